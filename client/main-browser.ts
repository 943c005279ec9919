/** The extension in a browser tab. */

import type * as vscode from 'vscode';
import { type Api, activateWith, deactivate } from './extension.ts';

export const activate = (context: vscode.ExtensionContext): Api =>
  activateWith(context, async (...given) => (await import('./worker-client.ts')).makeClient(...given));

export { deactivate };
