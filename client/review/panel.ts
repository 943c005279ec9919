/** The review panel: an editor goes from finding to finding, draft and source side by side, with one hand on the keys. */

import * as vscode from 'vscode';
import { applyEdit } from '../commands/apply-edit.ts';
import { openSource } from '../commands/open-source.ts';
import { stet } from '../commands/stet.ts';
import type { Coverage } from '../coverage.ts';
import type { DraftInView } from '../draft-in-view.ts';
import type { LanguageClient } from '../language-client.ts';
import type { CoverageResult, FindingView } from '../protocol.ts';
import type { FromPage, ReviewState } from './messages.ts';
import { stateOf } from './state.ts';

export interface Review extends vscode.Disposable {
  /** Opens the panel on a draft, by default the one in view. */
  open(uri?: vscode.Uri): Promise<void>;
  /** What the page shows, or null where there is no panel. */
  readonly shown: ReviewState | null;
}

interface Parts {
  readonly context: vscode.ExtensionContext;
  readonly client: LanguageClient;
  readonly coverage: Coverage;
  readonly inView: DraftInView;
}

export function createReview(parts: Parts): Review {
  const { context, client, coverage, inView } = parts;
  let panel: vscode.WebviewPanel | undefined;
  let uri: vscode.Uri | undefined;
  let whole: CoverageResult | null = null;
  let at = 0;
  let shown: ReviewState | null = null;

  const current = (): FindingView | undefined => whole?.flagged[at];

  const show = (): void => {
    if (!panel || !uri) return;
    at = Math.max(0, Math.min(at, (whole?.flagged.length ?? 0) - 1));
    shown = stateOf(uri, whole, at);
    void panel.webview.postMessage(shown);
    reveal();
  };
  const look = async (): Promise<void> => {
    if (!panel || !uri) return;
    whole = await coverage.whole(uri);
    show();
  };
  const draftEditor = (): vscode.TextEditor | undefined =>
    vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri?.toString());
  /** The draft follows where it is in view, and keeps its cursor. */
  const reveal = (): void => {
    const finding = current();
    if (!finding) return;
    const range = client.protocol2CodeConverter.asRange(finding.range);
    draftEditor()?.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const step = (by: number): void => {
    const count = whole?.flagged.length ?? 0;
    at = count === 0 ? 0 : (at + by + count) % count;
    show();
  };
  const accept = async (index: number): Promise<void> => {
    const fix = current()?.fixes[index];
    if (!fix) return;
    // Refused where the draft has moved on: then it is being read anew, and the next state says how it is.
    if (await applyEdit(client, fix.edit)) return;
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The draft has changed meanwhile, so nothing was written. Look again.'),
    );
  };
  const letStand = async (): Promise<void> => {
    const target = current()?.stet;
    if (!target) return;
    await stet(client, target);
    panel?.reveal(undefined, false);
  };
  const open = async (index: number): Promise<void> => {
    const location = current()?.evidence[index]?.location;
    if (location) await openSource(client, location);
  };
  const leave = async (): Promise<void> => {
    if (!uri) return;
    const finding = current();
    const column = draftEditor()?.viewColumn ?? vscode.ViewColumn.One;
    const editor = await vscode.window.showTextDocument(uri, { viewColumn: column });
    if (!finding) return;
    const { start } = client.protocol2CodeConverter.asRange(finding.range);
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  const hear = (message: FromPage): void => {
    if (message.type === 'ready') void look();
    else if (message.type === 'next') step(1);
    else if (message.type === 'previous') step(-1);
    else if (message.type === 'accept') void accept(message.fix);
    else if (message.type === 'stet') void letStand();
    else if (message.type === 'open') void open(message.passage);
    else void leave();
  };

  const listener = coverage.onDidChange((changed) => {
    if (changed.toString() === uri?.toString()) void look();
  });

  return {
    open: async (wanted = inView.uri) => {
      if (!wanted) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown draft to review it.'));
        return;
      }
      if (wanted.toString() !== uri?.toString()) at = 0;
      uri = wanted;
      if (panel) panel.reveal(undefined, false);
      else {
        panel = createPanel(context);
        panel.webview.onDidReceiveMessage(hear);
        panel.onDidDispose(() => {
          panel = undefined;
          shown = null;
        });
      }
      await look();
    },
    get shown() {
      return shown;
    },
    dispose: () => {
      listener.dispose();
      panel?.dispose();
    },
  };
}

function createPanel(context: vscode.ExtensionContext): vscode.WebviewPanel {
  const pages = vscode.Uri.joinPath(context.extensionUri, 'dist', 'page');
  const panel = vscode.window.createWebviewPanel(
    'backread.review',
    vscode.l10n.t('Backread Review'),
    vscode.ViewColumn.Beside,
    {
      enableScripts: true,
      localResourceRoots: [pages],
    },
  );
  const icon = (theme: string): vscode.Uri =>
    vscode.Uri.joinPath(context.extensionUri, 'images', 'marks', `supported-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  const at = (name: string): string => panel.webview.asWebviewUri(vscode.Uri.joinPath(pages, name)).toString();
  const nonce = crypto.randomUUID();
  panel.webview.html = `<!DOCTYPE html>
<html lang="${vscode.l10n.bundle ? vscode.env.language : 'en'}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${panel.webview.cspSource}; script-src 'nonce-${nonce}'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${at('review.css')}">
    <title>${panel.title}</title>
  </head>
  <body>
    <main id="review" tabindex="-1"></main>
    <script nonce="${nonce}" src="${at('review.js')}"></script>
  </body>
</html>`;
  return panel;
}
