/** One story's values changed one at a time, each changed draft checked, and what came of it. */

import type { ClaimKind } from '../../server/engine/claims/claim.ts';
import { createEngine, type DocumentReading } from '../../server/engine/engine.ts';
import type { Finding, JudgedClaim } from '../../server/engine/findings/finding.ts';
import { toFile } from '../../server/engine/text/prose.ts';
import type { Span } from '../../server/engine/text/span.ts';
import type { Story } from './mutation-stories.ts';
import { type Mutation, slipsIn, type Written } from './mutations.ts';

export interface Outcome {
  readonly story: string;
  readonly half: 'odd' | 'even';
  readonly line: number;
  readonly kind: string;
  readonly mutation: Mutation;
  readonly from: string;
  readonly to: string;
  readonly caught: boolean;
  readonly rightKind: boolean;
  readonly rightFix: boolean;
  /** Messages on words that were not changed and that do not point to the change. */
  readonly elsewhere: readonly string[];
}

/** What the kinds of claims are called where drafts are scored. */
const KINDS: Partial<Record<ClaimKind, string>> = {
  rank: 'count',
  ratio: 'percent',
  score: 'measure',
  duration: 'measure',
  place: 'location',
};
const kindOf = (kind: ClaimKind): string => KINDS[kind] ?? kind;

interface Placed extends Written {
  readonly span: Span<'file'>;
  readonly path: string;
}

export function outcomesOf(
  story: Story,
  onlyKind: string | undefined,
): { readonly outcomes: readonly Outcome[]; readonly unprovoked: number } {
  const engine = createEngine();
  const sources = story.sources.map(({ path, text }) => engine.read(path, text));
  const base = engine.base(sources);
  const draft = engine.read('draft.md', story.draft);
  const report = engine.check(draft, base);
  const before = report.findings.filter(isLoud);
  const facts = sources.flatMap(placedIn);
  const judged = new Map(report.claims.map((claim) => [keyOf(claim.kind, claim.span), claim]));
  const outcomes = placedIn(draft).flatMap((value) => {
    const claim = judged.get(keyOf(value.claim.kind, value.span));
    const kind = kindOf(value.claim.kind);
    if (!claim || (onlyKind !== undefined && kind !== onlyKind)) return [];
    const support = supportOf(value, claim, facts);
    // Two findings on one place could not be told apart, and a value written in two pieces cannot be exchanged.
    if (!support || before.some(({ span }) => meet(span, value.span))) return [];
    if (story.draft.slice(value.span.start, value.span.end) !== value.whole) return [];
    return slipsIn(value, siblingsOf(value, support, facts)).map(({ mutation, text }) => {
      const changed = story.draft.slice(0, value.span.start) + text + story.draft.slice(value.span.end);
      const after = engine.check(engine.read('draft.md', changed), base).findings.filter(isLoud);
      return {
        story: `${story.set}/${story.name}`,
        half: story.half,
        line: draft.lines.lineOf(value.span.start),
        kind,
        mutation,
        from: value.whole,
        to: text,
        ...judgement(before, after, value.span, story.draft, changed, kind),
      };
    });
  });
  return { outcomes, unprovoked: before.length };
}

const isLoud = ({ severity }: Finding): boolean => severity !== 'info';
const meet = (a: Span<'file'>, b: Span<'file'>): boolean => a.start < b.end && b.start < a.end;
const keyOf = (kind: string, { start, end }: Span<'file'>): string => `${kind} ${start} ${end}`;

const placedIn = (reading: DocumentReading): readonly Placed[] =>
  reading.blocks.flatMap(({ block, claims }) =>
    claims.map((claim) => ({
      claim,
      own: block.prose.text.slice(claim.mention.span.start, claim.mention.span.end),
      whole: block.prose.text.slice(claim.mention.whole.start, claim.mention.whole.end),
      span: toFile(block.prose, claim.mention.whole),
      path: reading.document.path,
    })),
  );

