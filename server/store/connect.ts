/** Connections to the fact base. Credentials come from the environment, and nothing here says them. */

import postgres from 'postgres';
import type { Address } from './address.ts';

export type Sql = postgres.Sql;

export interface Manner {
  /** Connections at most. */
  readonly most: number;
  readonly write: boolean;
}

/** Seconds to wait for the server, and for one answer of it when a draft is checked. */
const CONNECT_WITHIN = 5;
const ANSWER_WITHIN = 10;

/** Does not connect yet: the first question does. */
export function connect({ url }: Address, { most, write }: Manner): Sql {
  const password = process.env['PGPASSWORD'];
  return postgres(url, {
    max: most,
    connect_timeout: CONNECT_WITHIN,
    idle_timeout: 30,
    ...(password === undefined ? {} : { password }),
    connection: {
      application_name: 'backread',
      ...(write ? {} : { statement_timeout: ANSWER_WITHIN * 1000, default_transaction_read_only: true }),
    },
    onnotice: () => {},
    // Arrays are written by arrayOf: to ask for their types first is a question whose failure nobody hears.
    fetch_types: false,
  });
}

/** Values as the text of an array, to be cast by the query. */
export const arrayOf = (values: readonly (string | number | null)[]): string =>
  `{${values
    .map((one) => (typeof one === 'string' ? `"${one.replace(/[\\"]/g, '\\$&')}"` : (one ?? 'NULL')))
    .join(',')}}`;

const SAID: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers there',
  ENOTFOUND: 'there is no such host',
  CONNECT_TIMEOUT: 'it does not answer in time',
  CONNECTION_CLOSED: 'the connection was lost',
  CONNECTION_ENDED: 'the connection was lost',
  CONNECTION_DESTROYED: 'the connection was lost',
  '28P01': 'the password is not accepted: set PGPASSWORD',
  '28000': 'the user is not accepted',
  '3D000': 'there is no such database',
  '42P01': 'nothing was ingested there yet: run `backread facts ingest`',
  '42703': 'it was written by an older Backread: run `backread facts ingest` once',
  '3F000': 'nothing was ingested there yet: run `backread facts ingest`',
  '42501': 'the user may not do that',
  '57014': 'it took too long to answer',
};

/** What went wrong, in words that hold no credentials. */
export function whyOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return SAID[String(code)] ?? (typeof code === 'string' ? `it says ${code}` : 'it cannot be used');
}
