/** Word documents: headings, paragraphs, lists, tables and footnotes; comments and deleted words are left out. */

import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { partsOf } from '../html-parts.ts';
import { treeOf } from '../html-tree.ts';
import { dateOfProperties, publisherOfProperties } from '../office-properties.ts';
import { type Reader, Unreadable } from '../reader.ts';
import { textIn, unpack } from '../zip.ts';

/** Styles that Word ships with and that mean what a heading means; what else a style says is looks. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

export const read: Reader = async (bytes, limits) => {
  const files = unpack(bytes, limits.unpacked, (name) => /\.(?:xml|rels)$|^mimetype$/i.test(name));
  if (!('word/document.xml' in files)) throw new Unreadable('is no Word document, though it is packed like one');
  // Packed anew from what was unpacked within the limit, so that the library never meets the archive itself.
  const buffer = Buffer.from(zipSync(files, { level: 0 }));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      includeEmbeddedStyleMap: false,
    },
  );
  const parts = partsOf(treeOf(value).children);
  if (parts.length === 0) throw new Unreadable('has no text');
  const [app, core] = [textIn(files, 'docProps/app.xml'), textIn(files, 'docProps/core.xml')];
  return {
    layout: { parts, date: dateOfProperties(core), publisher: publisherOfProperties(app, core) },
    problems: [],
  };
};
