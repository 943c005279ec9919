/** A newsroom's fact base as a check sees it: asked about one draft at a time, and never written to. */

import type { DocumentReading } from '../engine/engine.ts';
import { addressOf } from './address.ts';
import { connect, whyOf } from './connect.ts';
import { type Found, lookUp } from './look-up.ts';

export interface Store {
  /** What it has on a draft; where it cannot say, why not, in one sentence that stands alone. */
  find(draft: DocumentReading): Promise<{ readonly found: readonly Found[] } | { readonly problem: string }>;
  close(): Promise<void>;
}

/** @throws Error whose message can be shown: what is wrong with the setting. */
export function openStore(setting: string): Store {
  const address = addressOf(setting);
  const sql = connect(address, { most: 4, write: false });
  return {
    find: async (draft) => {
      try {
        return { found: await lookUp(sql, address.shelf, draft) };
      } catch (error) {
        return {
          problem: `The newsroom’s fact base (${address.shown}) was not asked: ${whyOf(error)}. The draft was checked against its own sources alone.`,
        };
      }
    },
    close: () => sql.end(),
  };
}
