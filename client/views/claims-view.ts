/** The view Claims: what the draft says, by status or by paragraph, with what it rests on. */

import * as vscode from 'vscode';
import type { Coverage } from '../coverage.ts';
import type { DraftInView } from '../draft-in-view.ts';
import type { ClaimView, CoverageResult, FindingView } from '../protocol.ts';
import { iconOf, ORDER, type Shown, SIGNS, shownOf } from '../signs.ts';

export interface ClaimRow {
  readonly kind: 'claim';
  readonly uri: vscode.Uri;
  readonly claim: ClaimView;
  /** What is flagged about it, where something is. */
  readonly finding: FindingView | undefined;
}

interface GroupRow {
  readonly kind: 'group';
  readonly uri: vscode.Uri;
  readonly title: string;
  readonly shown: Shown | null;
  readonly rows: readonly ClaimRow[];
}

interface DraftRow {
  readonly kind: 'draft';
  readonly uri: vscode.Uri;
}

type Row = ClaimRow | GroupRow | DraftRow;

export interface ClaimsView extends vscode.Disposable {
  /** Asks for words and shows only claims with them. */
  filter(words?: string): Promise<void>;
  /** By status, or by paragraph. */
  regroup(): void;
  /** The draft in view, or every open one. */
  widen(): void;
  /** What is shown, as text, each row after its parents. */
  rows(): Promise<readonly string[]>;
}

export function claimsView(coverage: Coverage, inView: DraftInView): ClaimsView {
  const changed = new vscode.EventEmitter<undefined>();
  let words = '';
  let byParagraph = false;
  let everyDraft = false;

  const groupsOf = async (uri: vscode.Uri): Promise<readonly GroupRow[]> => {
    const whole = await coverage.whole(uri);
    return whole ? (byParagraph ? paragraphs : statuses)(uri, rowsOf(uri, whole, words)) : [];
  };
  const children = async (row?: Row): Promise<readonly Row[]> => {
    if (row?.kind === 'group') return row.rows;
    if (row?.kind === 'draft') return groupsOf(row.uri);
    if (row) return [];
    if (everyDraft) return coverage.drafts.map((uri) => ({ kind: 'draft', uri }));
    return inView.uri ? groupsOf(inView.uri) : [];
  };

  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (row) => [...(await children(row))],
    getTreeItem: itemOf,
  };
  const view = vscode.window.createTreeView('backread.claims', { treeDataProvider: provider, showCollapseAll: true });

  const update = (): void => {
    const summary = inView.uri && coverage.summary(inView.uri);
    const open = summary ? summary.coverage.contradicted + summary.coverage.conflict - summary.stetted : 0;
    view.badge = open > 0 ? { value: open, tooltip: vscode.l10n.t('{0} to look at', open) } : undefined;
    view.message = words === '' ? '' : vscode.l10n.t('Only claims with "{0}".', words);
    void vscode.commands.executeCommand('setContext', 'backread.filtered', words !== '');
    void vscode.commands.executeCommand('setContext', 'backread.hasDraft', inView.uri !== undefined);
    void vscode.commands.executeCommand('setContext', 'backread.hasSources', summary ? summary.sources > 0 : true);
    changed.fire(undefined);
  };
  const listeners = [coverage.onDidChange(update), inView.onDidChange(update)];
  update();

  return {
    filter: async (given) => {
      const asked =
        given ??
        (await vscode.window.showInputBox({
          prompt: vscode.l10n.t('Show only claims with these words'),
          value: words,
        }));
      if (asked === undefined) return;
      words = asked.trim();
      update();
    },
    regroup: () => {
      byParagraph = !byParagraph;
      update();
    },
    widen: () => {
      everyDraft = !everyDraft;
      update();
    },
    rows: async () => {
      const listed: string[] = [];
      const walk = async (row: Row | undefined, depth: number): Promise<void> => {
        for (const child of await children(row)) {
          const { label, description } = itemOf(child);
          const text = typeof label === 'object' ? label.label : label;
          listed.push(`${'  '.repeat(depth)}${text}${description ? ` — ${description}` : ''}`);
          await walk(child, depth + 1);
        }
      };
      await walk(undefined, 0);
      return listed;
    },
    dispose: () => {
      for (const one of [...listeners, view, changed]) one.dispose();
    },
  };
}

