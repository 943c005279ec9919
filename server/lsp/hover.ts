/** What is shown over a claim: its status, the passage it was held against, and why. */

import type { Hover, Position } from 'vscode-languageserver';
import { overlaps } from '../engine/text/span.ts';
import { claimAt } from './claims.ts';
import { rangeOf } from './convert.ts';
import { shownOf } from './diagnostics.ts';
import { say } from './language/say.ts';
import { matchWords } from './match-words.ts';
import { escapeMarkdown, linkTo, passageOf, statusWords } from './passages.ts';
import { LOOKS_AT } from './rule-words.ts';
import type { Snapshot } from './snapshot.ts';

/** Passages beyond these are in the lists of evidence elsewhere; a hover is read at a glance. */
const SHOWN = 3;
const REASONS = 2;

export function hoverAt(snapshot: Snapshot, position: Position): Hover | null {
  const claim = claimAt(snapshot, position);
  if (!claim) return stetHover(snapshot, position);
  const status = claim.stet === null ? `**${statusWords(claim.status)}**` : `**⋯ Stet**: ${escapeMarkdown(claim.stet)}`;
  const [first] = claim.evidence;
  // Where the two sides say the same in the same words, once is enough.
  const sides = first && flat(first.text) !== flat(claim.text) ? ` · ${bothSides(claim.text, first.text)}` : '';
  const head = `${status}${sides}`;
  const passages = claim.evidence.slice(0, SHOWN).map((evidence) => passageOf(evidence, linkTo(snapshot, evidence)));
  // What is flagged is said by the diagnostic above; why it was held against this passage is not.
  const finding = shownOf(snapshot).find(({ span }) => overlaps(span, claim.span));
  const matched = finding ? matchWords(finding, 'for').slice(0, REASONS).join(' ') : '';
  return {
    contents: {
      kind: 'markdown',
      value: [head, ...passages, `_${escapeMarkdown(matched || claim.reason)}_`].join('\n\n'),
    },
    range: rangeOf(snapshot.document, claim.span),
  };
}

const flat = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const bothSides = (draft: string, source: string): string =>
  say('draft “{0}”, source “{1}”', escapeMarkdown(flat(draft)), escapeMarkdown(flat(source)));

/** Over a stet comment: what it lets stand, and whether it still does. */
function stetHover({ document, report }: Snapshot, position: Position): Hover | null {
  const offset = document.offsetAt(position);
  const stet = report.stets.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!stet) return null;
  const what = [...new Set(stet.rules.map((rule) => say(LOOKS_AT[rule])))];
  const effect = stet.used
    ? say(
        '**⋯ Stet** lets {0} stand.',
        what.reduce((all, one) => (all === '' ? one : say('{0} and {1}', all, one)), ''),
      )
    : say('**⋯ Stet** no longer lets anything stand, and can be removed.');
  return {
    contents: {
      kind: 'markdown',
      value: [effect, stet.reason && `_${escapeMarkdown(stet.reason)}_`].filter(Boolean).join('\n\n'),
    },
    range: rangeOf(document, stet.span),
  };
}
