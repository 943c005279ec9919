/** The sources that a draft itself names, under `sources:` in its front matter. */

import { BlockList } from '../engine/text/block-list.ts';
import { readFrontMatter } from '../engine/text/front-matter.ts';

/** Paths, folders or globs as they stand there; empty where it names none. */
export function frontMatterSources(text: string): readonly string[] {
  // ---\ndate: 2024-01-28\nsources: [wire/*.txt]\n---\n
  //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  const yaml = match?.[1] ?? '';
  if (!/^sources\s*:/m.test(yaml)) return [];
  const { entries } = readFrontMatter(yaml, text.indexOf(yaml), text, new BlockList());
  return entries.filter(({ key }) => key === 'sources').map(({ value }) => value);
}