function rowsOf(uri: vscode.Uri, { claims, flagged }: CoverageResult, words: string): readonly ClaimRow[] {
  const wanted = words.toLowerCase();
  return claims
    .filter(({ sentence: { before, value, after } }) => `${before}${value}${after}`.toLowerCase().includes(wanted))
    .map((claim) => ({ kind: 'claim', uri, claim, finding: flagged.find((one) => sameRange(one, claim)) }));
}

const sameRange = (a: Pick<ClaimView, 'range'>, b: Pick<ClaimView, 'range'>): boolean =>
  a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character;

const statuses = (uri: vscode.Uri, rows: readonly ClaimRow[]): readonly GroupRow[] =>
  ORDER.flatMap((shown) => {
    const own = rows.filter(({ claim }) => shownOf(claim) === shown);
    return own.length > 0 ? [{ kind: 'group', uri, title: SIGNS[shown].words, shown, rows: own }] : [];
  });

function paragraphs(uri: vscode.Uri, rows: readonly ClaimRow[]): readonly GroupRow[] {
  const groups = new Map<number, ClaimRow[]>();
  for (const row of rows) {
    const { paragraph } = row.claim.sentence;
    groups.set(paragraph, [...(groups.get(paragraph) ?? []), row]);
  }
  return [...groups].map(([line, own]) => ({
    kind: 'group',
    uri,
    title: vscode.l10n.t('Line {0}', line + 1),
    shown: null,
    rows: own,
  }));
}

function itemOf(row: Row): vscode.TreeItem {
  if (row.kind === 'draft') {
    const item = new vscode.TreeItem(row.uri, vscode.TreeItemCollapsibleState.Expanded);
    item.iconPath = vscode.ThemeIcon.File;
    return item;
  }
  if (row.kind === 'group') return groupItem(row);
  return claimItem(row);
}

function groupItem({ title, shown, rows }: GroupRow): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  // Supported claims are the many that nobody has to look at.
  const item = new vscode.TreeItem(title, shown === 'supported' ? Collapsed : Expanded);
  item.description = String(rows.length);
  item.id = `${rows[0]?.uri} ${title}`;
  if (shown) item.iconPath = iconOf(shown);
  item.accessibilityInformation = { label: `${title}: ${rows.length}` };
  return item;
}

/** Words of the sentence after the value that a row has room for. */
const AFTER = 40;

function claimItem({ uri, claim, finding }: ClaimRow): vscode.TreeItem {
  const { sentence, evidence, reason, stet } = claim;
  const value = (sentence.value || claim.text).replace(/\s+/gu, ' ');
  const after = sentence.after.length > AFTER ? `${sentence.after.slice(0, AFTER).trimEnd()}…` : sentence.after;
  const item = new vscode.TreeItem({ label: `${value}${after}`, highlights: [[0, value.length]] });
  const [first] = evidence;
  const shown = shownOf(claim);
  item.description = first?.place ?? '';
  item.iconPath = iconOf(shown);
  item.tooltip = `${SIGNS[shown].words}. ${stet ?? reason}`;
  item.contextValue = ['claim', finding?.fixes.length && 'fix', finding?.stet && 'stet', first?.location && 'source']
    .filter(Boolean)
    .join(' ');
  item.accessibilityInformation = { label: `${value}${after}. ${SIGNS[shown].words}. ${stet ?? reason}` };
  item.command = {
    command: 'backread.goToClaim',
    title: vscode.l10n.t('Go to the Draft'),
    arguments: [{ uri, range: claim.range }],
  };
  return item;
}
