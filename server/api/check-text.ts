/** `checkText`: a draft and its sources in, findings and claims out. */

import { createEngine } from '../engine/engine.ts';
import type * as found from '../engine/findings/finding.ts';
import type { CheckText, Claim, Evidence, Finding } from './contract.ts';
import { settingsOf } from './settings.ts';

export const checkText: CheckText = async ({ draft, sources, storyDate, config }) => {
  const settings = settingsOf(storyDate, config);
  const engine = createEngine();
  const base = engine.base(sources.map((source) => engine.read(source.path, source.text)));
  const report = engine.check(engine.read(draft.path, draft.text, settings), base, settings);
  return { findings: report.findings.map(findingOf), claims: report.claims.map(claimOf) };
};

const findingOf = (finding: found.Finding): Finding => ({
  ruleId: finding.ruleId,
  severity: finding.severity,
  message: finding.message,
  start: finding.span.start,
  end: finding.span.end,
  evidence: finding.evidence.map(evidenceOf),
  fixes: finding.fixes.map(({ title, edits }) => ({
    title,
    edits: edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
  })),
});

const claimOf = (claim: found.JudgedClaim): Claim => ({
  kind: claim.kind,
  start: claim.span.start,
  end: claim.span.end,
  status: claim.status,
  evidence: claim.evidence.map(evidenceOf),
});

const evidenceOf = ({ path, span, text }: found.Evidence): Evidence => ({
  path,
  start: span.start,
  end: span.end,
  text,
});
