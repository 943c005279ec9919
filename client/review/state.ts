/** What the review panel shows of a draft: one finding, or how the draft stands when none is left. */

import type * as vscode from 'vscode';
import type { CoverageResult, FindingView } from '../protocol.ts';
import type { ReviewFinding, ReviewState } from './messages.ts';

export function stateOf(uri: vscode.Uri, whole: CoverageResult | null, at: number): ReviewState {
  const flagged = whole?.flagged ?? [];
  const finding = flagged[at];
  return {
    name: uri.path.split('/').at(-1) ?? uri.path,
    at: finding ? at + 1 : 0,
    total: flagged.length,
    stetted: whole?.stetted ?? 0,
    finding: finding ? findingOf(finding) : null,
    summary: whole ? summaryOf(whole) : ['This file is a source, or is not checked.'],
    unread: whole?.notes.map(({ message }) => message) ?? [],
  };
}

const findingOf = ({ message, sentence, evidence, fixes, stet }: FindingView): ReviewFinding => ({
  message,
  draft: sentence,
  passages: evidence.map(({ parts, place, location }) => ({ ...parts, place, opens: location !== null })),
  fixes: fixes.map(({ title }) => title),
  stets: stet !== null,
});

function summaryOf({ coverage, sources, stetted }: CoverageResult): string[] {
  const { claims, supported, conflict, unsupported, unchecked } = coverage;
  if (sources === 0) return ['No sources were found: put them in a folder "sources" beside the draft.'];
  const left = [
    [unsupported, 'with no source'],
    [conflict, 'where sources disagree'],
    [unchecked, 'not read'],
    [stetted, 'stetted'],
  ] as const;
  const counts = left.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return [`${supported} of ${claims} values have a source${counts.length > 0 ? `; ${counts.join(', ')}` : ''}.`];
}
