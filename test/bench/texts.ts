/** Texts of any length for measuring: the sample stories over and over, with other numbers and names each time. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = join(import.meta.dirname, '../../seeds');
const NAMES = [
  'Harlow',
  'Mercer',
  'Okafor',
  'Lindqvist',
  'Pereira',
  'Novak',
  'Tanaka',
  'Whitlock',
  'Duarte',
  'Kessler',
];

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const filesBelow = (folder: string, wanted: RegExp): readonly string[] =>
  readdirSync(join(SEEDS, folder))
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => readFileSync(join(SEEDS, folder, name), 'utf8'));

const stories = readdirSync(SEEDS).sort();
const paragraphs = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    text
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split(/\n{2,}/)
      .filter((one) => one.trim() !== '' && !one.startsWith('|')),
  );

const draftParagraphs = paragraphs(stories.flatMap((story) => filesBelow(story, /^draft\.md$/)));
const sourceParagraphs = paragraphs(stories.flatMap((story) => filesBelow(`${story}/sources`, /\.(?:md|txt)$/)));

/**
 * Another text of the same build: figures moved by `turn`, surnames after a title taken from a list, and a sentence of its
 * own, so that no paragraph stands twice: the engine would not read it again.
 */
function vary(text: string, turn: number): string {
  if (turn === 0) return text;
  const varied = text
    .replace(/(?<![\d,.:-])[1-9]\d{0,2}(?![\d,.:-])/g, (figure) => String(Number(figure) + turn))
    .replace(/\b(Mr|Ms|Mrs|President|Dr|Sgt)(\.?) [A-Z][a-z]+\b/g, `$1$2 ${NAMES[turn % NAMES.length]}`);
  return `${varied} It was note ${turn} of the day.`;
}

/** Paragraphs one after another until `size` is reached, as `measure` counts it. */
function fill(from: readonly string[], size: number, measure: (text: string) => number, first = 0): string {
  const parts: string[] = [];
  for (let index = 0, have = 0; have < size; index += 1) {
    const text = vary(from[(first + index) % from.length] ?? '', Math.floor(index / from.length) + first);
    parts.push(text);
    have += measure(text) + 2;
  }
  return parts.join('\n\n');
}

const wordsIn = (text: string): number => text.split(/\s+/).length - 2;

export const draftOf = (words: number): TextFile => ({
  path: 'draft.md',
  text: `---\ndate: 2024-02-03\n---\n\n${fill(draftParagraphs, words, wordsIn)}\n`,
});

/** Sources of some 500 words each. */
export const sourcesOf = (count: number): readonly TextFile[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `sources/source-${index + 1}.txt`,
    text: fill(sourceParagraphs, 500, wordsIn, index * 3),
  }));

/** Plain news text of about so many bytes. */
export const newsOf = (bytes: number): string => fill(sourceParagraphs, bytes, (text) => text.length);
