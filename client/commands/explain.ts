/** Pages to read beside the draft: why a value is flagged, and what a check looks at. */

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { EXPLAIN, type ExplainPlace } from '../protocol.ts';
import { findingAtCursor, noFinding } from './findings.ts';

const SCHEME = 'backread-page';
/** One page that changes, so that explanations do not pile up as tabs. */
const PAGE = vscode.Uri.from({ scheme: SCHEME, path: '/Explanation.md' });

export interface Explanations {
  explain(place?: ExplainPlace): Promise<void>;
  dispose(): void;
}

export function explanations(client: LanguageClient): Explanations {
  let page = '';
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => page,
  });
  return {
    explain: async (place = placeAtCursor()) => {
      const said = place && (await client.sendRequest<string | null>(EXPLAIN, place));
      if (!said) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('No value was read there. Put the cursor on a value, then ask again.'),
        );
        return;
      }
      page = said;
      changed.fire(PAGE);
      await showPage(PAGE);
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

/** The page of a rule, which comes with the extension. */
export async function openRule(context: vscode.ExtensionContext, given?: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const rule = given ?? (editor && findingAtCursor(editor)?.ruleId);
  if (!rule) {
    void vscode.window.showInformationMessage(noFinding());
    return;
  }
  await showPage(vscode.Uri.joinPath(context.extensionUri, 'dist', 'rules', `${rule}.md`));
}

/** As a page where Markdown can be shown as one, else as text. */
async function showPage(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }
}
