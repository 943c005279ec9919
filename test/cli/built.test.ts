/** The command as it ships: its bundles, a pipe that closes, Ctrl-C, the GitHub Action, the hook, the container, and what the docs say of them. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { freshBuild } from '../packaging/fresh-build.ts';
import { DRAFT, type Folder, folder, SOURCE } from './desk.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/cli.js');
beforeAll(freshBuild);

let here: Folder;
afterEach(() => here?.remove());

const story = (): Folder => folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE });
const text = (name: string): string => readFileSync(join(here.path, name), 'utf8');

describe('the bundles', () => {
  const scripts = (): readonly string[] =>
    readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(?:js|cjs)$/.test(name) && !name.startsWith('test-'),
    );

  // from 'node:http' · import('https') · require("net") · process.getBuiltinModule('tls')
  const LOADED =
    /(?:\bfrom|\bimport|require\w*|getBuiltinModule)\s*\(?\s*["'`](?:node:)?([a-z0-9]+)(?:\/promises)?["'`]/g;

  test('are plain ASCII, which V8 holds at one byte a letter', () => {
    const wrong = scripts().filter((name) => /[^\0-\x7f]/.test(readFileSync(join(ROOT, 'dist', name), 'utf8')));
    expect(wrong).toEqual([]);
  });

  test('load nothing of Node that opens a connection', () => {
    const wrong = scripts().flatMap((name) => {
      const code = readFileSync(join(ROOT, 'dist', name), 'utf8');
      const loaded = new Set([...code.matchAll(LOADED)].map(([, module = '']) => module));
      // An editor may ask the language server to speak over a pipe of this machine, which Node counts as a net.
      const pipes = /createClientPipeTransport/.test(code);
      // The driver of a newsroom's archive, which is loaded only where a configuration names one.
      const driver = /\bConnectionParameters\s*=\s*class\b|\bclass ConnectionParameters\b/.test(code);
      return [
        'http',
        'https',
        'http2',
        'dgram',
        'inspector',
        ...(driver ? [] : ['dns', 'tls', ...(pipes ? [] : ['net'])]),
      ]
        .filter((module) => loaded.has(module))
        .map((module) => `${name}: ${module}`);
    });
    expect(wrong).toEqual([]);
  });

  test('call nothing that fetches', () => {
    const wrong = scripts().flatMap((name) => {
      const code = readFileSync(join(ROOT, 'dist', name), 'utf8');
      const found =
        // A method that is called fetch is defined as `fetch(…) {`, which calls nothing.
        code.match(
          /(?<![\w.$])fetch\((?![^)]*\)\s*\{)|new (?:XMLHttpRequest|WebSocket|EventSource)\b|navigator\.sendBeacon/g,
        ) ?? [];
      return [...new Set(found)].map((call) => `${name}: ${call}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the process', () => {
  const many = (count: number): Folder =>
    folder({
      ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`drafts/${at + 100}.md`, DRAFT])),
      'sources/police.md': SOURCE,
    });

  test('checks in threads, and gives what one thread gives', () => {
    here = many(30);
    const run = (threads: string): string =>
      spawnSync(process.execPath, [CLI, 'drafts', '--concurrency', threads, '--format', 'json'], {
        cwd: here.path,
        encoding: 'utf8',
      }).stdout;
    const one = run('1');
    expect(JSON.parse(one)).toHaveLength(30);
    expect(run('2')).toBe(one);
  });

  test('has no need of the engine where threads or the cache do its work', () => {
    const chunks = join(ROOT, 'dist/chunks');
    const [entry = ''] = readdirSync(chunks).filter((name) => /^check-[A-Z0-9]+\.js$/.test(name));
    const loaded = new Set([entry]);
    // What is met on the way is walked too.
    for (const name of loaded)
      for (const [, other = ''] of readFileSync(join(chunks, name), 'utf8').matchAll(
        /\b(?:from|import)\s*"\.\/([^"]+)"/g,
      ))
        loaded.add(other);
    const sizes = [...loaded].map((name) => statSync(join(chunks, name)).size);
    // The engine with its words takes several megabytes.
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });

  test('is not troubled by a pipe that closes early', () => {
    here = many(200);
    const { stdout, stderr, status } = spawnSync(
      'bash',
      [
        '-c',
        `set -o pipefail; "${process.execPath}" "${CLI}" drafts --format json | head -n 1; echo "\${PIPESTATUS[0]}"`,
      ],
      { cwd: here.path, encoding: 'utf8' },
    );
    expect([stdout, stderr, status]).toEqual(['[\n1\n', '', 0]);
  });

  test('ends with 130 on Ctrl-C, and leaves no half-written file', async () => {
    here = many(300);
    const child = spawn(process.execPath, [CLI, 'drafts', '--fix', '--cache', '--format', 'sarif=out.sarif'], {
      cwd: here.path,
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
    });
    while (
      !existsSync(join(here.path, '.backread-cache')) ||
      readdirSync(join(here.path, '.backread-cache')).length < 3
    )
      await new Promise((resolve) => setTimeout(resolve, 10));
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said).toBe('');
    expect(existsSync(join(here.path, 'out.sarif'))).toBe(false);
    for (const name of readdirSync(join(here.path, 'drafts'))) {
      expect(name).toMatch(/^\d+\.md$/);
      expect([DRAFT, DRAFT.replace('Four', 'Three')]).toContain(text(`drafts/${name}`));
    }
    for (const name of readdirSync(join(here.path, '.backread-cache')).filter((one) => one.endsWith('.json')))
      expect(() => JSON.parse(text(`.backread-cache/${name}`))).not.toThrow();
  });

  test('works from its folder alone, as in the container', () => {
    here = story();
    const away = mkdtempSync(join(tmpdir(), 'backread-away-'));
    cpSync(join(ROOT, 'dist'), join(away, 'dist'), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(away, 'package.json'));
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(away, 'dist/cli.js'), 'footnote', 'draft.md', '-o', 'x.docx'],
      { cwd: here.path, encoding: 'utf8' },
    );
    rmSync(away, { recursive: true, force: true });
    expect([status, stderr]).toEqual([0, 'Wrote x.docx: 1 note.\n']);
  });
});

describe('the GitHub Action', () => {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const run = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
    spawnSync('bash', [join(ROOT, 'scripts/github-action.sh')], {
      cwd: tmpdir(),
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_WORKSPACE: here.path,
        GITHUB_OUTPUT: join(here.path, 'output'),
        GITHUB_STEP_SUMMARY: join(here.path, 'summary'),
        INPUT_DRAFTS: '.',
        INPUT_SARIF: 'backread.sarif',
        ...inputs,
        ...env,
      },
    });

  test('annotates, sums up, writes its files, and fails with the exit code of the check', () => {
    here = story();
    const { status, stdout } = run({ INPUT_REPORT: 'out/proof page.html' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=draft\.md,line=5,/m);
    expect(text('output')).toBe('exit-code=1\nsarif=backread.sarif\nreport=out/proof page.html\n');
    expect(text('summary')).toContain('1 error in 1 draft.');
    expect(JSON.parse(text('backread.sarif')).runs[0].results).toHaveLength(1);
    expect(text('out/proof page.html')).toContain('<!doctype html>');
  });

  test('takes lists one a line, names with spaces, and more arguments', () => {
    here = folder({ 'my stories/a.md': DRAFT, 'b.md': DRAFT, 'c.md': DRAFT, 'wire 1/police.md': SOURCE });
    const { status, stdout } = run({
      INPUT_DRAFTS: 'my stories\n\n  \nb.md\n',
      INPUT_SOURCES: 'wire 1\n',
      INPUT_FAIL_ON: 'never',
      INPUT_ARGUMENTS: '--severity\ncount-mismatch=warning',
    });
    expect(status).toBe(0);
    expect(stdout.match(/^::warning file=[^,]+/gm)).toEqual(['::warning file=my stories/a.md', '::warning file=b.md']);
  });

  test('runs nothing that an input says, and takes no draft for an option', () => {
    here = story();
    const { status } = run({ INPUT_DRAFTS: '$(touch made)\n`touch made`\n; touch made\n--fix' });
    expect(status).toBe(2);
    expect(existsSync(join(here.path, 'made'))).toBe(false);
    expect(text('draft.md')).toBe(DRAFT);
  });

  test('in a pull request looks at its own lines, when asked', () => {
    here = story();
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=JD', '-c', 'user.email=jd@example.org', ...args], {
        cwd: here.path,
        stdio: 'ignore',
      });
    };
    git('init', '-b', 'main');
    git('add', '.');
    git('commit', '-m', 'the story');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('checkout', '-b', 'edit');
    expect(run({ INPUT_CHANGED_ONLY: 'true' }, { GITHUB_BASE_REF: 'main' }).status).toBe(0);
    expect(run({ INPUT_CHANGED_ONLY: 'true' }).status).toBe(1);
  });

  test('hands each input on by the environment, never into the script itself', () => {
    const steps = action.runs.steps as readonly {
      readonly run?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
    for (const step of steps) expect(step.run ?? '').not.toContain('${{');
    const given = Object.values(steps.find((step) => step.run)?.env ?? {}).join(' ');
    for (const input of Object.keys(action.inputs).filter((name) => name !== 'upload-sarif'))
      expect(given).toContain(`inputs.${input} `);
  });
});

test('the pre-commit hook runs on the files that it is given', () => {
  here = folder({ 'stories/a.md': DRAFT, 'stories/sources/police.md': SOURCE, 'README.md': '# A desk\n' });
  const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
  const [command, ...rest] = hook.entry.split(' ');
  expect(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).bin[command]).toBe('./dist/cli.js');
  const files = ['stories/a.md', 'stories/sources/police.md', 'README.md'].filter(
    (name) => !new RegExp(hook.exclude).test(name),
  );
  const { status, stdout } = spawnSync(process.execPath, [CLI, ...rest, ...hook.args, ...files], {
    cwd: here.path,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^stories\/a\.md\n/);
});

describe('the container', () => {
  const file = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').replace(/\\\n/g, '');
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

  test('copies what there is', () => {
    const copied = file.match(/\/build\/[\w./]+/g) ?? [];
    expect(copied.length).toBeGreaterThan(2);
    for (const path of copied) expect(existsSync(join(ROOT, path.replace('/build/', '')))).toBe(true);
    // What is made inside is not brought along.
    expect(readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n')).toEqual(
      expect.arrayContaining(['dist', 'node_modules', '.git']),
    );
  });

  test('is of a Node that runs Backread, and calls scripts that there are', () => {
    const least = Number(/\d+/.exec(own.engines.node)?.[0]);
    const images = [...file.matchAll(/^FROM node:(\d+)-/gm)].map(([, major]) => Number(major));
    expect(images).toHaveLength(2);
    for (const major of images) expect(major).toBeGreaterThanOrEqual(least);
    const scripts = [...file.matchAll(/npm run (\S+)/g)].map(([, name = '']) => name);
    expect(scripts).toEqual(['build']);
    for (const name of scripts) expect(own.scripts[name]).toBeDefined();
    expect(existsSync(join(ROOT, 'package-lock.json'))).toBe(true);
  });

  test('has a command that runs from the files it copies', () => {
    here = story();
    const away = mkdtempSync(join(tmpdir(), 'backread-container-'));
    for (const [, from = '', to = ''] of file.matchAll(/^COPY --from=build (.+) (\S+)$/gm)) {
      for (const path of from.split(' ')) {
        const name = path.replace('/build/', '');
        const target = to.endsWith('/') ? join(away, to, name) : join(away, to);
        cpSync(join(ROOT, name), target, { recursive: true });
      }
    }
    const written = /RUN (printf .+ > (\S+)) && chmod \+x (\S+)$/m.exec(file);
    expect(written?.[2]).toBe(written?.[3]);
    const command = join(away, 'backread');
    execFileSync('sh', ['-c', `${written?.[1]?.replace(/> \S+$/, '')} > "${command}"`]);
    writeFileSync(command, readFileSync(command, 'utf8').replace('/opt/', `${away}/opt/`));
    chmodSync(command, 0o755);
    const [entry, first] = [/^ENTRYPOINT \["(\S+)"\]/m, /^CMD \["(\S+)"\]/m].map((line) => line.exec(file)?.[1] ?? '');
    expect(`/usr/local/bin/${entry}`).toBe(written?.[2]);
    const { status, stdout, stderr } = spawnSync(command, [first ?? '', 'draft.md'], {
      cwd: here.path,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', CI: 'true', HOME: '/nowhere' },
    });
    rmSync(away, { recursive: true, force: true });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('Draft says Four');
  });
});

describe('the docs', () => {
  const pages = ['docs/ci.md', 'docs/cli.md', 'docs/configuration.md', 'README.md'].map(
    (name) => [name, readFileSync(join(ROOT, name), 'utf8')] as const,
  );

  test.each(pages)('%s has YAML that parses', (_, page) => {
    for (const [, block = ''] of page.matchAll(/```ya?ml\n([\s\S]*?)```/g)) expect(() => parse(block)).not.toThrow();
  });

  test.each(pages)('%s names options that there are', (_, page) => {
    here = folder({});
    for (const [, command = 'check', line = ''] of page.matchAll(
      /(?:^|[\s`])backread (check|coverage|facts|report|footnote|stets prune)\b([^`\n|#]*)/g,
    )) {
      const wanted = line.match(/--[a-z-]+/g) ?? [];
      if (wanted.length === 0) continue;
      const help = spawnSync(process.execPath, [CLI, ...command.split(' '), '--help'], { encoding: 'utf8' }).stdout;
      for (const option of wanted) expect(help).toContain(option);
    }
  });
});
