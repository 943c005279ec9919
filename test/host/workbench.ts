/** A workbench: VS Code's server on this machine, drawn by a browser without a window. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  /** The extension runs in the browser, in the web extension host; the suite must lie below it. */
  readonly web?: boolean;
  /** Hears each line that the suite says. */
  readonly hear?: (line: string) => void;
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
      wanted.hear?.(line);
      if (SUITE_LINE.test(line) || process.env['BACKREAD_VERBOSE']) console.log(line.trimEnd());
    });
    if (wanted.web) await developInBrowser(page, port, wanted);
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

function addressOf(port: number, { extension, workspace, tests, web, open }: Wanted): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ...(web ? [] : [['extensionDevelopmentPath', remote(extension)]]),
    ...(tests && !web ? [['extensionTestsPath', remote(tests)]] : []),
    ...(open ? [['openFile', remote(open)]] : []),
    ['skipWelcome', 'true'],
  ];
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `http://127.0.0.1:${port}/?${kind}=${workspace.replace(/\/$/, '')}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/**
 * The extension as it is where VS Code runs in a browser: at a web address, of which the workbench learns from its own settings, which the
 * server wrote into its page.
 */
async function developInBrowser(page: Page, port: number, { extension, tests }: Wanted): Promise<void> {
  const folder = '/extension-under-test';
  await page.context().route(`**${folder}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(extension, decodeURIComponent(pathname.slice(folder.length)));
    return route.fulfill(existsSync(path) ? { path } : { status: 404 });
  });
  const at = (path: string): object => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path: `${folder}${path}` });
  const development = {
    extensions: [at('')],
    ...(tests ? { extensionTestsPath: at(tests.slice(extension.length)) } : {}),
  };
  // Changed as the page is read, before its scripts run. A page that was handed over changed may not speak with its server.
  await page.addInitScript((added) => {
    const observer = new MutationObserver(() => {
      const settings = document.getElementById('vscode-workbench-web-configuration');
      if (!settings) return;
      observer.disconnect();
      const given = JSON.parse(settings.dataset['settings'] ?? '{}');
      settings.dataset['settings'] = JSON.stringify({
        ...given,
        developmentOptions: { ...given.developmentOptions, ...added },
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  }, development);
}
