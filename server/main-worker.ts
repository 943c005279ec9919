/** The language server as a worker of a browser: files come from the editor, and only formats that are text underneath are read. */

import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import type { Engine } from './engine/engine.ts';
import { editorHost } from './host/editor.ts';
import type { Host } from './host/host.ts';
import { logTo } from './lsp/log.ts';
import { startServer } from './lsp/server.ts';
import { DEFAULT_BOUNDS } from './sources/bounds.ts';
import { type Job, readJob } from './sources/read-job.ts';
import { plainReader } from './sources/source-reader.ts';
import { TEXT_READERS } from './sources/text-readers.ts';

/** A worker's global scope, as far as it is used. */
declare const self: {
  onmessage: ((event: { readonly data: { readonly engine: string } }) => void) | null;
  module?: { exports: { readonly createEngine?: () => Engine } };
  importScripts(url: string): void;
  postMessage(message: unknown): void;
  addEventListener(type: 'unhandledrejection', listen: (event: { readonly reason: unknown }) => void): void;
};

// The client says first where the engine lies: it is the bundle that the server of a desktop loads, too.
self.onmessage = ({ data }) => {
  self.onmessage = null;
  self.module = { exports: {} };
  self.importScripts(data.engine);
  const { createEngine } = self.module.exports;
  if (!createEngine) throw new Error('The engine is not there.');
  start(createEngine());
  self.postMessage('ready');
};

function start(engine: Engine): void {
  const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  const log = logTo(connection);
  const host: Host = {
    ...editorHost((method, params) => connection.sendRequest(method, params), log),
    apart: async (job) => ({ ended: 'well', answer: await readJob(TEXT_READERS, job as Job) }),
    formats: new Set(Object.keys(TEXT_READERS)),
  };
  const plain = plainReader(host, engine);
  self.addEventListener('unhandledrejection', ({ reason }) => {
    log('error', reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  });
  startServer({
    connection,
    host,
    engine,
    version: process.env['BACKREAD_VERSION'] ?? '',
    // No other thread stands ready for long work, so that it goes no further than plain text does.
    reader: {
      read: (uri, path, bounds = DEFAULT_BOUNDS) => plain.read(uri, path, { ...bounds, document: bounds.text }),
    },
  });
}
