/** Web pages: the article's text and tables, without what stands around it. */

import { decodeHtml } from '../decode.ts';
import { pageOf } from '../html-page.ts';
import { partsOf } from '../html-parts.ts';
import { type Reader, Unreadable } from '../reader.ts';

export const read: Reader = async (bytes) => {
  const { root, title, day, publisher } = pageOf(decodeHtml(bytes));
  const parts = partsOf(root.children);
  if (parts.length === 0)
    throw new Unreadable('has no text: it may be put together by a script; save it from the browser, or as .txt');
  const headed = title === '' ? parts : [{ kind: 'heading', level: 1, text: title, at: null } as const, ...parts];
  return { layout: { parts: headed, date: day === null ? null : { day, from: null }, publisher }, problems: [] };
};
