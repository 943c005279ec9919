/** The text of a source that is none (a PDF, a Word document), as a document to be read, so that a passage of it can be selected. */

import * as vscode from 'vscode';
import type { Coverage } from './coverage.ts';
import type { LanguageClient } from './language-client.ts';
import { TEXT } from './protocol.ts';

const SCHEME = 'backread-text';

export function sourceTexts(client: LanguageClient, coverage: Coverage): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ query }) =>
      (await client.sendRequest<string | null>(TEXT, { file: query })) ??
      vscode.l10n.t('This source is not read for any open draft.'),
  });
  // The draft was read anew, perhaps because the source changed.
  const listener = coverage.onDidChange(() => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
  });
  return vscode.Disposable.from(provider, listener, changed);
}
