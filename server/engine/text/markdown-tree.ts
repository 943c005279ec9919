/** From Markdown to its tree: CommonMark with GitHub's tables, footnotes and struck words, and front matter. */

import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { combineExtensions } from 'micromark-util-combine-extensions';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();
const linkless = unified().use(remarkParse).use(gfmWithoutBareLinks).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** What a bare link has in it: "www.example.org", "https://example.org", "desk@example.org". */
const BARE_LINK = /@|:\/\/|www\./i;

/** The tree of a text. To look for bare links takes half of the time, and most documents have none. */
export const treeOf = (text: string): Root => (BARE_LINK.test(text) ? whole : linkless).parse(text) as Root;

/** All that `remark-gfm` puts together, without links that no brackets mark. */
function gfmWithoutBareLinks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    combineExtensions([gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()]),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  ];
}
