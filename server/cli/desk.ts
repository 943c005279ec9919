/** The desk that all commands read at: drafts with their sources, each source read once, and what could not be read. */

import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { ConfigProblem, FilePattern } from '../config/config.ts';
import { type Loaded, loadConfigFile, NO_CONFIG } from '../config/load.ts';
import { createEngine, type DocumentReading, type FactBase, type Report } from '../engine/engine.ts';
import { nodeHost, pathOf, uriOf } from '../host/node.ts';
import { boundsOf } from '../sources/bounds.ts';
import { decodeDraft } from '../sources/decode.ts';
import { findStory, type Story } from '../sources/find-story.ts';
import { readDraft } from '../sources/read-file.ts';
import { sourceReader } from '../store/read-through.ts';
import type { Store } from '../store/store.ts';
import type { Draft } from './drafts.ts';
import { createProgress } from './progress.ts';
import { Refusal } from './refusal.ts';
import { shown } from './shown.ts';
import type { Terminal } from './terminal.ts';

/** What every command that reads takes from its options. */
export interface DeskOptions {
  readonly sources?: readonly string[];
  /** A file; false for none at all; true for the one that is found. */
  readonly config: string | boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

export interface CheckedDraft {
  /** Absolute path. */
  readonly path: string;
  /** As it is shown: relative to the working folder where it lies in it. */
  readonly name: string;
  readonly text: string;
  readonly story: Story;
  readonly base: FactBase;
  readonly report: Report;
}

export interface Desk {
  /** Null where the draft could not be read; `problems` says why. */
  check(draft: Draft): Promise<CheckedDraft | null>;
  /** The fact base of a draft's sources, or of the named ones. */
  sourcesOf(draft: Draft): Promise<FactBase>;
  /** What could not be read, each one line for a person; a run with any exits 2. */
  readonly problems: readonly string[];
  /** Ends the progress line. */
  close(): void;
}

export async function openDesk(options: DeskOptions, terminal: Terminal): Promise<Desk> {
  const progress = createProgress(terminal, options.quiet === true);
  const host = nodeHost((level, message) => (level === 'error' || level === 'warning') && terminal.err(`${message}\n`));
  const engine = createEngine();
  const sources = sourceReader(host, engine);
  const problems = new Set<string>();
  const readings = new Map<string, Promise<DocumentReading | null>>();
  const stores = new Map<string, Store>();
  const named = options.sources?.map((pattern): FilePattern => ({ base: uriOf(terminal.cwd), pattern }));

  async function loadNamed(): Promise<Loaded | undefined> {
    if (options.config === false) return NO_CONFIG;
    if (typeof options.config !== 'string') return undefined;
    const found = await loadConfigFile(host, uriOf(resolve(terminal.cwd, options.config)));
    refuseConfig(found.problems);
    return found;
  }

  const show = (uri: string): string => shown(terminal.cwd, pathOf(uri));
  const place = ({ uri, message, range }: ConfigProblem): string =>
    `${show(uri)}${range ? `:${range.start.line + 1}` : ''}: ${message}`;

  /** A configuration that cannot be used stops the run: to go on without it would check something else. */
  function refuseConfig(found: readonly ConfigProblem[]): void {
    if (found.length > 0) throw new Refusal(found.map(place).join('\n'));
  }

  const loaded = await loadNamed();

  async function storyOf(draft: Draft, text: string): Promise<Story> {
    const uri = uriOf(draft.path);
    const story = await findStory(host, {
      draft: uri,
      roots: [uriOf(workspaceOf(draft.path, terminal.cwd))],
      text,
      storyDate: '',
      ...(named ? { sources: named } : {}),
      ...(loaded ? { loaded } : {}),
    });
    refuseConfig(story.notes.filter((note) => note.uri !== uri));
    for (const note of story.notes) problems.add(named ? note.message : place(note));
    return story;
  }

  async function baseOf(story: Story): Promise<FactBase> {
    const found = await Promise.all(story.sources.map((uri) => read(uri, story)));
    return engine.base(found.filter((one) => one !== null));
  }

  /** The draft's own sources, and what the newsroom's archive has on it. */
  async function withStore(base: FactBase, { config }: Story, draft: DocumentReading): Promise<FactBase> {
    if (config.store === null) return base;
    // Its driver is loaded only where there is an archive to ask.
    const { openStore } = await import('../store/store.ts');
    const store = stores.get(config.store) ?? opened(() => openStore(config.store ?? ''));
    stores.set(config.store, store);
    const answer = await store.find(draft);
    if ('problem' in answer) {
      problems.add(answer.problem);
      return base;
    }
    const own = new Set(base.sources.map(({ document }) => document.path));
    const found = answer.found.filter(({ path }) => !own.has(path));
    return engine.base([...base.sources, ...found.map(({ path, layout }) => engine.read(path, layout))]);
  }

  function read(uri: string, story: Story): Promise<DocumentReading | null> {
    const before = readings.get(uri);
    if (before) return before;
    const reading = readOnce(uri, story);
    readings.set(uri, reading);
    return reading;
  }

  async function readOnce(uri: string, { config }: Story): Promise<DocumentReading | null> {
    try {
      const { reading, problems: inside } = await sources.read(uri, show(uri), boundsOf(config.limits));
      await progress.step(`reading ${show(uri)}`);
      for (const problem of inside) problems.add(`${show(uri)}: ${problem}`);
      for (const { message } of reading.document.problems) problems.add(`${show(uri)}: ${message}`);
      return reading;
    } catch (error) {
      problems.add(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  async function textOf(draft: Draft): Promise<string | null> {
    try {
      if (!draft.bytes) return await readDraft(host, uriOf(draft.path));
      const decoded = decodeDraft(draft.name, draft.bytes);
      if ('text' in decoded) return decoded.text;
      problems.add(`${draft.name} ${decoded.refused}.`);
    } catch (error) {
      problems.add(error instanceof Error ? error.message : String(error));
    }
    return null;
  }

  return {
    check: async (draft) => {
      const text = await textOf(draft);
      if (text === null) return null;
      const story = await storyOf(draft, text);
      if (story.sources.length === 0 && story.notes.length === 0 && story.config.store === null)
        problems.add(NO_SOURCES(draft.name));
      const reading = engine.read(draft.name, text, story.settings);
      const base = await withStore(await baseOf(story), story, reading);
      await progress.step(`checking ${draft.name}`);
      const report = engine.check(reading, base, story.settings);
      for (const { message, span } of report.problems)
        problems.add(`${draft.name}${span ? `:${lineAt(text, span.start)}` : ''}: ${message}`);
      return { path: draft.path, name: draft.name, text, story, base, report };
    },
    sourcesOf: async (draft) => baseOf(await storyOf(draft, (existsSync(draft.path) && (await textOf(draft))) || '')),
    get problems() {
      return [...problems];
    },
    close: () => {
      progress.end();
      for (const store of stores.values()) void store.close();
    },
  };
}

/** What is wrong with the address of an archive stops the run, as all that is wrong with a configuration does. */
function opened(open: () => Store): Store {
  try {
    return open();
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

const NO_SOURCES = (name: string): string =>
  `${name} has no sources: put them in sources/ beside it, name them under "sources:" in its front matter, or give --sources.`;

/** Where looking upward for sources and configuration ends: the repository, or else the working folder. */
function workspaceOf(draft: string, cwd: string): string {
  for (let folder = dirname(draft); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) break;
  }
  return draft.startsWith(cwd + sep) ? cwd : dirname(draft);
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
