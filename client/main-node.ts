/** The extension where there is Node: on a desktop, in a container, at the far end of a remote window. */

import type * as vscode from 'vscode';
import { type Api, activateWith, deactivate } from './extension.ts';

// A bundle of its own, loaded when it is needed: it is most of the code, and nobody who opens a draft waits for it.
export const activate = (context: vscode.ExtensionContext): Api =>
  activateWith(context, async (...given) => (await import('./node-client.ts')).makeClient(...given));

export { deactivate };
