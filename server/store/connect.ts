/** Connections to the fact base. Credentials come from the environment or a service file, and nothing here says them. */

import pg from 'pg';
import type { Address } from './address.ts';
import { serviceOf } from './service-file.ts';

/** Asks, and gives the rows. Rejects with what the server or the connection says. */
export type Ask = <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

export interface Sql {
  readonly ask: Ask;
  /** All of it or nothing. */
  begin<T>(work: (ask: Ask) => Promise<T>): Promise<T>;
  end(): Promise<void>;
}

export interface Manner {
  /** Connections at most. */
  readonly most: number;
  readonly write: boolean;
}

/** Seconds to wait for the server: for a draft that somebody wants checked, and for a long work, which may wait for its own connections. */
const CONNECT_WITHIN = { check: 5, write: 30 };
/** Seconds to wait for one answer when a draft is checked. */
const ANSWER_WITHIN = 10;
const IDLE = 30;

/** Does not connect yet: the first question does. @throws Error whose message can be shown, where a service is named that no file has. */
export function connect({ url, service }: Address, { most, write }: Manner): Sql {
  const pool = new pg.Pool({
    ...(service === null ? { connectionString: url } : serviceOf(service)),
    max: most,
    connectionTimeoutMillis: CONNECT_WITHIN[write ? 'write' : 'check'] * 1000,
    idleTimeoutMillis: IDLE * 1000,
    application_name: 'backread',
    ...(write
      ? {}
      : {
          statement_timeout: ANSWER_WITHIN * 1000,
          // The server may have gone without a word.
          query_timeout: (ANSWER_WITHIN + 1) * 1000,
          options: '-c default_transaction_read_only=on',
        }),
  });
  // A connection that is lost while nobody asks is opened anew by the next question.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    ask: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pool.query(text, [...values])).rows as Row[],
    begin: async (work) => {
      const client = await pool.connect();
      const ask: Ask = async <Row>(text: string, values: readonly unknown[] = []) =>
        (await client.query(text, [...values])).rows as Row[];
      try {
        await client.query('begin');
        const made = await work(ask);
        await client.query('commit');
        client.release();
        return made;
      } catch (error) {
        const clean = await client.query('rollback').then(
          () => true,
          () => false,
        );
        client.release(!clean);
        throw error;
      }
    },
    end: () => pool.end(),
  };
}

/** Values as the text of an array, to be cast by the query. */
export const arrayOf = (values: readonly (string | number | null)[]): string =>
  `{${values
    .map((one) => (typeof one === 'string' ? `"${one.replace(/[\\"]/g, '\\$&')}"` : (one ?? 'NULL')))
    .join(',')}}`;

const SAID: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'there is no such host',
  ETIMEDOUT: 'it does not answer in time',
  ECONNRESET: 'the connection was lost',
  EPIPE: 'the connection was lost',
  '57P01': 'the connection was lost',
  '57P02': 'the connection was lost',
  '57P03': 'it is starting or stopping',
  '28P01': 'the password is not accepted: set PGPASSWORD',
  '28000': 'the user is not accepted',
  '3D000': 'there is no such database',
  '42P01': 'nothing was ingested there yet: run `backread facts ingest`',
  '42703': 'it was written by an older Backread: run `backread facts ingest` once',
  '3F000': 'nothing was ingested there yet: run `backread facts ingest`',
  '42501': 'the user may not do that',
  '25006': 'it may only be read',
  '53300': 'too many are connected to it',
  '57014': 'it took too long to answer',
};

/** What the driver says without a code. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/timeout/i, 'it does not answer in time'],
  [/terminated|not queryable|closed/i, 'the connection was lost'],
  [/password must be a string|no password/i, 'it wants a password: set PGPASSWORD'],
  [/certificate|self.signed|SSL/i, 'its certificate is not trusted, or it has none'],
];

/** What went wrong, in words that hold no credentials. */
export function whyOf(error: unknown): string {
  // Of several addresses of one host each has its own reason.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const { code, message = '' } = first as { code?: unknown; message?: string };
  const known = SAID[String(code)] ?? WORDS.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? (typeof code === 'string' ? `it says ${code}` : 'it cannot be used');
}
