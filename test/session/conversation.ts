/** A conversation with the language server as it ships: a process of its own, spoken to over its standard input and output. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type MessageConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { serverModule } from './server-module.ts';

export interface Workspace {
  readonly root: string;
  uri(path: string): string;
  write(path: string, text: string | Uint8Array): Promise<void>;
}

/** A folder of its own for one test, away from any real one. */
export async function workspaceWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), 'backread-session-'));
  const write = async (path: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return { root, write, uri: (path) => URI.file(join(root, path)).toString() };
}

export interface Manner {
  /** Asks for diagnostics, as VS Code does; otherwise they are sent. */
  readonly pull?: boolean;
  readonly commands?: readonly string[];
  /** Tells the server of changes on disk. */
  readonly watches?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  /** More of what our own client says of itself. */
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Conversation {
  readonly connection: ProtocolConnection;
  readonly server: ChildProcess;
  readonly greeting: InitializeResult;
  /** Everything that was shown to the person, in its order. */
  readonly messages: string[];
  /** How often the server asked for a new look. */
  refreshes(): number;
  open(uri: string, text: string, languageId?: string): void;
  /** Replaces a stretch of an open document; without a range the whole of it. */
  change(uri: string, text: string, range?: Range): void;
  close(uri: string): void;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** The findings of a full report. */
  findings(uri: string): Promise<Diagnostic[]>;
  actions(uri: string, range: Range): Promise<CodeAction[]>;
  /** The last diagnostics that were sent of a file, once they are as wanted. */
  published(uri: string, wanted: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** Tells that a file changed on disk. */
  touched(...uris: string[]): void;
  removed(uri: string): void;
  end: () => Promise<number | null>;
}

const running: Conversation[] = [];

/** Ends whatever a test left running. */
export async function endAll(): Promise<void> {
  await Promise.all(running.splice(0).map((one) => one.end()));
}

export async function converse(roots: readonly Workspace[], manner: Manner = {}): Promise<Conversation> {
  const server = spawn(process.execPath, [await serverModule(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const exited = new Promise<number | null>((resolve) => server.on('exit', resolve));
  const versions = new Map<string, number>();
  const sent = new Map<string, PublishDiagnosticsParams>();
  const messages: string[] = [];
  let refreshes = 0;
  let ended: Promise<number | null> | undefined;

  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    sent.set(params.uri, params);
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message));
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => manner.settings ?? {}),
  );
  connection.listen();
  (connection as unknown as MessageConnection).onError(() => {});

  const greeting = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    ...(manner.locale ? { locale: manner.locale } : {}),
    rootUri: roots[0] ? URI.file(roots[0].root).toString() : null,
    workspaceFolders: roots.map(({ root }) => ({ uri: URI.file(root).toString(), name: root })),
    initializationOptions: { commands: manner.commands ?? [], ...manner.options },
    capabilities: {
      workspace: {
        configuration: manner.settings !== undefined,
        workspaceEdit: { documentChanges: true },
        didChangeWatchedFiles: { dynamicRegistration: manner.watches !== false },
        diagnostics: { refreshSupport: true },
      },
      textDocument: {
        publishDiagnostics: { relatedInformation: true, versionSupport: true },
        definition: { linkSupport: true },
        codeAction: { resolveSupport: { properties: ['edit'] } },
        ...(manner.pull === false ? {} : { diagnostic: {} }),
      },
    },
  });
  await connection.sendNotification('initialized', {});

  const conversation: Conversation = {
    connection,
    server,
    greeting,
    messages,
    refreshes: () => refreshes,
    open: (uri, text, languageId = 'markdown') => {
      versions.set(uri, 1);
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    change: (uri, text, range) => {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      const contentChanges = [range ? { range, text } : { text }];
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    close: (uri) => void connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    findings: async (uri) => {
      const report = await conversation.pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    actions: (uri, range) =>
      connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } }),
    published: async (uri, wanted) => {
      await until(() => {
        const last = sent.get(uri);
        return last !== undefined && wanted(last);
      });
      return sent.get(uri) as PublishDiagnosticsParams;
    },
    touched: (...uris) =>
      void connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: uris.map((uri) => ({ uri, type: 2 })),
      }),
    removed: (uri) =>
      void connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] }),
    end: () => {
      ended ??= (async () => {
        await connection.sendRequest('shutdown');
        await connection.sendNotification('exit');
        const code = await exited;
        connection.dispose();
        await Promise.all(roots.map(({ root }) => rm(root, { recursive: true, force: true })));
        return code;
      })();
      return ended;
    },
  };
  running.push(conversation);
  return conversation;
}

/** Waits for what must come to pass, and no longer than a person would. */
export async function until(holds: () => boolean | Promise<boolean>, milliseconds = 10_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Did not come to pass within ${milliseconds} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
