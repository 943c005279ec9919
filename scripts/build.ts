/** Bundles every entry into dist/, with the library's types and the notices of what is bundled. `node scripts/build.ts` */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { configJsonSchema } from '../server/config/schema.ts';
import { notices } from './notices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();

/**
 * The language model is a megabyte of data. As text it is parsed sooner than as script, in ASCII it takes half the memory, and the
 * library's own copy of it, made for those who load it twice, is left out.
 */
const modelAsText: Plugin = {
  name: 'model-as-text',
  setup: ({ onLoad }) => {
    onLoad({ filter: /eng-core-web-model\.json$/ }, async ({ path }) => ({
      contents: escaped(JSON.stringify(JSON.parse(await readFile(path, 'utf8')))),
      loader: 'text',
    }));
    onLoad({ filter: /wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/ }, async ({ path }) => {
      const script = await readFile(path, 'utf8');
      const copy = 'JSON.parse(JSON.stringify(originalModel))';
      if (!script.includes(copy)) throw new Error(`${path} no longer copies its model: see to modelAsText.`);
      return { contents: script.replace(copy, 'JSON.parse(originalModel)'), loader: 'js' };
    });
  },
};

/**
 * V8 holds a script at two bytes a letter as soon as one letter of it is beyond Latin-1, in each thread that loads it. The bundler
 * writes strings in ASCII but leaves patterns as they are, so that a dash in one pattern made five megabytes of words ten.
 * Everywhere a script may have such a letter, its escape means the same: in strings, patterns, names, and in raw strings where they
 * are made into patterns, for which alone they are used.
 */
const inAscii: Plugin = {
  name: 'in-ascii',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path }) => {
      const script = await readFile(path, 'utf8');
      if (!BEYOND_ASCII.test(script)) return undefined;
      return { contents: escaped(script), loader: path.endsWith('ts') ? 'ts' : 'js' };
    });
  },
};

const BEYOND_ASCII = /[^\0-\x7f]/;

/** A backslash before such a letter says nothing, and goes with it. */
function escaped(script: string): string {
  return script.replace(/^\ufeff/, '').replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, letter: string) => {
    const code = letter.charCodeAt(0).toString(16).padStart(4, '0');
    return `${slashes.slice(slashes.length % 2)}\\u${code}`;
  });
}

const common: BuildOptions = {
  absWorkingDir: root,
  plugins: [modelAsText, inAscii],
  bundle: true,
  metafile: true,
  sourcemap: 'external',
  legalComments: 'none', // Licences are gathered whole in dist/THIRD-PARTY.txt.
  logLevel: 'warning',
  // The PDF library asks for it to paint pages, which is never done here.
  external: ['@napi-rs/canvas'],
  target: 'node22',
  define: {
    'process.env.BACKREAD_VERSION': JSON.stringify(
      JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version,
    ),
    'process.env.BACKREAD_ENGINE': JSON.stringify(await engineVersion()),
  },
};

/** What readings on disk are known by: all that decides how a file is read. */
async function engineVersion(): Promise<string> {
  const folders = ['server/engine', 'server/sources'].map((folder) => join(root, folder));
  const names = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const name of names.filter((one) => one.endsWith('.ts')).sort()) hash.update(await readFile(name));
  return hash.digest('hex').slice(0, 16);
}

/** CommonJS packages inside an ES module still ask for `require`, and for their own file's name, which only they have. */
const REQUIRE = [
  "import { createRequire as __createRequire } from 'node:module';",
  'const require = __createRequire(import.meta.url);',
  'const __filename = import.meta.filename;',
].join('');

/** Leaves a file out of a bundle, as one that is loaded from beside it. */
const apart = (filter: RegExp, path: string): Plugin => ({
  name: 'apart',
  setup: ({ onResolve }) => onResolve({ filter }, () => ({ path, external: true })),
});

/**
 * The engine with its words is most of what a server is, so that the process and the worker share one bundle of it: its door, and those of
 * its rooms that others ask for and that hold many words. What else is taken from it is small and keeps nothing in mind.
 */
const SHARED_FILES = ['engine', 'facts/base', 'facts/words', 'facts/stem', 'lexicon/idf'];
const SHARED = new RegExp(`/engine/(?:${SHARED_FILES.join('|')})\\.ts$`);

