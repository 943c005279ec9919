/** Pages to read beside the draft: why a value is flagged, and what a check looks at. */

import * as vscode from 'vscode';
import type { LanguageClient } from '../language-client.ts';
import { EXPLAIN, type ExplainPlace } from '../protocol.ts';
import { findingAtCursor, noFinding } from './findings.ts';

const SCHEME = 'backread-page';
const pageNamed = (name: string): vscode.Uri => vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md` });
/** One page that changes, so that explanations do not pile up as tabs. */
const PAGE = pageNamed('Explanation');

export interface Explanations {
  explain(place?: ExplainPlace): Promise<void>;
  /** The page of a rule, which comes with the extension. */
  openRule(rule?: string): Promise<void>;
  dispose(): void;
}

export function explanations(context: vscode.ExtensionContext, client: LanguageClient): Explanations {
  const pages = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => pages.get(uri.path) ?? '',
  });
  const show = async (uri: vscode.Uri, text: string): Promise<void> => {
    pages.set(uri.path, text);
    changed.fire(uri);
    await showPage(uri);
  };
  return {
    explain: async (place = placeAtCursor()) => {
      const said = place && (await client.sendRequest<string | null>(EXPLAIN, place));
      if (!said) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('No value was read there. Put the cursor on a value, then ask again.'),
        );
        return;
      }
      await show(PAGE, said);
    },
    openRule: async (given) => {
      const editor = vscode.window.activeTextEditor;
      const rule = given ?? (editor && findingAtCursor(editor)?.ruleId);
      if (!rule) {
        void vscode.window.showInformationMessage(noFinding());
        return;
      }
      const file = vscode.Uri.joinPath(context.extensionUri, 'dist', 'rules', `${rule}.md`);
      // Not the file itself: in a browser it lies at a web address, which no editor opens.
      await show(pageNamed(rule), new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    },
    dispose: () => {
      provider.dispose();
      changed.dispose();
    },
  };
}

function placeAtCursor(): ExplainPlace | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/** As a page where Markdown can be shown as one, else as text. */
async function showPage(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}
