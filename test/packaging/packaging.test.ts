/** The extension as it is packed, and its bundles for browsers. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshBuild, ROOT } from './fresh-build.ts';

beforeAll(freshBuild);

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(text('package.json'));

describe('in a browser', () => {
  const BUNDLES = ['dist/client-browser.cjs', 'dist/main-worker.js', 'dist/shared/engine.js', 'dist/page/review.js'];

  test('the entry is one that its extension host loads', () => {
    // With "type": "module" any other ending would be taken for a module, which it does not load.
    expect(manifest.browser).toBe('./dist/client-browser.cjs');
    expect(existsSync(join(ROOT, manifest.browser))).toBe(true);
  });

  test.each(BUNDLES)('%s asks for nothing of Node', (path) => {
    const code = text(path);
    // require("fs") · import("node:path") · from "node:url"
    const asked = [...code.matchAll(/(?:\brequire|\bimport)\(\s*["']([^"']+)["']|\bfrom\s*["'](node:[^"']+)["']/g)];
    expect([...new Set(asked.map(([, called, named]) => called ?? named))]).toEqual(
      path.endsWith('client-browser.cjs') ? ['vscode'] : [],
    );
    expect(code.match(/\bprocess\.(?:binding|stdin|stdout)\b|\b__dirname\b|\bBuffer\.(?:from|alloc)\b/g) ?? []).toEqual(
      [],
    );
  });

  test.each(BUNDLES)('%s opens no connection', (path) => {
    expect(
      // A method that is called fetch is defined as `fetch(…) {`, which calls nothing.
      text(path).match(
        /(?<![\w.$])fetch\((?![^)]*\)\s*\{)|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b/g,
      ) ?? [],
    ).toEqual([]);
  });

  test('the worker holds neither the engine nor readers that it cannot use', () => {
    expect(statSync(join(ROOT, 'dist/main-worker.js')).size).toBeLessThan(1_000_000);
    expect(text('dist/main-worker.js')).not.toMatch(/getDocument|mammoth|sharedStrings/);
  });

  test('every file of the sample story is copied by name', () => {
    const files = readdirSync(join(ROOT, 'samples/ferry'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(ROOT, 'samples/ferry/').length));
    const named = /SAMPLE_FILES = \[([^\]]*)\]/.exec(text('client/commands/sample.ts'))?.[1] ?? '';
    expect(files.sort()).toEqual([...named.matchAll(/'([^']+)'/g)].map(([, name]) => name).sort());
  });
});

describe('the package', () => {
  test('is made without a warning, and takes under 4 MB without the PDF library', { timeout: 120_000 }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/package.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).not.toMatch(/warn/i);
    expect(stdout).not.toMatch(/warn/i);
    expect(status).toBe(0);
    const [, whole = '', pdf = ''] = /([\d.]+) MB, of which reading PDF takes ([\d.]+) MB/.exec(stdout) ?? [];
    expect(Number(pdf)).toBeGreaterThan(0.1);
    expect(Number(whole) - Number(pdf)).toBeLessThan(4);
    const bytes = statSync(join(ROOT, `${manifest.name}-${manifest.version}.vsix`)).size;
    expect(Math.abs(bytes / 1e6 - Number(whole))).toBeLessThan(0.01);
  });

  test('holds what both extension hosts and both servers load, and nothing of the command', () => {
    const packed = readdirSync(join(ROOT, '.cache/vsix/dist'), { recursive: true, encoding: 'utf8' });
    for (const name of [
      'client.cjs',
      'node-client.cjs',
      'client-browser.js',
      'main-node.cjs',
      'main-worker.js',
      'reader.js',
      'shared/engine.js',
      'shared/package.json',
    ])
      expect(packed).toContain(name);
    const { type, browser } = JSON.parse(text('.cache/vsix/package.json'));
    // With a type, or another ending, some VS Code would not load it.
    expect([type, browser]).toEqual([undefined, './dist/client-browser.js']);
    expect(packed.filter((name) => /^(?:cli|check-thread|index)\.|\.map$|^test-/.test(name))).toEqual([]);
  });
});
