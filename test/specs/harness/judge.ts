/** What the engine thinks of a story, as marks; and those marks beside the ones that a spec writes. */

import { dayOf } from '../../../server/config/day.ts';
import { createEngine, DEFAULT_SETTINGS, type Report } from '../../../server/engine/engine.ts';
import type { Evidence, Finding, Fix, JudgedClaim } from '../../../server/engine/findings/finding.ts';
import { lineIndex } from '../../../server/engine/text/lines.ts';
import { overlaps, type Span } from '../../../server/engine/text/span.ts';
import type { Mark, Passage } from './marks.ts';
import type { Story } from './spec.ts';

const engine = createEngine();

export function marksOf({ sources, text, date, rules }: Story): readonly Mark[] {
  const settings = { ...DEFAULT_SETTINGS, rules, date: date === null ? null : dayOf(date) };
  // Sources are from the story's day too: a spec says what it means by a weekday once.
  const base = engine.base(sources.map((source) => engine.read(source.path, source.text, settings)));
  const report = engine.check(engine.read('draft.md', text, settings), base, settings);
  return [...flagged(report, text), ...judged(report, text)].sort(
    (a, b) => a.line - b.line || a.start - b.start || a.end - b.end,
  );
}

function flagged({ findings }: Report, text: string): readonly Mark[] {
  return findings.map((finding) => ({
    ...placeOf(finding.span, text),
    says: finding.ruleId,
    passages: finding.evidence.map((one) => passageOf(one, true)),
    fixes: finding.fixes.map((fix) => written(fix, finding, text)),
  }));
}

/** Claims that no finding speaks of: silence is said too. */
function judged({ claims, findings }: Report, text: string): readonly Mark[] {
  return claims
    .filter((claim) => claim.stet !== null || !findings.some(({ span }) => overlaps(span, claim.span)))
    .map((claim) => ({ ...placeOf(claim.span, text), says: wordFor(claim), passages: passagesOf(claim), fixes: [] }));
}

const wordFor = ({ status, stet }: JudgedClaim): string =>
  stet !== null ? 'stet' : status === 'supported' ? 'ok' : '-';

const passagesOf = ({ status, stet, evidence: [first] }: JudgedClaim): readonly Passage[] =>
  stet === null && status === 'supported' && first ? [passageOf(first, false)] : [];

const passageOf = ({ path, line, text, passage }: Evidence, words: boolean): Passage => ({
  path,
  line,
  around: passage,
  text: words ? text.replace(/\s+/g, ' ').replaceAll('"', '') : '',
});

function placeOf(span: Span<'file'>, text: string): Pick<Mark, 'line' | 'start' | 'end'> {
  const lines = lineIndex(text);
  const line = lines.lineOf(span.start);
  const start = lines.columnOf(span.start) - 1;
  const end = lines.columnOf(Math.min(span.end, lines.endOf(line))) - 1;
  return { line: line - 1, start, end: Math.max(end, start + 1) };
}

/** The finding's words as a fix leaves them; edits elsewhere are shown on their own. */
function written({ edits }: Fix, { span }: Finding, text: string): string {
  if (edits.every((edit) => edit.span.start < span.start || edit.span.end > span.end)) {
    return edits.map((edit) => `"${text.slice(edit.span.start, edit.span.end)}" → "${edit.text}"`).join(', ');
  }
  let words = text.slice(span.start, span.end);
  for (const edit of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    words = words.slice(0, edit.span.start - span.start) + edit.text + words.slice(edit.span.end - span.start);
  }
  return words.replace(/\s+/g, ' ');
}

/** A mark that names passages without their words, or with some words more or less, agrees with what the engine says. */
export function settle(actual: readonly Mark[], expected: readonly Mark[]): readonly Mark[] {
  return actual.map((mark) => {
    const twin = expected.find(
      ({ line, start, end, says }) =>
        line === mark.line && start === mark.start && end === mark.end && says === mark.says,
    );
    if (!twin || twin.passages.length > mark.passages.length) return mark;
    const same = twin.passages.every((wanted) => mark.passages.some((one) => agrees(wanted, one)));
    return same && (twin.passages.length > 0 || mark.passages.length === 0)
      ? { ...mark, passages: twin.passages }
      : mark;
  });
}

const agrees = (wanted: Passage, one: Passage): boolean =>
  one.path === wanted.path &&
  one.line === wanted.line &&
  (one.text.includes(wanted.text) || (wanted.text.includes(one.text) && (one.around ?? '').includes(wanted.text)));
