/** The newsroom's archive beside a draft's own sources. */

import type { DocumentReading, Engine, FactBase } from '../engine/engine.ts';
import { withStanding } from '../engine/facts/document-reading.ts';
import type { Store } from '../store/store.ts';
import { Refusal } from './refusal.ts';

/** A base with what the archive has on a draft; the base as it was where there is no archive, or it does not answer. */
export async function withArchive(
  address: string | null,
  engine: Engine,
  base: FactBase,
  draft: DocumentReading,
  problems: Set<string>,
): Promise<FactBase> {
  if (address === null) return base;
  // Its driver is loaded only where there is an archive to ask.
  const { openStore } = await import('../store/store.ts');
  const store = opened(() => openStore(address));
  try {
    const answer = await store.find(draft);
    if ('problem' in answer) {
      problems.add(answer.problem);
      return base;
    }
    const own = new Set(base.sources.map(({ document }) => document.path));
    const found = answer.found.filter(({ path }) => !own.has(path));
    const archived = found.map(({ path, layout }) => withStanding(engine.read(path, layout), { archived: true }));
    return engine.base([...base.sources, ...archived]);
  } finally {
    await store.close();
  }
}

/** What is wrong with the address of an archive stops the run, as all that is wrong with a configuration does. */
function opened(open: () => Store): Store {
  try {
    return open();
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}
