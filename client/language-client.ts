/** Starting the server, and starting it again when it stops by itself. */

import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** Formats of sources that open as text, so that one being edited is read from its editor. */
const SOURCE_LANGUAGES = ['plaintext', 'html', 'csv', 'tsv', 'json', 'xml', 'backread-facts'];

/** Commands that quick fixes may name. */
const OWN_COMMANDS = ['stet', 'stetAll', 'openSource', 'explain', 'openRule', 'turnOff', 'review'].map(
  (name) => `backread.${name}`,
);

export function createClient(context: vscode.ExtensionContext, output: vscode.LogOutputChannel): LanguageClient {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'main-node.cjs').fsPath;
  const client: LanguageClient = new LanguageClient(
    'backread',
    'Backread',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: [
        { scheme: 'file', language: 'markdown' },
        { scheme: 'untitled', language: 'markdown' },
        ...SOURCE_LANGUAGES.map((language) => ({ scheme: 'file', language })),
      ],
      synchronize: { configurationSection: 'backread' },
      // Asked at each start: trust may be given meanwhile.
      initializationOptions: () => ({
        commands: OWN_COMMANDS,
        checked: true,
        texts: true,
        trusted: vscode.workspace.isTrusted,
      }),
      outputChannel: output,
      errorHandler: startAgain(output),
    },
  );
  context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => client.restart()));
  return client;
}

/** Stopping this often within this time is no accident. */
const MOST_STARTS = 4;
const WITHIN_MS = 180_000;

function startAgain(output: vscode.LogOutputChannel): ErrorHandler {
  const stops: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue }),
    closed: () => {
      stops.push(Date.now());
      const lately = stops.filter((stop) => stop > Date.now() - WITHIN_MS);
      const again = lately.length <= MOST_STARTS;
      void say(again, output);
      return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function say(again: boolean, output: vscode.LogOutputChannel): Promise<void> {
  const message = again
    ? vscode.l10n.t('Backread stopped by itself and was started again.')
    : vscode.l10n.t('Backread keeps stopping and was left stopped. The output says more.');
  const [show, start] = [vscode.l10n.t('Show Output'), vscode.l10n.t('Start Again')];
  const chosen = await vscode.window.showWarningMessage(message, show, ...(again ? [] : [start]));
  if (chosen === show) output.show();
  if (chosen === start) await vscode.commands.executeCommand('backread.restart');
}
