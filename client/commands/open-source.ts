/** The source's passage, shown beside the draft, which keeps the cursor. */

import * as vscode from 'vscode';
import type { LanguageClient } from '../language-client.ts';
import type { SourcePlace } from '../protocol.ts';
import { findingAtCursor, noFinding } from './findings.ts';

export async function openSource(client: LanguageClient, place?: SourcePlace): Promise<void> {
  const at = place ? client.protocol2CodeConverter.asLocation(place) : placeAtCursor();
  if (!at) {
    void vscode.window.showInformationMessage(noFinding());
    return;
  }
  // Not showTextDocument: a PDF opens in its own editor.
  await vscode.commands.executeCommand('vscode.open', at.uri, {
    viewColumn: vscode.ViewColumn.Beside,
    preserveFocus: true,
    selection: at.range,
  } satisfies vscode.TextDocumentShowOptions);
}

function placeAtCursor(): vscode.Location | undefined {
  const editor = vscode.window.activeTextEditor;
  const finding = editor && findingAtCursor(editor);
  if (!editor || !finding) return undefined;
  const diagnostic = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find(({ range, message }) => range.isEqual(finding.range) && message === finding.message);
  return diagnostic?.relatedInformation?.[0]?.location;
}
