/** What the language client is told on every host: which documents it speaks of, and what becomes of a server that stops. */

import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';
import { schemes } from './schemes.ts';

/** Formats of sources that open as text, so that one being edited is read from its editor. */
const SOURCE_LANGUAGES = ['plaintext', 'html', 'csv', 'tsv', 'json', 'xml', 'backread-facts'];

/** Commands that quick fixes may name. */
const OWN_COMMANDS = ['stet', 'stetAll', 'openSource', 'explain', 'openRule', 'turnOff', 'review'].map(
  (name) => `backread.${name}`,
);

export const clientOptions = (output: vscode.LogOutputChannel): LanguageClientOptions => ({
  documentSelector: schemes().flatMap((scheme) => [
    { scheme, language: 'markdown' },
    ...(scheme === 'untitled' ? [] : SOURCE_LANGUAGES.map((language) => ({ scheme, language }))),
  ]),
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
});

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
