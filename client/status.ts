/** The status bar's item: how much of the draft in view is sourced, and whether something contradicts it. */

import * as vscode from 'vscode';
import type { CoverageSummary } from './protocol.ts';

export interface Status {
  /** A draft was read. */
  checked(summary: CoverageSummary): void;
  forget(uri: string): void;
  /** The server's state in words where it is not running, else null. */
  server(words: string | null): void;
  /** What stands there now, or null where nothing does. */
  readonly shown: { readonly text: string; readonly tooltip: string } | null;
  summary(uri: vscode.Uri): CoverageSummary | undefined;
  dispose(): void;
}

export function createStatus(): Status {
  const item = vscode.window.createStatusBarItem('backread.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Backread';
  item.command = 'workbench.actions.view.problems';
  const summaries = new Map<string, CoverageSummary>();
  let stopped: string | null = null;
  let shown: Status['shown'] = null;

  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const summary = document && summaries.get(document.uri.toString());
    shown =
      document?.languageId !== 'markdown' ? null : stopped ? stoppedView(stopped) : summary ? viewOf(summary) : null;
    if (!shown) {
      item.hide();
      return;
    }
    item.text = shown.text;
    item.tooltip = shown.tooltip;
    item.accessibilityInformation = { label: `Backread: ${shown.tooltip}`, role: 'button' };
    item.show();
  };
  const listener = vscode.window.onDidChangeActiveTextEditor(update);

  return {
    checked: (summary) => {
      // The two sides may spell one URI with other escapes.
      summaries.set(vscode.Uri.parse(summary.uri).toString(), summary);
      update();
    },
    forget: (uri) => {
      summaries.delete(uri);
      update();
    },
    server: (words) => {
      stopped = words;
      update();
    },
    get shown() {
      return shown;
    },
    summary: (uri) => summaries.get(uri.toString()),
    dispose: () => {
      listener.dispose();
      item.dispose();
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
