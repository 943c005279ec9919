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

export function viewOf({ coverage, findings, stetted, sources, notes }: CoverageSummary): {
  text: string;
  tooltip: string;
} {
  const { claims, supported, contradicted, conflict, unsupported, unchecked } = coverage;
  const sourced = sources === 0 ? 'no sources' : `${supported} of ${claims} sourced`;
  const open = Math.max(0, contradicted - stetted);
  const unread = notes.length > 0 ? ` · ${notes.length} not read` : '';
  const text =
    open > 0
      ? `$(error) ${open} contradicted · ${sourced}${unread}`
      : `${sign(sources, notes.length)} ${sourced}${unread}`;
  const tooltip = [
    sources === 0
      ? 'No sources were found: put them in a folder "sources" beside the draft.'
      : `${plural(sources, 'source')} read.`,
    `${plural(claims, 'value')} in this draft: ${supported} supported, ${contradicted} contradicted, ${conflict} where sources disagree, ${unsupported} with no source, ${unchecked} not read.`,
    stetted > 0 ? `${stetted} stetted.` : '',
    findings > 0 ? `${plural(findings, 'finding')} to look at.` : '',
    ...notes.map(({ message }) => `Not read: ${message}`),
  ];
  return { text, tooltip: tooltip.filter((line) => line !== '').join('\n') };
}

const sign = (sources: number, notes: number): string =>
  notes > 0 ? '$(warning)' : sources === 0 ? '$(circle-outline)' : '$(check)';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
