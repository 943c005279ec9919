/** The language client as the rest of the extension sees it: its library is loaded, and the server started, once the extension is active. */

import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export type ServerState = 'starting' | 'running' | 'stopped';

export interface LanguageClient extends vscode.Disposable {
  readonly onDidChangeState: vscode.Event<ServerState>;
  /** Waits for the server where it is not up yet. */
  sendRequest<T>(method: string, ...params: readonly [] | readonly [unknown]): Promise<T>;
  onNotification<T>(method: string, handler: (params: T) => void): vscode.Disposable;
  /** Turns what the server gave into what VS Code takes, so it is there as soon as anything was given. */
  readonly protocol2CodeConverter: BaseLanguageClient['protocol2CodeConverter'];
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Loads the library for this host, and makes a client that is not started yet. */
export type MakeClient = (
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
) => Promise<BaseLanguageClient>;

export function createClient(make: () => Promise<BaseLanguageClient>, output: vscode.LogOutputChannel): LanguageClient {
  const changed = new vscode.EventEmitter<ServerState>();
  const handlers = new Map<string, Set<(params: never) => void>>();
  let made: BaseLanguageClient | undefined;
  let ended = false;

  const hear = (client: BaseLanguageClient, method: string): void => {
    client.onNotification(method, (params: unknown) => {
      for (const handler of handlers.get(method) ?? []) handler(params as never);
    });
  };
  const start = async (client: BaseLanguageClient): Promise<void> => {
    try {
      await client.start();
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
    }
  };
  const loaded = afterwards().then(async () => {
    const client = await make();
    made = client;
    client.onDidChangeState(({ newState }) => changed.fire(STATES[newState] ?? 'stopped'));
    for (const method of handlers.keys()) hear(client, method);
    // Nobody waits for it: requests that come before it stands are answered when it does.
    if (!ended) void start(client);
    return client;
  });
  loaded.catch((error: unknown) => {
    output.error(error instanceof Error ? error : String(error));
    changed.fire('stopped');
  });

  return {
    onDidChangeState: changed.event,
    sendRequest: async (method, ...params) => {
      const client = await loaded;
      // Without parameters is another thing than with none.
      return params.length === 0 ? client.sendRequest(method) : client.sendRequest(method, params[0]);
    },
    onNotification: (method, handler) => {
      const known = handlers.get(method);
      const all = known ?? new Set();
      handlers.set(method, all.add(handler));
      if (!known && made) hear(made, method);
      return new vscode.Disposable(() => void all.delete(handler));
    },
    get protocol2CodeConverter() {
      if (!made) throw new Error(vscode.l10n.t('Backread is starting.'));
      return made.protocol2CodeConverter;
    },
    restart: async () => {
      const client = await loaded;
      // A client whose server ended while it started cannot be stopped, and need not be.
      await client.stop().catch((error: unknown) => output.debug(String(error)));
      await start(client);
    },
    stop: async () => {
      ended = true;
      await made?.stop();
    },
    dispose: () => changed.dispose(),
  };
}

/** After all that waits for the extension to be active has gone on. */
const afterwards = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** By the numbers of the library's `State`, whose values are not loaded here; all others mean that no server runs. */
const STATES: Readonly<Record<number, ServerState>> = { 2: 'running', 3: 'starting' };
