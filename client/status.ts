/** The status bar's item: how much of the draft in view is sourced, and whether something contradicts it. */

import * as vscode from 'vscode';
import type { Coverage } from './coverage.ts';
import { type DraftInView, isDraft } from './draft-in-view.ts';
import type { CoverageSummary } from './protocol.ts';

export interface Status {
  /** The server's state in words where it is not running, else null. */
  server(words: string | null): void;
  /** What stands there now, or null where nothing does. */
  readonly shown: { readonly text: string; readonly tooltip: string } | null;
  dispose(): void;
}

export function createStatus(coverage: Coverage, inView: DraftInView): Status {
  const item = vscode.window.createStatusBarItem('backread.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Backread';
  item.command = 'backread.review';
  let stopped: string | null = null;
  let shown: Status['shown'] = null;

  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    // In the review panel, which is no editor of text, it is about the draft that is reviewed.
    const uri = editor ? (isDraft(editor.document) ? editor.document.uri : undefined) : inView.uri;
    const summary = uri && coverage.summary(uri);
    shown = !uri ? null : stopped ? stoppedView(stopped) : summary ? viewOf(summary) : null;
    if (!shown) {
      item.hide();
      return;
    }
    item.text = shown.text;
    item.tooltip = shown.tooltip;
    item.accessibilityInformation = { label: `Backread: ${shown.tooltip}`, role: 'button' };
    item.show();
  };
  const listeners = [vscode.window.onDidChangeActiveTextEditor(update), coverage.onDidChange(update)];

  return {
    server: (words) => {
      stopped = words;
      update();
    },
    get shown() {
      return shown;
    },
    dispose: () => {
      for (const one of [...listeners, item]) one.dispose();
    },
  };
}

const stoppedView = (words: string): { text: string; tooltip: string } => ({
  text: '$(debug-disconnect) Backread',
  tooltip: words,
});

export function viewOf(summary: CoverageSummary): { text: string; tooltip: string } {
  const { coverage, findings, stetted, sources, notes } = summary;
  const { claims, supported, contradicted } = coverage;
  const sourced = sources === 0 ? vscode.l10n.t('no sources') : vscode.l10n.t('{0} of {1} sourced', supported, claims);
  const open = Math.max(0, contradicted - stetted);
  const unread = notes.length > 0 ? ` · ${vscode.l10n.t('{0} not read', notes.length)}` : '';
  const text =
    open > 0
      ? `$(error) ${vscode.l10n.t('{0} contradicted', open)} · ${sourced}${unread}`
      : `${sign(sources, notes.length)} ${sourced}${unread}`;
  const tooltip = [
    sources === 0
      ? vscode.l10n.t('No sources were found: put them in a folder "sources" beside the draft.')
      : sources === 1
        ? vscode.l10n.t('1 source read.')
        : vscode.l10n.t('{0} sources read.', sources),
    countsOf(summary),
    stetted > 0 ? vscode.l10n.t('{0} stetted.', stetted) : '',
    findings === 1 ? vscode.l10n.t('1 finding to look at.') : '',
    findings > 1 ? vscode.l10n.t('{0} findings to look at.', findings) : '',
    ...notes.map(({ message }) => vscode.l10n.t('Not read: {0}', message)),
  ];
  return { text, tooltip: tooltip.filter((line) => line !== '').join('\n') };
}

const sign = (sources: number, notes: number): string =>
  notes > 0 ? '$(warning)' : sources === 0 ? '$(circle-outline)' : '$(check)';

/** "12 claims · 9 supported · 1 contradicted · 2 no source" */
function countsOf({ coverage }: CoverageSummary): string {
  const { claims, supported, contradicted, conflict, unsupported, unchecked } = coverage;
  return [
    claims === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', claims),
    supported > 0 ? vscode.l10n.t('{0} supported', supported) : '',
    contradicted > 0 ? vscode.l10n.t('{0} contradicted', contradicted) : '',
    conflict > 0 ? vscode.l10n.t('{0} disputed', conflict) : '',
    unsupported > 0 ? vscode.l10n.t('{0} no source', unsupported) : '',
    unchecked > 0 ? vscode.l10n.t('{0} not read', unchecked) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
