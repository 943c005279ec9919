/** The language client where there is Node: the server is a process of its own. */

import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options.ts';
import type { MakeClient } from './language-client.ts';
import { giveFiles } from './workspace-files.ts';

export const makeClient: MakeClient = async (context, output) => {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'main-node.cjs').fsPath;
  const options = { module, transport: TransportKind.ipc };
  return giveFiles(new LanguageClient('backread', 'Backread', options, clientOptions(output)));
};