/** Where a value rests: the evidence of its verdict, or, for names and quotations, which no verdict supports, their words. */
function supportOf(
  value: Placed,
  { status, evidence }: JudgedClaim,
  facts: readonly Placed[],
): { readonly path: string; readonly start: number } | null {
  const first = evidence.find(({ path }) => path !== 'draft.md');
  if (status === 'supported') return first ? { path: first.path, start: first.span.start } : null;
  if (value.claim.kind !== 'name' && value.claim.kind !== 'quote') return null;
  const plain = (text: string): string =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  const same = facts.find(
    (fact) => fact.claim.kind === value.claim.kind && ` ${plain(fact.own)} `.includes(` ${plain(value.own)} `),
  );
  return same ? { path: same.path, start: same.span.start } : null;
}

/** Other values of the same kind and unit in the source that supports it, nearest first. */
function siblingsOf(
  value: Placed,
  support: { readonly path: string; readonly start: number },
  facts: readonly Placed[],
): readonly Placed[] {
  return facts
    .filter((fact) => fact.path === support.path && fact.claim.kind === value.claim.kind && alike(fact, value))
    .sort((a, b) => Math.abs(a.span.start - support.start) - Math.abs(b.span.start - support.start));
}

function alike({ claim: { mention: a } }: Placed, { claim: { mention: b } }: Placed): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return a.value.unit === b.value.unit && (a.value.number !== b.value.number || a.value.max !== b.value.max);
  if (a.kind === 'duration' && b.kind === 'duration')
    return a.value.quantity.unit === b.value.quantity.unit && a.value.iso !== b.value.iso;
  if (a.kind === 'place' && b.kind === 'place')
    // A place that holds the other is no error in its stead.
    return (
      a.value.kind === b.value.kind &&
      a.value.demonym === b.value.demonym &&
      a.value.key !== b.value.key &&
      !a.value.within.includes(b.value.key) &&
      !b.value.within.includes(a.value.key)
    );
  if (a.kind === 'date' && b.kind === 'date')
    return a.value.form === b.value.form && a.value.iso !== b.value.iso && a.value.granularity === b.value.granularity;
  if (a.kind === 'time' && b.kind === 'time')
    return a.value.minutes !== b.value.minutes && a.value.half === b.value.half;
  return a.kind === b.kind;
}

function judgement(
  before: readonly Finding[],
  after: readonly Finding[],
  at: Span<'file'>,
  clean: string,
  changed: string,
  kind: string,
): Pick<Outcome, 'caught' | 'rightKind' | 'rightFix' | 'elsewhere'> {
  const moved = changed.length - clean.length;
  const now: Span<'file'> = { ...at, end: at.end + moved };
  const known = new Set(
    before.map(({ ruleId, span }) => `${ruleId} ${span.start >= at.end ? span.start + moved : span.start}`),
  );
  const fresh = after.filter(({ ruleId, span }) => meet(span, now) || !known.has(`${ruleId} ${span.start}`));
  // A draft that now contradicts itself may be flagged at its other place, with the change as evidence.
  const told = fresh.filter(
    ({ span, evidence }) =>
      meet(span, now) || evidence.some((one) => one.path === 'draft.md' && meet(one.passageSpan, now)),
  );
  return {
    caught: told.length > 0,
    rightKind: told.some(({ ruleId }) => ruleId.includes(kind)),
    rightFix: told.some(({ fixes }) =>
      fixes.some(({ edits }) => squashed(applied(changed, edits)) === squashed(clean)),
    ),
    elsewhere: fresh.filter((one) => !told.includes(one)).map(({ ruleId, message }) => `${ruleId}: ${message}`),
  };
}

const squashed = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

const applied = (text: string, edits: readonly { readonly span: Span<'file'>; readonly text: string }[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, edit) => done.slice(0, edit.span.start) + edit.text + done.slice(edit.span.end), text);
