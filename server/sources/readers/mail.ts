/** E-mail, one message or a mailbox: subject, sender, day and body; what a message quotes counts as older. */

import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Part } from '../../engine/text/layout.ts';
import type { Locator } from '../../engine/text/locator.ts';
import { partsOf } from '../html-parts.ts';
import { treeOf } from '../html-tree.ts';
import { type Reader, Unreadable } from '../reader.ts';
import { passagesOf } from './mail/quoted.ts';

export const read: Reader = async (bytes) => {
  const raw = messagesOf(bytes);
  const many = raw.length > 1;
  const parts: Part[] = [];
  const attached: string[] = [];
  let first: string | null = null;
  let sender: string | null = null;
  for (const [index, one] of raw.entries()) {
    const mail = await PostalMime.parse(one, { maxNestingDepth: 32 });
    const day = dayOf(mail);
    first ??= day;
    sender ??= senderOf(mail);
    // Of a mailbox each message has its own day and sender.
    const own: Own = many
      ? { at: { message: index + 1 }, ...(day === null ? {} : { day }), from: senderOf(mail) }
      : { at: {} };
    const body = bodyOf(mail, own);
    if (body.length > 0) parts.push(...headOf(mail, own), ...body);
    for (const { filename, mimeType, disposition } of mail.attachments) {
      if (filename && disposition !== 'inline' && !/^(?:image|video|audio)\//.test(mimeType))
        attached.push(plain(filename).slice(0, 100));
    }
  }
  if (parts.length === 0) throw new Unreadable('has no message with text');
  const problems =
    attached.length > 0
      ? [
          `What is attached to it was not read (${attached.slice(0, 3).join(', ')}${attached.length > 3 ? `, ${attached.length - 3} more` : ''}): save it beside the message.`,
        ]
      : [];
  const date = first === null || many ? null : { day: first, from: null };
  return { layout: { parts, date, publisher: many ? null : sender || null }, problems };
};

/** What every part of a message has. */
interface Own {
  readonly at: Locator;
  readonly day?: string;
  readonly from?: string;
}

// From desk@city.example Thu Mar  6 09:12:00 2025
// ^^^^^
const SEPARATOR = [0x46, 0x72, 0x6f, 0x6d, 0x20];

/** The messages of a mailbox, as bytes: each may have an encoding of its own. */
function messagesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const starts = (at: number): boolean => SEPARATOR.every((byte, index) => bytes[at + index] === byte);
  if (!starts(0)) return [bytes];
  const messages: Uint8Array[] = [];
  let from = 0;
  for (let at = 1; at <= bytes.length; at++) {
    if (at < bytes.length && !(bytes[at - 1] === 10 && starts(at) && isBlankBefore(bytes, at))) continue;
    const line = bytes.indexOf(10, from);
    messages.push(bytes.subarray(line < 0 ? from : line + 1, at));
    from = at;
  }
  return messages;
}

const isBlankBefore = (bytes: Uint8Array, at: number): boolean =>
  bytes[at - 2] === 10 || (bytes[at - 2] === 13 && bytes[at - 3] === 10);

/** The day as the sender's own clock had it. */
function dayOf({ headers, date }: Email): string | null {
  const written = headers.find(({ key }) => key === 'date')?.value ?? '';
  // Thu, 6 Mar 2025 23:30:00 -0500
  //      ^^^^^^^^^^
  const found = /\b(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})\b/.exec(written);
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(found?.[2]?.toLowerCase() ?? '?') / 3 + 1;
  if (found && month >= 1) return `${found[3]}-${String(month).padStart(2, '0')}-${found[1]?.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null;
}

function headOf({ subject, from }: Email, own: Own): readonly Part[] {
  const sender = nameOf(from);
  return [
    ...(subject
      ? [
          {
            kind: 'heading',
            level: 1,
            text: plain(subject).replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, ''),
            ...own,
          } as const,
        ]
      : []),
    ...(sender ? [{ kind: 'paragraph', text: `From: ${sender}`, ...own } as const] : []),
  ];
}

/** A name as a mail gives it is anybody's text: one line, and no longer than a name. */
const nameOf = (from: Address | undefined): string => plain(from?.name ?? '').slice(0, 100);

/** The sender's name, or else the address; '' where there is neither. */
const senderOf = ({ from }: Email): string => nameOf(from) || plain(from?.address ?? '').slice(0, 100);

const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function bodyOf({ text, html }: Email, own: Own): readonly Part[] {
  if (text?.trim()) {
    return passagesOf(text).map((passage) => ({
      kind: 'plain',
      text: passage.text,
      ...own,
      ...(passage.day ? { day: passage.day } : {}),
      ...(passage.from === undefined ? {} : { from: passage.from }),
    }));
  }
  if (!html) return [];
  return partsOf(treeOf(html).children).map((part) => ({ ...part, ...own, at: { ...own.at, ...part.at } }));
}
