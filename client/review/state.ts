/** What the review panel shows of a draft: one finding, or how the draft stands when none is left. */

import * as vscode from 'vscode';
import type { CoverageResult, FindingView } from '../protocol.ts';
import type { ReviewFinding, ReviewState, ReviewWords } from './messages.ts';

export function stateOf(uri: vscode.Uri, whole: CoverageResult | null, at: number): ReviewState {
  const flagged = whole?.flagged ?? [];
  const finding = flagged[at];
  const stetted = whole?.stetted ?? 0;
  const progress = finding ? vscode.l10n.t('{0} of {1}', at + 1, flagged.length) : '';
  const done = stetted > 0 ? vscode.l10n.t('{0} stetted', stetted) : '';
  const name = uri.path.split('/').at(-1) ?? uri.path;
  const counted = [progress, done].filter(Boolean).join(', ');
  return {
    progress: finding ? `${name}: ${counted}` : name,
    at: finding ? at + 1 : 0,
    total: flagged.length,
    heading: finding?.message ?? `${[vscode.l10n.t('Nothing left to look at'), done].filter(Boolean).join(', ')}.`,
    words: words(),
    finding: finding ? findingOf(finding) : null,
    summary: whole ? summaryOf(whole) : [vscode.l10n.t('This file is a source, or is not checked.')],
    unread: whole?.notes.map(({ message }) => message) ?? [],
  };
}

const words = (): ReviewWords => ({
  draft: vscode.l10n.t('Draft'),
  actions: vscode.l10n.t('What to do'),
  stet: vscode.l10n.t('Stet…'),
  openSource: vscode.l10n.t('Open source'),
  open: vscode.l10n.t('Open {0}'),
  previous: vscode.l10n.t('Previous'),
  next: vscode.l10n.t('Next'),
  leave: vscode.l10n.t('Back to the text'),
  unread: vscode.l10n.t('Not read'),
});

const findingOf = ({ message, sentence, evidence, fixes, stet }: FindingView): ReviewFinding => ({
  message,
  draft: sentence,
  passages: evidence.map(({ parts, place, location }) => ({ ...parts, place, opens: location !== null })),
  fixes: fixes.map(({ title }) => title),
  stets: stet !== null,
});

function summaryOf({ coverage, sources, stetted }: CoverageResult): string[] {
  const { claims, supported, conflict, unsupported, unchecked } = coverage;
  if (sources === 0) return [vscode.l10n.t('No sources were found: put them in a folder "sources" beside the draft.')];
  const sourced = vscode.l10n.t('{0} of {1} values have a source', supported, claims);
  const left = [
    unsupported > 0 ? vscode.l10n.t('{0} with no source', unsupported) : '',
    conflict > 0 ? vscode.l10n.t('{0} where sources disagree', conflict) : '',
    unchecked > 0 ? vscode.l10n.t('{0} not read', unchecked) : '',
    stetted > 0 ? vscode.l10n.t('{0} stetted', stetted) : '',
  ].filter(Boolean);
  return [`${[sourced, left.join(', ')].filter(Boolean).join('; ')}.`];
}
