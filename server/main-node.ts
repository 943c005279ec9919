/** The language server as a process of its own: over standard input and output, or the channel its parent gives. */

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createEngine } from './engine/engine.ts';
import { editorHost, hostByScheme } from './host/editor.ts';
import { nodeHost } from './host/node.ts';
import { logTo } from './lsp/log.ts';
import { startServer } from './lsp/server.ts';
import { sourceReader } from './store/read-through.ts';

if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|pipe|socket)/.test(argument))) process.argv.push('--stdio');

const connection = createConnection(ProposedFeatures.all);
const log = logTo(connection);
const host = hostByScheme(
  nodeHost(log),
  editorHost((method, params) => connection.sendRequest(method, params), log),
);

// A promise that nobody waited for is a fault to be seen, and no reason to leave the editor without a server.
process.on('unhandledRejection', (reason) => {
  host.log('error', reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
});

const engine = createEngine();
startServer({
  connection,
  host,
  engine,
  version: process.env['BACKREAD_VERSION'] ?? '',
  reader: sourceReader(host, engine),
  // Its driver is loaded only where there is a fact base to ask.
  openStore: async (setting) => (await import('./store/store.ts')).openStore(setting),
});
