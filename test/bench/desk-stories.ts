/** A newsroom's worth of stories, made from the samples: drafts of some 500 words, each with twenty sources that bear it out. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = join(import.meta.dirname, '../../seeds');
const WORDS = 500;
const SOURCES = 20;

const stories = readdirSync(SEEDS).sort();
const body = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
const drafts = stories.map((story) => body(readFileSync(join(SEEDS, story, 'clean.md'), 'utf8')));
const sources = stories.flatMap((story) =>
  readdirSync(join(SEEDS, story, 'sources')).map((name) => ({
    name: `${story}-${name}`,
    text: readFileSync(join(SEEDS, story, 'sources', name), 'utf8'),
  })),
);

/** The same figures in draft and sources, other ones in every story: what has a figure of two or three digits is new in each. */
const vary = (text: string, turn: number): string =>
  text.replace(/(?<![\d,.:-])[1-9]\d{1,2}(?![\d,.:-])/g, (figure) => String(Number(figure) + turn));

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** @returns the words of all drafts together. */
export function writeStories(folder: string, count: number): number {
  let words = 0;
  for (let turn = 0; turn < count; turn++) {
    const home = join(folder, `story-${String(turn + 1).padStart(4, '0')}`);
    mkdirSync(join(home, 'sources'), { recursive: true });
    const draft = vary(draftFrom(turn), turn);
    words += wordsIn(draft);
    writeFileSync(join(home, 'draft.md'), `---\ndate: 2025-06-13\n---\n\n${draft}\n`);
    for (let at = 0; at < SOURCES; at++) {
      const { name, text } = sources[(turn + at) % sources.length] as (typeof sources)[number];
      writeFileSync(join(home, 'sources', `${String(at + 1).padStart(2, '0')}-${name}`), vary(text, turn));
    }
  }
  return words;
}

function draftFrom(turn: number): string {
  const parts: string[] = [];
  const paragraphs = drafts
    .map((_, at) => drafts[(turn + at) % drafts.length] ?? '')
    .join('\n\n')
    .split(/\n{2,}/);
  let have = 0;
  for (const paragraph of paragraphs) {
    if (have >= WORDS) break;
    parts.push(paragraph);
    have += wordsIn(paragraph);
  }
  return parts.join('\n\n');
}
