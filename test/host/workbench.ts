/** A workbench: VS Code's server on this machine, drawn by a browser without a window. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { vscodeServer } from './vscode-server.ts';

export interface Wanted {
  /** Folder of the extension under test. */
  readonly extension: string;
  /** A folder, or a workspace file of several. */
  readonly workspace: string;
  /** A module whose `run()` is the suite. Without it the workbench only opens. */
  readonly tests?: string;
  /** A file to show at the start. */
  readonly open?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The language that VS Code takes itself to be in; its own words stay English without a language pack. */
  readonly language?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Workbench {
  readonly page: Page;
  /** What the suite ended with: 0 where its `run()` resolved. */
  readonly exit: Promise<number>;
  close(): Promise<void>;
}

const SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'files.autoSave': 'off',
};

const BROWSER = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever a page asks for, nothing leaves this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The suite's report is indented; the rest is VS Code talking to itself. */
const SUITE_LINE = /^ {2,}\S/;

export async function openWorkbench(wanted: Wanted): Promise<Workbench> {
  const { node, main, chromium: executablePath } = vscodeServer();
  const home = mkdtempSync(join(tmpdir(), 'backread-vscode-'));
  const user = join(home, 'server/data/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...SETTINGS, ...wanted.settings }));
  const server = spawn(node, [main, ...serverArguments(home)], {
    env: { ...process.env, HOME: home, EXTENSIONS_GALLERY: '{}', ...wanted.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stop = (): void => {
    if (server.pid && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await portOf(server);
    const browser = await chromium.launch({ executablePath, args: BROWSER });
    const page = await browser.newPage({ viewport: wanted.size ?? { width: 1280, height: 800 } });
    const exit = new Promise<number>((resolve, reject) => {
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
      page.on('crash', () => reject(new Error('The workbench crashed.')));
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const line = format(...args);
      if (SUITE_LINE.test(line) || process.env['BACKREAD_VERBOSE']) console.log(line.trimEnd());
    });
    if (wanted.language)
      await page.addInitScript(
        (language) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language }),
        wanted.language,
      );
    await page.goto(addressOf(port, wanted));
    return {
      page,
      exit,
      close: async () => {
        await browser.close();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

const serverArguments = (home: string): string[] => [
  ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
  // Without the driver a suite silently never starts.
  ...['--disable-workspace-trust', '--enable-smoke-test-driver', '--telemetry-level', 'off'],
  ...['--server-data-dir', join(home, 'server'), '--extensions-dir', join(home, 'extensions')],
];

function portOf(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', (code) => reject(new Error(`VS Code's server ended with ${code}: ${said}`)));
    setTimeout(() => reject(new Error(`VS Code's server did not start: ${said}`)), 60_000).unref();
  });
}

function addressOf(port: number, { extension, workspace, tests, open }: Wanted): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(open ? [['openFile', remote(open)]] : []),
    ['skipWelcome', 'true'],
  ];
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `http://127.0.0.1:${port}/?${kind}=${workspace.replace(/\/$/, '')}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
