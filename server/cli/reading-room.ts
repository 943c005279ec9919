/** Where sources are read, each once for all the drafts that share it, with no more kept than a bounded amount of text. */

import { createEngine, type DocumentReading, type Engine, type FactBase, type FactSummary } from '../engine/engine.ts';
import type { Host } from '../host/host.ts';
import { pathOf } from '../host/node.ts';
import { type Bounds, boundsOf } from '../sources/bounds.ts';
import { asTrusted, type Story } from '../sources/find-story.ts';
import { sourceReader } from '../store/read-through.ts';
import type { Step } from './progress.ts';
import { shown } from './shown.ts';

export interface ReadBase {
  readonly engine: Engine;
  readonly base: FactBase;
  /** In the order asked for; null where one could not be read. */
  readonly readings: readonly (DocumentReading | null)[];
}

export interface ReadingRoom {
  base(story: Story, problems: Set<string>): Promise<ReadBase>;
  /** One source; null where it could not be read. */
  source(uri: string, problems: Set<string>): Promise<DocumentReading | null>;
  factsOf(source: DocumentReading): readonly FactSummary[];
}

interface Kept {
  readonly reading: DocumentReading | null;
  readonly problems: readonly string[];
}

/** Characters of source text whose readings stay for the next draft; a reading is many times as large as its text. */
const KEPT = 50_000;

export function createReadingRoom(host: Host, cwd: string, step: Step): ReadingRoom {
  const engine = createEngine();
  const reader = sourceReader(host, engine);
  // In the order of last use.
  const kept = new Map<string, Promise<Kept>>();
  const sizes = new Map<string, number>();
  let last: { key: string; found: ReadBase } | null = null;

  async function readOnce(uri: string, bounds?: Bounds): Promise<Kept> {
    const name = shown(cwd, pathOf(uri));
    try {
      const { reading, problems: inside } = await reader.read(uri, name, bounds);
      await step(`reading ${name}`);
      sizes.set(uri, reading.document.text.length);
      const problems = [...inside, ...reading.document.problems.map(({ message }) => message)];
      return { reading, problems: problems.map((problem) => `${name}: ${problem}`) };
    } catch (error) {
      return { reading: null, problems: [error instanceof Error ? error.message : String(error)] };
    }
  }

  function read(uri: string, bounds?: Bounds): Promise<Kept> {
    const before = kept.get(uri) ?? readOnce(uri, bounds);
    kept.delete(uri);
    kept.set(uri, before);
    return before;
  }

  /** Lets go of what was not used for longest. */
  function tidy(): void {
    let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const uri of kept.keys()) {
      if (total <= KEPT) break;
      total -= sizes.get(uri) ?? 0;
      kept.delete(uri);
      sizes.delete(uri);
    }
  }

  return {
    base: async (story, problems) => {
      const { sources: uris, config } = story;
      tidy();
      const bounds = boundsOf(config.limits);
      const found = await Promise.all(uris.map((uri) => read(uri, bounds)));
      for (const one of found) for (const problem of one.problems) problems.add(problem);
      const trust = uris.map((uri) => story.trustOf(uri));
      const key = JSON.stringify([uris, trust]);
      if (last?.key === key) return last.found;
      const readings = found.map(({ reading }, at) => reading && asTrusted(story, uris[at] ?? '', reading));
      last = { key, found: { engine, readings, base: engine.base(readings.filter((one) => one !== null)) } };
      return last.found;
    },
    source: async (uri, problems) => {
      const found = await read(uri);
      for (const problem of found.problems) problems.add(problem);
      return found.reading;
    },
    factsOf: (source) => engine.base([source]).facts(),
  };
}