/** `module` first: jsonc-parser's other form asks for its files by names that no bundler can follow. */
const node: BuildOptions = { ...common, platform: 'node', mainFields: ['module', 'main'] };
const web: BuildOptions = { ...common, platform: 'browser', target: 'es2022' };
/** Names are kept, for what a server says when it fails. */
const SMALL: BuildOptions = { minifyWhitespace: true, minifySyntax: true };
const targets: readonly BuildOptions[] = [
  {
    ...node,
    format: 'esm',
    // One build for both, so that what they share, the language model above all, is written once and loaded when needed.
    entryPoints: {
      cli: 'server/main-cli.ts',
      'check-thread': 'server/main-check-thread.ts',
      index: 'server/index.ts',
      reader: 'server/main-reader.ts',
    },
    outdir: 'dist',
    // The PDF library can fetch what it reads; it is given bytes, and here it cannot.
    define: { ...common.define, fetch: 'undefined', XMLHttpRequest: 'undefined' },
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: REQUIRE },
    ...SMALL,
  },
  {
    // For a worker, which Node can load as well: it is named .js, as web servers tell no other ending for a script, and a package.json
    // beside it tells Node which kind.
    ...web,
    format: 'cjs',
    mainFields: ['module', 'main'],
    // Libraries that have another form for pages ask for a document, which a worker has not.
    conditions: ['worker'],
    stdin: {
      contents: SHARED_FILES.map((file) => `export * from './${file}.ts';`).join('\n'),
      resolveDir: join(root, 'server/engine'),
    },
    outfile: 'dist/shared/engine.js',
    ...SMALL,
  },
  {
    ...node,
    format: 'cjs',
    entryPoints: ['server/main-node.ts'],
    outfile: 'dist/main-node.cjs',
    plugins: [inAscii, apart(SHARED, './shared/engine.js')],
    ...SMALL,
    // CommonJS has no import.meta, and the reader's thread is started from beside this file.
    define: { ...common.define, 'import.meta.url': '__here' },
    banner: { js: "const __here = require('node:url').pathToFileURL(__filename).href;" },
  },
  {
    ...node,
    format: 'cjs',
    entryPoints: ['client/main-node.ts'],
    outfile: 'dist/client.cjs',
    external: ['vscode'],
    // It is read while the editor starts, and what speaks with the server is not.
    plugins: [inAscii, apart(/\/node-client\.ts$/, './node-client.cjs')],
    minify: true,
  },
  {
    ...node,
    format: 'cjs',
    entryPoints: ['client/node-client.ts'],
    outfile: 'dist/node-client.cjs',
    external: ['vscode'],
    minify: true,
  },
  {
    ...web,
    format: 'cjs',
    entryPoints: ['client/main-browser.ts'],
    outfile: 'dist/client-browser.cjs',
    external: ['vscode'],
    minify: true,
  },
  {
    ...web,
    format: 'iife',
    entryPoints: ['server/main-worker.ts'],
    outfile: 'dist/main-worker.js',
    conditions: ['worker'],
    ...SMALL,
  },
  {
    ...web,
    format: 'iife',
    entryPoints: ['client/page/review.ts', 'client/page/review.css'],
    outdir: 'dist/page',
  },
  {
    ...node,
    format: 'cjs',
    entryPoints: ['test/host/suite/index.ts'],
    outfile: 'dist/test-host.cjs',
    external: ['vscode', 'mocha', 'playwright-core'],
  },
  {
    ...web,
    format: 'cjs',
    entryPoints: ['test/host/web/index.ts'],
    outfile: 'dist/test-web.cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/host/web/assert.ts' },
  },
];

const entriesOf = (target: BuildOptions): string[] =>
  Object.values((target.entryPoints ?? {}) as Record<string, string>);
// Tests are not shipped, so a packed tree may lack their entry; anything else that is missing is an error.
const present = targets.filter((target) =>
  entriesOf(target).every((entry) => existsSync(join(root, entry)) || !entry.startsWith('test/')),
);

await mkdir(join(root, 'dist'), { recursive: true });
const metafiles = (await Promise.all(present.map((target) => build(target)))).map(
  (result) => result.metafile as Metafile,
);
await Promise.all([
  dropStaleChunks(metafiles),
  writeTypes(),
  writeFile(join(root, 'dist/shared/package.json'), '{ "type": "commonjs" }\n'),
  writeSchema(),
  copyRulePages(),
  writeFile(join(root, 'dist/THIRD-PARTY.txt'), await notices(root, metafiles)),
]);
console.error(`built ${present.flatMap(entriesOf).length} entries in ${Math.round(performance.now() - started)} ms`);

/** Chunks carry a hash in their name, so those of earlier builds would pile up. */
async function dropStaleChunks(metafiles: readonly Metafile[]): Promise<void> {
  const folder = join(root, 'dist/chunks');
  if (!existsSync(folder)) return;
  const written = new Set(metafiles.flatMap((metafile) => Object.keys(metafile.outputs)));
  const stale = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => !written.has(relative(root, file)));
  await Promise.all(stale.map((file) => rm(file, { force: true })));
}

/** server/api/contract.ts holds types only and imports nothing, so it is a declaration file as it stands. */
async function writeTypes(): Promise<void> {
  const contract = await readFile(join(root, 'server/api/contract.ts'), 'utf8');
  const values = 'export declare const checkText: CheckText;\nexport declare const readText: ReadText;\n';
  await writeFile(join(root, 'dist/index.d.ts'), `${contract}\n${values}`);
}

/** A rule's spec is its help page; it goes along, so that it can be read without a network. */
async function copyRulePages(): Promise<void> {
  const pages = join(root, 'test/specs/rules');
  if (existsSync(pages)) await cp(pages, join(root, 'dist/rules'), { recursive: true });
}

/** Kept in the repository, so that editors can be pointed to it; written only where it says something else, as the formatter has its own view of the form. */
async function writeSchema(): Promise<void> {
  const file = join(root, 'schema/backread.schema.json');
  const schema = JSON.stringify(configJsonSchema(), null, 2);
  if (existsSync(file) && isDeepStrictEqual(JSON.parse(await readFile(file, 'utf8')), JSON.parse(schema))) return;
  await mkdir(join(root, 'schema'), { recursive: true });
  await writeFile(file, `${schema}\n`);
}
