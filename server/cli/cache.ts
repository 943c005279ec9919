/** Outcomes kept between runs, one file a draft, known again by the content of the draft, its sources and its settings. */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathOf } from '../host/node.ts';
import { whyNot, writeWhole } from './atomic-file.ts';
import { type Desk, isWhole, type Outcome, type WholeDraft } from './desk.ts';
import type { Draft } from './drafts.ts';
import type { ReadingOptions } from './settings.ts';
import { shown } from './shown.ts';

export interface Cache {
  /** The outcome of an earlier run on the same words, or null. */
  find(draft: Draft, desk: Desk): Promise<Outcome<WholeDraft> | null>;
  /** Where it has its claims, as the next run may show them. */
  keep(draft: Draft, outcome: Outcome): void;
  /** Why it could not be used, one line for a person; empty where it could. */
  readonly notes: readonly string[];
}

/** Raised when the shape of an entry changes: entries of another format are written anew. */
const FORMAT = 1;

interface Entry {
  readonly format: number;
  readonly key: string;
  readonly outcome: Outcome<WholeDraft>;
}

export const DEFAULT_LOCATION = '.backread-cache';

/** @param version Backread's own and its engine's: another one may judge otherwise. */
export function openCache(location: string, options: ReadingOptions, version: string, cwd: string): Cache {
  const folder = resolve(cwd, location);
  const keys = new Map<string, string>();
  const digestOf = fileDigests();
  const notes = new Set<string>();
  // Names and paths of one checkout are the same on every machine, so that a CI's stored cache is of use.
  const fileOf = (draft: Draft): string => join(folder, `${digest(shown(cwd, draft.path)).slice(0, 32)}.json`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // It holds passages of the sources, which are not for a repository.
    writeFileSync(join(folder, '.gitignore'), '*\n');
  } catch (error) {
    notes.add(
      `The cache ${location} cannot be written: ${whyNot(error)}. Checked without it; --cache-location names another.`,
    );
  }

  async function keyOf(draft: Draft, desk: Desk): Promise<string | null> {
    const problems = new Set<string>();
    const prepared = await desk.prepare(draft, problems);
    if (!prepared || problems.size > 0) return null;
    const { text, story, settings } = prepared;
    const { failOn, minSeverity, confidential, trust, limits, store } = story.config;
    // What an archive has may be another thing by the next run.
    if (store !== null) return null;
    const whole = createHash('sha256');
    whole.update(
      JSON.stringify([
        FORMAT,
        version,
        draft.name,
        settings,
        failOn,
        minSeverity,
        confidential,
        trust,
        limits,
        options.requireSources,
      ]),
    );
    whole.update(digest(text));
    try {
      for (const uri of story.sources) {
        const path = pathOf(uri);
        // What a source is called stands in messages.
        whole.update(`${shown(cwd, path)}\0${basename(path)}\0`).update(digestOf(path));
      }
    } catch {
      // It went away since it was listed: the check itself says so.
      return null;
    }
    return whole.digest('hex');
  }

  return {
    find: async (draft, desk) => {
      const key = await keyOf(draft, desk);
      if (key === null) return null;
      keys.set(draft.path, key);
      try {
        const entry = JSON.parse(readFileSync(fileOf(draft), 'utf8')) as Entry;
        if (entry.format !== FORMAT || entry.key !== key) return null;
        const { outcome } = entry;
        return outcome.checked ? { ...outcome, checked: { ...outcome.checked, path: draft.path } } : null;
      } catch {
        // None, of an older format, or cut short by whoever copied it: it is made anew.
        return null;
      }
    },
    keep: (draft, outcome) => {
      const key = keys.get(draft.path);
      // A run that could not read everything is to say so the next time too.
      const { checked, problems } = outcome;
      if (key === undefined || !checked || !isWhole(checked) || problems.length > 0 || notes.size > 0) return;
      try {
        const entry: Entry = { format: FORMAT, key, outcome: { ...outcome, checked, remarks: [] } };
        // Waiting for the disk takes longer than all else; an entry that a power cut leaves in pieces is made anew.
        writeWhole(fileOf(draft), JSON.stringify(entry), location, { fsync: false });
      } catch (error) {
        notes.add(`${(error as Error).message} Checked without the cache; --cache-location names another.`);
      }
    },
    get notes() {
      return [...notes];
    },
  };
}

/** As many files as several drafts may share; those of one draft alone are of no use after it. */
const MOST_DIGESTS = 1000;

/** Digests of files: one that many drafts share is read once for as long as nobody writes to it. */
function fileDigests(): (path: string) => string {
  const known = new Map<string, { readonly state: string; readonly digest: string }>();
  return (path) => {
    const { ino, size, mtimeMs, ctimeMs } = statSync(path);
    const state = [ino, size, mtimeMs, ctimeMs].join(' ');
    const before = known.get(path);
    if (before?.state === state) return before.digest;
    const made = digest(readFileSync(path));
    if (known.size >= MOST_DIGESTS) known.clear();
    known.set(path, { state, digest: made });
    return made;
  };
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
