/** Where a newsroom's fact base is, and what may be said of it: an address in the configuration, never a password. */

export interface Address {
  /** Without a password. */
  readonly url: string;
  readonly shelf: string;
  /** As it is shown: the host and the database. */
  readonly shown: string;
}

/** @throws Error whose message can be shown: what is wrong with the setting. */
export function addressOf(store: string): Address {
  const url = URL.canParse(store) ? new URL(store) : null;
  if (!url || !/^postgres(?:ql)?:$/.test(url.protocol))
    throw new Error(`store: "${withoutPassword(store)}" is no address: write it as postgres://user@host/database.`);
  if (url.password !== '')
    throw new Error(
      'store: no password belongs in a configuration: take it out, and set PGPASSWORD in the environment.',
    );
  const shelf = url.searchParams.get('shelf') ?? 'desk';
  url.searchParams.delete('shelf');
  return { url: url.href, shelf, shown: `${url.host || 'this machine'}${url.pathname}` };
}

const withoutPassword = (store: string): string => store.replace(/:[^:@/]*@/, '@');
