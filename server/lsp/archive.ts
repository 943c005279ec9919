/** The newsroom's fact base beside a draft's own sources: asked when typing pauses, waited for by nobody. */

import type { DocumentReading, Engine } from '../engine/engine.ts';
import { withStanding } from '../engine/facts/document-reading.ts';
import type { Found } from '../store/look-up.ts';
import type { Store } from '../store/store.ts';

/** Opens the fact base that a configuration names. Rejects with an Error whose message can be shown. */
export type OpenStore = (setting: string) => Promise<Store>;

/** What a fact base has on one draft, as far as it has said. */
export interface Archived {
  readonly readings: readonly DocumentReading[];
  /** What kept it from being asked, in one sentence. */
  readonly problem: string | null;
}

export interface Archive {
  /** What is known now; where the draft has changed, the fact base is asked, and who made this is told when the answer is another. */
  on(uri: string, setting: string | null, draft: DocumentReading): Archived;
  /** Forgets the answers, so that everything is asked anew. */
  forget(): void;
  closed(uri: string): void;
  /** Ends its connections. */
  end(): Promise<void>;
}

interface Parts {
  readonly engine: Engine;
  /** Absent where there is no way to a database, as in a browser. */
  readonly openStore: OpenStore | undefined;
  /** An answer differs from the one before. */
  readonly news: () => void;
  readonly now?: () => number;
}

/** Milliseconds between two questions about a draft that is typed in, and after a failure. */
const APART = 400;
const AFTER_FAILURE = 20_000;

const NOTHING: Archived = { readings: [], problem: null };
const NO_WAY: Archived = {
  readings: [],
  problem: 'The newsroom’s fact base is not asked here. The draft was checked against its own sources alone.',
};

interface Watched {
  readonly setting: string;
  wanted: DocumentReading;
  /** The text that was asked about last. */
  asked: string | null;
  asking: boolean;
  failedAt: number;
  /** What was answered last, to tell news by. */
  said: string;
  answer: Archived;
}

export function createArchive({ engine, openStore, news, now = () => performance.now() }: Parts): Archive {
  const stores = new Map<string, Promise<Store>>();
  const watched = new Map<string, Watched>();

  const storeAt = (setting: string, open: OpenStore): Promise<Store> => {
    const known = stores.get(setting) ?? open(setting);
    stores.set(setting, known);
    return known;
  };

  const answer = async (one: Watched, open: OpenStore): Promise<void> => {
    const draft = one.wanted;
    one.asked = draft.document.text;
    const found = await storeAt(one.setting, open)
      .then((store) => store.find(draft))
      .catch((error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }));
    const problem = 'problem' in found ? found.problem : null;
    const said = JSON.stringify(found);
    if (problem !== null) one.failedAt = now();
    if (said === one.said) return;
    one.said = said;
    one.answer = { readings: 'found' in found ? found.found.map((each) => readingOf(engine, each)) : [], problem };
    news();
  };

  /** One question at a time, each about the newest text. */
  const keepAsking = async (uri: string, one: Watched, open: OpenStore): Promise<void> => {
    one.asking = true;
    while (watched.get(uri) === one && one.wanted.document.text !== one.asked) {
      await answer(one, open);
      await new Promise((resolve) => setTimeout(resolve, APART).unref?.());
    }
    one.asking = false;
  };

  return {
    on: (uri, setting, draft) => {
      if (setting === null) {
        watched.delete(uri);
        return NOTHING;
      }
      if (!openStore) return NO_WAY;
      const before = watched.get(uri);
      const one: Watched =
        before?.setting === setting
          ? before
          : { setting, wanted: draft, asked: null, asking: false, failedAt: -Infinity, said: '', answer: NOTHING };
      watched.set(uri, one);
      one.wanted = draft;
      const resting = one.answer.problem !== null && now() - one.failedAt < AFTER_FAILURE;
      if (!one.asking && !resting) void keepAsking(uri, one, openStore);
      return one.answer;
    },
    forget: () => watched.clear(),
    closed: (uri) => void watched.delete(uri),
    end: async () => {
      watched.clear();
      const open = [...stores.values()];
      stores.clear();
      await Promise.allSettled(open.map(async (store) => (await store).close()));
    },
  };
}

const readingOf = (engine: Engine, { path, layout }: Found): DocumentReading =>
  withStanding(engine.read(path, layout), { archived: true });
