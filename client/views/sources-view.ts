/** The view Sources: what was read for the draft in view, what each says, and what was not read. */

import * as vscode from 'vscode';
import type { Coverage } from '../coverage.ts';
import type { DraftInView } from '../draft-in-view.ts';
import type { LanguageClient } from '../language-client.ts';
import type { FactView, SourceView } from '../protocol.ts';

type Row =
  | { readonly kind: 'source'; readonly source: SourceView }
  | { readonly kind: 'problem'; readonly uri: string; readonly message: string }
  | { readonly kind: 'fact'; readonly fact: FactView };

export interface SourcesView extends vscode.Disposable {
  /** What is shown, as text, each row after its parents. */
  rows(): Promise<readonly string[]>;
}

export function sourcesView(client: LanguageClient, coverage: Coverage, inView: DraftInView): SourcesView {
  const changed = new vscode.EventEmitter<undefined>();
  const children = async (row?: Row): Promise<readonly Row[]> => {
    if (!row) {
      const sources = inView.uri ? await coverage.sources(inView.uri) : null;
      return (sources ?? []).map((source) => ({ kind: 'source', source }));
    }
    if (row.kind !== 'source') return [];
    const { uri, problems, facts } = row.source;
    return [
      ...problems.map((message): Row => ({ kind: 'problem', uri, message })),
      ...facts.map((fact): Row => ({ kind: 'fact', fact })),
    ];
  };
  const itemOf = (row: Row): vscode.TreeItem =>
    row.kind === 'source'
      ? sourceItem(row.source)
      : row.kind === 'problem'
        ? problemItem(row)
        : factItem(client, row.fact);
  const view = vscode.window.createTreeView('backread.sources', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (row?: Row) => [...(await children(row))],
      getTreeItem: itemOf,
    },
    showCollapseAll: true,
  });
  const listeners = [
    coverage.onDidChange(() => changed.fire(undefined)),
    inView.onDidChange(() => changed.fire(undefined)),
  ];
  return {
    rows: async () => {
      const listed: string[] = [];
      for (const source of await children()) {
        listed.push(textOf(itemOf(source)));
        for (const child of await children(source)) listed.push(`  ${textOf(itemOf(child))}`);
      }
      return listed;
    },
    dispose: () => {
      for (const one of [...listeners, view, changed]) one.dispose();
    },
  };
}

const textOf = ({ label, description }: vscode.TreeItem): string =>
  `${typeof label === 'object' ? label.label : label}${description ? ` — ${description}` : ''}`;

function sourceItem({ uri, name, date, confidential, facts, problems }: SourceView): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const read = [factCount(facts.length), problems.length > 0 ? problemCount(problems.length) : '']
    .filter(Boolean)
    .join(', ');
  item.id = uri;
  item.description = [read, date, confidential ? vscode.l10n.t('confidential') : ''].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon(
    confidential ? 'lock' : problems.length > 0 ? 'warning' : 'file',
    problems.length > 0 ? new vscode.ThemeColor('editorWarning.foreground') : undefined,
  );
  item.tooltip = [vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), ...problems].join('\n');
  item.contextValue = 'source';
  item.accessibilityInformation = { label: `${name}, ${item.description}` };
  return item;
}

function problemItem({ uri, message }: { readonly uri: string; readonly message: string }): vscode.TreeItem {
  const item = new vscode.TreeItem(message);
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('editorWarning.foreground'));
  item.tooltip = message;
  item.accessibilityInformation = { label: vscode.l10n.t('Not read: {0}', message) };
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [vscode.Uri.parse(uri)] };
  return item;
}

function factItem(client: LanguageClient, { says, place, parts, disputed, location }: FactView): vscode.TreeItem {
  const item = new vscode.TreeItem(says.replace(/\s+/gu, ' '));
  const line = /\d+$/u.exec(place)?.[0] ?? '';
  item.description = [disputed ? vscode.l10n.t('disputed') : '', line ? vscode.l10n.t('line {0}', line) : '']
    .filter(Boolean)
    .join(' · ');
  item.iconPath = disputed
    ? new vscode.ThemeIcon('git-compare', new vscode.ThemeColor('editorWarning.foreground'))
    : new vscode.ThemeIcon('symbol-constant');
  item.tooltip = `${parts.before}${parts.value}${parts.after}`;
  item.contextValue = 'fact';
  item.accessibilityInformation = { label: `${item.label}, ${item.description}. ${item.tooltip}` };
  if (location) {
    const { uri, range } = client.protocol2CodeConverter.asLocation(location);
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri, { selection: range }] };
  }
  return item;
}

const factCount = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 fact') : vscode.l10n.t('{0} facts', count);

const problemCount = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);
