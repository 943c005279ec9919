/** Names and titles: misspelt, another first name, another rank, a second reference that matches no first. */

import { bodyFaults } from '../compare/bodies.ts';
import type { NameFault } from '../compare/name-fault.ts';
import { nameFaults } from '../compare/people.ts';
import { evidenceAt, placeOf } from '../findings/evidence.ts';
import type { Report } from '../findings/report.ts';
import { toFile } from '../text/prose.ts';
import type { Rule } from './rule.ts';

export const nameMismatch: Rule = {
  id: 'name-mismatch',
  says: "A person's or an organisation's name or title is not the one that the source gives.",
  severity: 'error',
  *check({ statements, base }) {
    for (const fault of nameFaults(statements, base)) yield reportOf(fault);
    for (const fault of bodyFaults(statements, base)) yield reportOf(fault);
  },
};

function reportOf({ claim, at: found, span, should }: NameFault): Report {
  const { prose } = claim.reading.block;
  const { source, reading, sentence } = found;
  const evidence = evidenceAt(source, reading.block, found.span, reading.sentences[sentence] ?? found.span);
  const words = prose.text.slice(span.start, span.end);
  const inDraft = source === claim.source;
  const at = toFile(prose, span);
  const fix = { title: `Change to "${should}"`, edits: [{ span: at, text: should }], safe: false };
  return {
    message: inDraft
      ? `Draft says ${words} here and ${evidence.text} in line ${evidence.line}.`
      : `Draft says ${words}; ${evidence.label} says ${found.label ?? evidence.text} (${placeOf(evidence)}).`,
    span: at,
    words,
    evidence: [evidence],
    fixes: claim.claim.setting.quoted ? [] : [fix],
    signals: [],
    claim,
  };
}
