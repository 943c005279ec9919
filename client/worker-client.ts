/** The language client in a browser: the server is a worker. */

import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.ts';
import type { MakeClient } from './language-client.ts';
import { giveFiles } from './workspace-files.ts';

/** The browser's own, as far as it is used here; the rest of the client is written for hosts that have none. */
declare class Worker {
  constructor(url: string, options: { readonly name: string });
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

export const makeClient: MakeClient = async (context, output) => {
  const bundle = (name: string): string => vscode.Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  let worker: Worker | undefined;
  const start = (): Promise<MessageTransports> => {
    // A worker does not end by being told to: what runs from before is taken away.
    worker?.terminate();
    const started = new Worker(bundle('main-worker.js'), { name: 'Backread' });
    worker = started;
    return new Promise((resolve, reject) => {
      started.onmessage = () => {
        started.onerror = ({ message }) => output.error(message ?? 'The server failed, and said no more.');
        // Not the worker itself: VS Code has put a maker of its own in the place of the browser's, and the library would not know it.
        resolve({ reader: new BrowserMessageReader(started), writer: new BrowserMessageWriter(started) });
      };
      started.onerror = ({ message }) => reject(new Error(`The server could not be loaded: ${message ?? 'unknown'}.`));
      // The engine is a bundle of its own, and only here is it known where the extension lies.
      started.postMessage({ engine: bundle('shared/engine.js') });
    });
  };
  context.subscriptions.push(new vscode.Disposable(() => worker?.terminate()));
  return giveFiles(new LanguageClient('backread', 'Backread', start, clientOptions(output)));
};
