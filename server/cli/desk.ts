/** The desk that all commands read at: drafts with their sources, each source read once, and what could not be read. */

import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Config, ConfigProblem, FilePattern } from '../config/config.ts';
import { dayOf } from '../config/day.ts';
import { type Loaded, loadConfigFile, NO_CONFIG } from '../config/load.ts';
import type { DocumentReading, FactBase, Report, Settings } from '../engine/engine.ts';
import { nodeHost, pathOf, uriOf } from '../host/node.ts';
import { decodeDraft } from '../sources/decode.ts';
import { findStory, type Story } from '../sources/find-story.ts';
import { readDraft } from '../sources/read-file.ts';
import { withArchive } from './archive.ts';
import { confidentialTest } from './confidential.ts';
import type { Draft } from './drafts.ts';
import type { Step } from './progress.ts';
import type { ReadingRoom } from './reading-room.ts';
import { Refusal } from './refusal.ts';
import { type ReadingOptions, severities } from './settings.ts';
import { shown } from './shown.ts';

/** A source as a run knows it. */
export interface SourceNote {
  /** As it is shown. */
  readonly name: string;
  /** Whether no report for others may quote it. */
  readonly confidential: boolean;
  /** Null where it could not be read. */
  readonly facts: number | null;
}

/**
 * What most reports are made of: all but what was found of each claim with its passages, which is many times as much.
 * A run on a thousand drafts holds the claims only where a report shows them.
 */
type Brief = Omit<Report, 'claims'>;

/** A draft with its findings: plain data, so that it can come from another thread or from a cache. */
export interface CheckedDraft {
  /** Absolute path. */
  readonly path: string;
  /** As it is shown: relative to the working folder where it lies in it. */
  readonly name: string;
  readonly text: string;
  readonly report: Brief;
  readonly sources: readonly SourceNote[];
  /** The day by which its "Tuesday" is reckoned, and where that was read; null where nothing tells. */
  readonly date: { readonly day: string; readonly from: string } | null;
  readonly failOn: Config['failOn'];
  readonly minSeverity: Config['minSeverity'];
}

/** A draft with all that was found of it. */
export interface WholeDraft extends CheckedDraft {
  readonly report: Report;
}

export const isWhole = (draft: CheckedDraft): draft is WholeDraft => 'claims' in draft.report;

export interface Outcome<D extends CheckedDraft = CheckedDraft> {
  /** Null where the draft could not be read; `problems` says why. */
  readonly checked: D | null;
  /** What could not be read, each one line for a person; a run with any exits 2. */
  readonly problems: readonly string[];
  /** What is worth saying and fails nothing. */
  readonly notes: readonly string[];
  /** What is worth saying of this run alone, and is not so the next time. */
  readonly remarks?: readonly string[];
}

/** An outcome without its claims. */
export function inBrief(outcome: Outcome): Outcome {
  const { checked } = outcome;
  if (!checked || !isWhole(checked)) return outcome;
  const { claims: _, ...report } = checked.report;
  return { ...outcome, checked: { ...checked, report } };
}

/** What a draft is checked with, before anything is read by the engine. */
export interface Prepared {
  readonly text: string;
  readonly story: Story;
  readonly settings: Settings;
}

export interface OwnSources {
  readonly base: FactBase;
  /** Paths of those that no report may quote. */
  readonly confidential: ReadonlySet<string>;
}

export interface Desk {
  /** Null where the draft could not be read. */
  prepare(draft: Draft, problems: Set<string>): Promise<Prepared | null>;
  check(draft: Draft): Promise<Outcome<WholeDraft>>;
  /** The fact base of a draft's sources, or of the named ones. */
  sourcesOf(draft: Draft, problems: Set<string>): Promise<OwnSources>;
  /** Where sources are read, for what is asked of them alone. */
  room(): Promise<ReadingRoom>;
}

