/** What can be done about a fault of a fact sheet, where one thing is clear. */

import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { Engine, SheetFault } from '../../engine/engine.ts';
import { nearest } from '../../engine/text/near-word.ts';
import { isDay, SHEET_STATUSES, SHEET_TAGS, type SheetTag, tagsOf } from '../../engine/text/sheet-tags.ts';
import type { Span } from '../../engine/text/span.ts';
import { rangeOf } from '../convert.ts';
import { say } from '../language/say.ts';
import { diagnostic, faultDiagnostic } from './diagnostics.ts';
import type { SheetSnapshot } from './sheet.ts';

/** What will be written where, under a title that says so. */
interface Change {
  readonly title: string;
  readonly span: Span<'file'>;
  readonly text: string;
}

/** @param versioned whether the client knows edits that carry a version. */
export function sheetActions(
  sheet: SheetSnapshot,
  { range, context: { only } }: CodeActionParams,
  engine: Engine,
  versioned: boolean,
): CodeAction[] {
  if (only && !only.some((one) => one === '' || one === 'quickfix')) return [];
  const [start, end] = [sheet.document.offsetAt(range.start), sheet.document.offsetAt(range.end)];
  const here = (span: Span<'file'>): boolean => span.start <= end && start <= span.end;
  const problems = sheet.reading.document.problems.flatMap(({ message, span }) =>
    span && here(span)
      ? tagChanges(sheet, span, engine).map((change) => ({ change, about: diagnostic(sheet, message, span, 2) }))
      : [],
  );
  const faults = sheet.faults
    .filter(({ span }) => here(span))
    .flatMap((fault) => faultChanges(sheet, fault).map((change) => ({ change, about: faultDiagnostic(sheet, fault) })));
  return [...problems, ...faults].map(({ change: { title, span, text }, about }) => {
    const edits = [{ range: rangeOf(sheet.document, span), newText: text }];
    const { uri, version } = sheet;
    return {
      title,
      kind: 'quickfix',
      diagnostics: [about],
      edit: versioned
        ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
        : { changes: { [uri]: edits } },
    };
  });
}

function tagChanges(sheet: SheetSnapshot, span: Span<'file'>, engine: Engine): Change[] {
  const tag = tagsAround(sheet, span).find((one) => one.span.start <= span.start && span.end <= one.span.end);
  if (!tag) {
    const open = sheet.reading.document.text.charAt(span.start) === '[';
    return open ? [{ title: say('Close the tag with "]"'), span: { start: span.end, end: span.end }, text: ']' }] : [];
  }
  const { key, value, keySpan, valueSpan } = tag;
  const near = nearest(key, SHEET_TAGS);
  if (keySpan.start === span.start && near) return [changeTo(keySpan, near)];
  if (valueSpan.start !== span.start) return [removal(sheet, tag)];
  if (key === 'as-of') {
    const day = dayOf(engine, value);
    return day ? [changeTo(valueSpan, day)] : [removal(sheet, tag)];
  }
  const status = nearest(value, SHEET_STATUSES);
  return (status ? [status] : SHEET_STATUSES).map((one) => changeTo(valueSpan, one));
}

function faultChanges(sheet: SheetSnapshot, { kind, span, line, against }: SheetFault): Change[] {
  const tags = tagsAround(sheet, line);
  if (kind === 'supersedes-nothing') {
    const tag = tags.find((one) => one.key === 'supersedes');
    return tag ? [removal(sheet, tag)] : [];
  }
  if (kind === 'idle')
    return [
      { title: say('Make it a note: "//" before it'), span: { start: line.start, end: line.start }, text: '// ' },
    ];
  if (kind !== 'disagrees' || !against) return [];
  const status = tags.find((one) => one.key === 'status');
  const disputed: Change = {
    title: say('Call this one disputed: "[status: disputed]"'),
    ...(status
      ? { span: status.valueSpan, text: 'disputed' }
      : { span: { start: line.end, end: line.end }, text: ' [status: disputed]' }),
  };
  const words = against.passage.replace(/[.!?]\s*$/u, '').replace(/\s+/gu, ' ');
  // Words with a bracket cannot stand in a tag, and two figures of one sentence quarrel over one of them only.
  const takes = !/[\][]/u.test(words) && !tags.some((one) => one.key === 'supersedes');
  return [
    disputed,
    ...(takes && span.start >= line.start
      ? [
          {
            title: say('Let it take the other\'s place: "[supersedes: {0}]"', words),
            span: { start: line.end, end: line.end },
            text: ` [supersedes: ${words}]`,
          },
        ]
      : []),
  ];
}

/** The tags of the line that a place is on. */
function tagsAround({ reading }: SheetSnapshot, { start }: Span<'file'>): readonly SheetTag[] {
  const { text } = reading.document;
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const [line = ''] = text.slice(from).split(/[\r\n]/u, 1);
  return tagsOf(line, from);
}

const changeTo = (span: Span<'file'>, text: string): Change => ({ title: say('Change to "{0}"', text), span, text });

/** With the space before it, which would be left over. */
function removal({ reading }: SheetSnapshot, { span }: SheetTag): Change {
  const { text } = reading.document;
  let { start } = span;
  while (start > 0 && text.charAt(start - 1) === ' ') start--;
  return { title: say('Take out "{0}"', text.slice(span.start, span.end)), span: { start, end: span.end }, text: '' };
}

/** A day that is written otherwise, as YYYY-MM-DD; null where no whole date can be read. */
function dayOf(engine: Engine, words: string): string | null {
  const [mention] = engine.read('day.txt', words).blocks.flatMap(({ mentions }) => [...mentions]);
  const iso = mention?.kind === 'date' ? mention.value.iso : '';
  return isDay(iso) ? iso : null;
}
