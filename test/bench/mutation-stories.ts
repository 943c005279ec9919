/** Stories whose drafts agree with their sources: the clean samples, and the training stories and cases with each known discrepancy mended. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from './texts.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Stories of our own in the form of the cases, to learn from. */
const TRAINING = join(ROOT, 'test/training');
const SETS = ['dev', 'dev-messy', 'dev-open'];

export interface Story {
  readonly set: string;
  readonly name: string;
  readonly half: 'odd' | 'even';
  readonly draft: string;
  readonly sources: readonly TextFile[];
  /** The draft as it was before its errors were mended, and these errors; none of the samples. */
  readonly written: string;
  readonly errors: readonly Discrepancy[];
}

/** What is told of the stories that are not there goes to `missing`, one line a folder. */
export function stories(missing: (line: string) => void): readonly Story[] {
  const seeds = foldersOf(join(ROOT, 'seeds')).map((name, at): Story => {
    const home = join(ROOT, 'seeds', name);
    const draft = readFileSync(join(home, 'clean.md'), 'utf8');
    return { ...storyAt('seeds', name, home, at + 1), draft, written: draft, errors: [] };
  });
  const cases = SETS.flatMap((set) => {
    const home = join(ROOT, '../shared/cases', set);
    if (!existsSync(home)) {
      missing(`${set}: skipped, as ../shared/cases/${set} is not laid out beside the repository.`);
      return [];
    }
    return foldersOf(home).map((name) => mendedCase(set, name, join(home, name)));
  });
  const training = foldersOf(TRAINING).map((name) => mendedCase('training', name, join(TRAINING, name)));
  return [...seeds, ...training, ...cases];
}

const foldersOf = (home: string): readonly string[] =>
  readdirSync(home)
    .filter((name) => existsSync(join(home, name, 'draft.md')))
    .sort();

function storyAt(set: string, name: string, home: string, number: number): Omit<Story, 'draft' | 'written' | 'errors'> {
  const sources = readdirSync(join(home, 'sources'))
    .sort()
    .map((path) => ({ path: `sources/${path}`, text: readFileSync(join(home, 'sources', path), 'utf8') }));
  return { set, name, half: number % 2 === 1 ? 'odd' : 'even', sources };
}

export interface Discrepancy {
  readonly line: number;
  readonly text: string;
  readonly fix: string;
  /** A file of the story's sources, or the draft itself. */
  readonly source: string;
  /** Words of a line of that file that say what is right. */
  readonly sourceText: string;
}

function mendedCase(set: string, name: string, home: string): Story {
  const { discrepancies } = JSON.parse(readFileSync(join(home, 'case.json'), 'utf8')) as {
    discrepancies: readonly Discrepancy[];
  };
  const written = readFileSync(join(home, 'draft.md'), 'utf8');
  return {
    ...storyAt(set, name, home, Number.parseInt(name, 10)),
    draft: mended(written, discrepancies),
    written,
    errors: discrepancies,
  };
}

/** Places are looked up before anything is replaced, and replaced from the end: a fix must not move or make another's words. */
function mended(draft: string, discrepancies: readonly Discrepancy[]): string {
  const lines = draft.split('\n');
  const places = discrepancies.map(({ line, text, fix }) => {
    const column = lines[line - 1]?.indexOf(text) ?? -1;
    if (column < 0) throw new Error(`A case names words on line ${line} that are not there.`);
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column);
    return { start, end: start + text.length, fix };
  });
  return places
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, fix }) => text.slice(0, start) + fix + text.slice(end), draft);
}