/** @throws Refusal where the named configuration cannot be used. */
export async function openDesk(options: ReadingOptions, cwd: string, step: Step = async () => {}): Promise<Desk> {
  const unreadable = new Set<string>();
  // Worth a line, and no fault: a kept reading that was damaged, say.
  const remarks = new Set<string>();
  const host = nodeHost((level, message) => {
    if (level === 'info') remarks.add(message);
    else if (level !== 'debug') unreadable.add(message);
  });
  let opened: Promise<ReadingRoom> | null = null;
  // The engine is large: a run that finds all in its cache, or checks in threads, has no need of it here.
  const room = (): Promise<ReadingRoom> => {
    opened ??= import('./reading-room.ts').then(({ createReadingRoom }) => createReadingRoom(host, cwd, step));
    return opened;
  };
  const named = options.sources?.map((pattern): FilePattern => ({ base: uriOf(cwd), pattern }));
  const overrides = options.overrides ?? { select: [], ignore: [], severity: {} };

  async function loadNamed(): Promise<Loaded | undefined> {
    if (options.config === false) return NO_CONFIG;
    if (typeof options.config !== 'string') return undefined;
    const found = await loadConfigFile(host, uriOf(resolve(cwd, options.config)));
    refuseConfig(found.problems);
    return found;
  }

  const show = (uri: string): string => shown(cwd, pathOf(uri));
  const place = ({ uri, message, range }: ConfigProblem): string =>
    `${show(uri)}${range ? `:${range.start.line + 1}` : ''}: ${message}`;

  /** A configuration that cannot be used stops the run: to go on without it would check something else. */
  function refuseConfig(found: readonly ConfigProblem[]): void {
    if (found.length > 0) throw new Refusal(found.map(place).join('\n'));
  }

  const loaded = await loadNamed();

  async function storyOf(draft: Draft, text: string, problems: Set<string>): Promise<Story> {
    const uri = uriOf(draft.path);
    const story = await findStory(host, {
      draft: uri,
      roots: [uriOf(workspaceOf(draft.path, cwd))],
      text,
      storyDate: '',
      ...(named ? { sources: named } : {}),
      ...(loaded ? { loaded } : {}),
    });
    refuseConfig(story.notes.filter((note) => note.uri !== uri));
    for (const note of story.notes) problems.add(named ? note.message : place(note));
    for (const message of unreadable) problems.add(message);
    return story;
  }

  const settingsOf = ({ settings }: Story): Settings => ({
    date: (overrides.asOf === undefined ? null : dayOf(overrides.asOf)) ?? settings.date,
    style: overrides.style ?? settings.style,
    rules: severities(settings.rules, overrides),
  });

  async function textOf(draft: Draft, problems: Set<string>): Promise<string | null> {
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

  async function prepare(draft: Draft, problems: Set<string>): Promise<Prepared | null> {
    const text = await textOf(draft, problems);
    if (text === null) return null;
    const story = await storyOf(draft, text, problems);
    return { text, story, settings: settingsOf(story) };
  }

  async function check(draft: Draft): Promise<Outcome<WholeDraft>> {
    const problems = new Set<string>();
    const notes: string[] = [];
    const prepared = await prepare(draft, problems);
    if (!prepared) return { checked: null, problems: [...problems], notes };
    const { text, story, settings } = prepared;
    if (story.sources.length === 0 && story.notes.length === 0 && story.config.store === null) {
      if (options.requireSources) problems.add(`${draft.name} has no sources: ${HOW_TO_GIVE}`);
      else notes.push(`${draft.name} has no sources and was checked against itself alone: ${HOW_TO_GIVE}`);
    }
    const { engine, base: own, readings } = await (await room()).base(story, problems);
    const reading = engine.read(draft.name, text, settings);
    const base = await withArchive(story.config.store, engine, own, reading, problems);
    await step(`checking ${draft.name}`);
    const report = engine.check(reading, base, settings);
    for (const { message, span } of report.problems)
      problems.add(`${draft.name}${span ? `:${lineAt(text, span.start)}` : ''}: ${message}`);
    const isConfidential = confidentialTest(story.config.confidential, reading.document, uriOf(draft.path));
    const sources = story.sources.map((uri, at): SourceNote => {
      const read = readings[at] ?? null;
      return {
        name: show(uri),
        confidential: isConfidential(uri, read?.document ?? null),
        facts: read && base.facts(read.document.path).length,
      };
    });
    const { failOn, minSeverity } = story.config;
    const date = dateOf(reading);
    const checked = { path: draft.path, name: draft.name, text, report, sources, date, failOn, minSeverity };
    const said = [...remarks];
    remarks.clear();
    return { checked, problems: [...problems], notes, remarks: said };
  }

  return {
    prepare,
    check,
    sourcesOf: async (draft, problems) => {
      const text = existsSync(draft.path) ? await textOf(draft, problems) : null;
      const story = await storyOf(draft, text ?? '', problems);
      const { engine, base, readings } = await (await room()).base(story, problems);
      const isConfidential = confidentialTest(
        story.config.confidential,
        engine.read(draft.name, text ?? '').document,
        uriOf(draft.path),
      );
      const confidential = readings.flatMap((reading, at) =>
        reading && isConfidential(story.sources[at] ?? '', reading.document) ? [reading.document.path] : [],
      );
      return { base, confidential: new Set(confidential) };
    },
    room,
  };
}

function dateOf({ date }: DocumentReading): CheckedDraft['date'] {
  if (!date) return null;
  const { year, month, day } = date.value;
  const two = (part: number): string => String(part).padStart(2, '0');
  return { day: `${year}-${two(month)}-${two(day)}`, from: date.how === 'stated' ? 'the front matter' : date.from };
}

const HOW_TO_GIVE =
  'put them in sources/ beside it, name them under "sources:" in its front matter, or give --sources.';

/** Where looking upward for sources and configuration ends: the repository, or else the working folder. */
function workspaceOf(draft: string, cwd: string): string {
  for (let folder = dirname(draft); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) break;
  }
  return draft.startsWith(cwd + sep) ? cwd : dirname(draft);
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
