/** The extension: starts the server and gives its findings their place in VS Code. */

import * as vscode from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { checkDraft, rebuild } from './commands/check.ts';
import { explanations, openRule } from './commands/explain.ts';
import { goToFinding } from './commands/findings.ts';
import { openSource } from './commands/open-source.ts';
import { stet } from './commands/stet.ts';
import { turnOff } from './commands/turn-off.ts';
import { createClient } from './language-client.ts';
import {
  CHECKED,
  type CoverageSummary,
  type ExplainPlace,
  type SourcePlace,
  type StetTarget,
  type TurnOff,
} from './protocol.ts';
import { createStatus, type Status } from './status.ts';

/** What other extensions may use. */
export interface Api {
  /** What the status bar says of the draft in view. */
  status(): Status['shown'];
  /** How a draft was covered when it was last read. */
  summary(uri: vscode.Uri): CoverageSummary | undefined;
}

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const output = vscode.window.createOutputChannel('Backread', { log: true });
  const status = createStatus();
  const running = createClient(context, output);
  client = running;
  running.onNotification(CHECKED, (summary: CoverageSummary) => status.checked(summary));
  running.onDidChangeState(({ newState }) =>
    status.server(
      newState === State.Running
        ? null
        : newState === State.Starting
          ? 'Backread is starting.'
          : 'Backread is not running.',
    ),
  );

  const pages = explanations(running);
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'backread.check': () => checkDraft(running),
    'backread.rebuild': () => rebuild(running),
    'backread.restart': () => running.restart(),
    'backread.showOutput': () => output.show(),
    'backread.nextFinding': () => goToFinding(1),
    'backread.previousFinding': () => goToFinding(-1),
    'backread.stet': (target?: StetTarget, reason?: string) => stet(running, target, reason),
    'backread.stetAll': (target?: StetTarget, reason?: string) => stet(running, target, reason, true),
    'backread.turnOff': (target?: TurnOff) => turnOff(running, target),
    'backread.explain': (place?: ExplainPlace) => pages.explain(place),
    'backread.openRule': (rule?: string) => openRule(context, rule),
    'backread.openSource': (place?: SourcePlace) => openSource(running, place),
  };
  context.subscriptions.push(
    output,
    status,
    pages,
    vscode.workspace.onDidCloseTextDocument(({ uri }) => status.forget(uri.toString())),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
  await running.start();
  return { status: () => status.shown, summary: (uri) => status.summary(uri) };
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
