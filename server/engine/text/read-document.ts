/** Chooses how a text is read, by the ending of its name. */

import { readDelimited } from './delimited.ts';
import type { Document } from './document.ts';
import { readFactSheet } from './fact-sheet.ts';
import { type Layout, readLayout } from './layout.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';

/** Reads a text, or what was taken out of another format, into blocks. A name without an ending (a new file in an editor) is Markdown. Never throws. */
export function readDocument(path: string, content: string | Layout): Document {
  return typeof content === 'string' ? readText(path, content) : readLayout(path, content);
}

function readText(path: string, text: string): Document {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  switch (ending) {
    case undefined:
    case 'md':
    case 'markdown':
    case 'mdown':
    case 'mkd':
    case 'mdx':
      return readMarkdown(path, text);
    case 'csv':
    case 'tsv':
      return readDelimited(path, text);
    case 'facts':
      return readFactSheet(path, text);
    default:
      return readPlain(path, text);
  }
}
