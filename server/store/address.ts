/** Where a newsroom's fact base is, and what may be said of it: an address in the configuration, never a password. */

export interface Address {
  /** Without a password. */
  readonly url: string;
  /** A service's name, which stands in a service file with all that the address leaves out; null where the address says it. */
  readonly service: string | null;
  readonly shelf: string;
  /** As it is shown: the host and the database. */
  readonly shown: string;
}

/** @throws Error whose message can be shown: what is wrong with the setting. */
export function addressOf(store: string): Address {
  const url = URL.canParse(store) ? new URL(store) : null;
  if (!url || !/^postgres(?:ql)?:$/.test(url.protocol))
    throw new Error(
      `store: "${withoutPassword(store)}" is no address: write it as postgres://user@host/database, or postgres:///?service=name.`,
    );
  if (url.password !== '' || url.searchParams.has('password'))
    throw new Error(
      'store: no password belongs in a configuration: take it out, and set PGPASSWORD in the environment, or name a service.',
    );
  const shelf = url.searchParams.get('shelf') ?? 'desk';
  const service = url.searchParams.get('service');
  url.searchParams.delete('shelf');
  url.searchParams.delete('service');
  const shown = service === null ? `${url.host || 'this machine'}${url.pathname}` : `service ${service}`;
  return { url: url.href, service, shelf, shown };
}

const withoutPassword = (store: string): string =>
  store.replace(/:[^:@/]*@/, '@').replace(/password=[^&]*/gi, 'password=…');
