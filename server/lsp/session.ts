/** The session: what changes while an editor runs. It gives out snapshots, which do not. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import type { DocumentReading, Engine, FactBase } from '../engine/engine.ts';
import type { Host } from '../host/host.ts';
import { boundsOf } from '../sources/bounds.ts';
import { fileTest } from '../sources/find-files.ts';
import { asTrusted, findStory, type Story } from '../sources/find-story.ts';
import type { SourceReader } from '../sources/source-reader.ts';
import type { Archive } from './archive.ts';
import { pathOf, sameUri } from './convert.ts';
import { factSheets, type SheetSnapshot } from './fact-sheet/sheet.ts';
import type { Snapshot } from './snapshot.ts';
import { type ReadSource, sourceReadings } from './source-readings.ts';
import { isSourceOf } from './source-test.ts';
import { archivedText, withTextUri } from './source-text.ts';

export interface Preferences {
  readonly enable: boolean;
  /** YYYY-MM-DD or ''. */
  readonly storyDate: string;
  /** What stands in the margins. */
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

const DEFAULT_PREFERENCES: Preferences = { enable: true, storyDate: '', codeLens: false, inlayHints: false };

/** From the section `backread` of the editor's settings; what is not as it should be counts as unset. */
export function preferencesOf(section: unknown): Preferences {
  const { enable, storyDate, codeLens, inlayHints } = (section ?? {}) as Readonly<Record<string, unknown>>;
  return {
    enable: enable !== false,
    storyDate: typeof storyDate === 'string' ? storyDate : '',
    codeLens: codeLens === true,
    inlayHints: inlayHints === true,
  };
}

export interface Session {
  setRoots(roots: readonly string[]): void;
  /** Says that the client can open the text that was taken out of a document. */
  showTexts(): void;
  /** True where they differ from those before. */
  setPreferences(preferences: Preferences): boolean;
  readonly preferences: Preferences;
  readonly roots: readonly string[];
  /** The newest snapshot of an open draft, or of a file; null where there is no draft. */
  snapshot(uri: string, fromDisk?: TextDocument): Promise<Snapshot | null>;
  /** The newest state of a fact sheet that is open; null for any other file. */
  sheet(uri: string): Promise<SheetSnapshot | null>;
  /**
   * Something on disk changed. True where a draft may now read otherwise.
   * @param comesOrGoes whether the file was made or removed, as far as that is known.
   */
  fileChanged(uri: string, comesOrGoes: boolean): boolean;
  /** An open document changed or closed. True where it is a source of some draft. */
  bufferChanged(uri: string): boolean;
  /** Whether some draft is held against this file. */
  isSource(uri: string): boolean;
  /** The newsroom's fact base has said something else than before. */
  archiveAnswered(): void;
  /** Reads every source anew. */
  rebuild(): void;
  closed(uri: string): void;
  /** Everything but the drafts' own texts has one number, which grows. */
  readonly epoch: number;
}

interface Parts {
  readonly host: Host;
  readonly engine: Engine;
  readonly open: (uri: string) => TextDocument | undefined;
  readonly archive: Archive;
  readonly reader?: SourceReader | undefined;
}

