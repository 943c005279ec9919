/** Reading the draft, or everything, again because somebody asks. */

import * as vscode from 'vscode';
import type { LanguageClient } from '../language-client.ts';
import { COVERAGE, type CoverageSummary, REBUILD } from '../protocol.ts';
import { viewOf } from '../status.ts';

/** Checks the draft in view and says how it stands. */
export async function checkDraft(client: LanguageClient): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown draft to check it.'));
    return;
  }
  const summary = await client.sendRequest<CoverageSummary | null>(COVERAGE, { uri: document.uri.toString() });
  if (!summary) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This file is a source, or checking is turned off, so it is not checked as a draft.'),
    );
    return;
  }
  void vscode.window.showInformationMessage(viewOf(summary).tooltip.replaceAll('\n', ' '));
}

export const rebuild = (client: LanguageClient): Thenable<void> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Backread is reading the sources') },
    async () => {
      await client.sendRequest(REBUILD);
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId === 'markdown') await client.sendRequest(COVERAGE, { uri: document.uri.toString() });
    },
  );