export function createSession({ host, engine, open, archive, reader }: Parts): Session {
  const readings = sourceReadings(host, engine, open, reader);
  const kept = new Map<string, Snapshot>();
  const stories = new Map<string, { key: string; story: Promise<Story> }>();
  const bases = baseCache(engine);
  const sourceUris = new Map<string, readonly string[]>();
  let roots: readonly string[] = [];
  let preferences = DEFAULT_PREFERENCES;
  let epoch = 0;
  let showsTexts = false;

  const isSource = (uri: string): boolean => [...sourceUris.values()].some((uris) => uris.includes(uri));

  const besideIn = (uri: string): readonly string[] =>
    [...sourceUris.values()].filter((uris) => uris.includes(uri)).flat();
  const sheets = factSheets({ host, engine, open, readings, besideIn });

  const isNoDraft = (story: Story, uri: string): boolean =>
    isSource(uri) || isSourceOf(story, uri) || fileTest(story.config.exclude)(uri);

  const storyOf = (uri: string, document: TextDocument): Promise<Story> => {
    const text = document.getText();
    const key = `${epoch} ${frontMatterOf(text)}`;
    const known = stories.get(uri);
    if (known?.key === key) return known.story;
    const story = findStory(host, { draft: sameUri(uri), roots, text, storyDate: preferences.storyDate });
    stories.set(uri, { key, story });
    return story;
  };

  /** Waits for the sources, then reads the draft as it is at that moment: whatever was typed meanwhile is in. */
  const snapshot = async (uri: string, fromDisk?: TextDocument): Promise<Snapshot | null> => {
    for (let attempt = 1; ; attempt++) {
      const before = open(uri) ?? fromDisk;
      if (!before || !preferences.enable || !isMarkdown(before)) return null;
      const began = epoch;
      const story = await storyOf(uri, before);
      const outcomes = await readings.readAll(story.sources, boundsOf(story.config.limits));
      const document = open(uri) ?? fromDisk;
      if (!document) return null;
      const moved = epoch !== began || frontMatterOf(document.getText()) !== frontMatterOf(before.getText());
      // Files that change all the time are read as they were: the next request finds the epoch gone by.
      if (moved && attempt < ATTEMPTS) continue;
      sourceUris.set(uri, story.sources);
      if (isNoDraft(story, sameUri(uri))) return null;
      const id = `${document === fromDisk ? 'disk' : document.version}.${began}`;
      const last = kept.get(uri);
      if (last?.id === id) return last;
      const read = outcomes.filter((one): one is ReadSource => one.text !== null);
      const text = document.getText();
      const tooLong = text.length > LONGEST_DRAFT;
      const reading = engine.read(pathOf(uri), tooLong ? '' : text, story.settings);
      // A draft that nobody has open is held against its own sources: a folder of them is no reason to ask a newsroom.
      const archived = document === fromDisk ? null : archive.on(uri, story.config.store, reading);
      const paths = read.map(({ text: own }) => own.path);
      const beyond = (archived?.readings ?? []).filter(
        ({ document: { path } }) => !paths.some((own) => own.endsWith(`/${path}`)),
      );
      const base = bases([...read.map(({ reading: own, text: file }) => asTrusted(story, file.uri, own)), ...beyond]);
      const made: Snapshot = {
        uri,
        version: document === fromDisk ? null : document.version,
        id,
        document,
        reading,
        base,
        report: engine.check(reading, base, story.settings),
        least: story.config.minSeverity,
        sources: new Map(read.map(({ text: own }) => [own.path, showsTexts ? withTextUri(own) : own])),
        archived: new Map(beyond.map((one) => [one.document.path, archivedText(one, showsTexts)])),
        notes: [
          ...(tooLong ? [{ uri: sameUri(uri), message: TOO_LONG }] : []),
          ...story.notes,
          ...(archived?.problem ? [{ uri: sameUri(uri), message: archived.problem }] : []),
          ...outcomes.flatMap(({ notes }) => notes),
        ],
        unread: story.sources.filter((_, index) => outcomes[index]?.text === null),
        confidential: fileTest(story.config.confidential),
        configs: story.configs,
      };
      kept.set(uri, made);
      return made;
    }
  };

  return {
    snapshot,
    sheet: async (uri) => (preferences.enable ? sheets(uri, { roots, storyDate: preferences.storyDate, epoch }) : null),
    isSource,
    showTexts: () => {
      showsTexts = true;
    },
    setRoots: (next) => {
      roots = next.map(sameUri);
      epoch++;
    },
    setPreferences: (next) => {
      const names = Object.keys(next) as (keyof Preferences)[];
      if (names.every((name) => next[name] === preferences[name])) return false;
      preferences = next;
      epoch++;
      return true;
    },
    get preferences() {
      return preferences;
    },
    get roots() {
      return roots;
    },
    get epoch() {
      return epoch;
    },
    fileChanged: (uri, comesOrGoes) => {
      const isConfig = CONFIG_NAMES.has(Utils.basename(URI.parse(uri)));
      // What an editor holds is what counts; its file is news where configuration is read from it, or where it is there no more.
      if ((open(uri) && !isConfig && !comesOrGoes) || IGNORED.test(uri)) return false;
      readings.changed(uri);
      epoch++;
      return true;
    },
    bufferChanged: (uri) => {
      if (!isSource(uri)) return false;
      epoch++;
      return true;
    },
    archiveAnswered: () => {
      epoch++;
    },
    rebuild: () => {
      archive.forget();
      readings.forgetAll();
      epoch++;
    },
    closed: (uri) => {
      archive.closed(uri);
      kept.delete(uri);
      stories.delete(uri);
      sourceUris.delete(uri);
    },
  };
}

const CONFIG_NAMES = new Set(['.backread.jsonc', '.backread.json', '.backread.yaml', '.backread.yml', 'package.json']);

const ATTEMPTS = 4;

/** Characters: ten times the longest story. Beyond, an editor would wait for its findings longer than anybody types. */
const LONGEST_DRAFT = 150_000;
const TOO_LONG = 'This draft has more than 150,000 characters and is not checked: split it into stories.';

/** Folders whose changes are never news. */
const IGNORED = /\/(?:node_modules|\.[^/]+)\//u;

const isMarkdown = ({ languageId, uri }: TextDocument): boolean =>
  languageId === 'markdown' || /\.(?:md|markdown)$/iu.test(uri);

/** The front matter's own text: as long as it stays the same, a draft's sources do. */
const frontMatterOf = (text: string): string => /^---[\s\S]*?\n---/u.exec(text)?.[0] ?? '';

/** Building a base indexes every fact, so it is done once for as long as no reading changed. */
function baseCache(engine: Engine): (readings: readonly DocumentReading[]) => FactBase {
  const bases: FactBase[] = [];
  return (readings) => {
    const at = bases.findIndex(
      ({ sources }) => sources.length === readings.length && sources.every((one, i) => one === readings[i]),
    );
    const base = bases[at] ?? engine.base(readings);
    if (at >= 0) bases.splice(at, 1);
    bases.unshift(base);
    bases.length = Math.min(bases.length, KEPT_BASES);
    return base;
  };
}

const KEPT_BASES = 8;
