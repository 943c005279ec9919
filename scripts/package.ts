/** Packs the extension into a .vsix, after a build: `npm run package`. What it holds is listed here; the rest is the npm package's. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { createVSIX } from '@vscode/vsce';

const root = fileURLToPath(new URL('..', import.meta.url));
const staged = join(root, '.cache/vsix');

const HELD = [
  ...['dist', 'docs/images', 'images', 'samples', 'schema', 'syntaxes', 'walkthrough', 'l10n'],
  ...['README.md', 'CHANGELOG.md', 'LICENSE', 'package.nls.json', 'package.nls.es.json'],
];
/** The command and the library, and what is for those who build. */
const LEFT_OUT =
  /\.map$|\/dist\/(?:cli\.js|check-thread\.js|index\.|chunks$|test-)|\/images\/(?:icon\.svg|hover\.png)$/;

/** Chunks that a bundle of the extension's own loads when needed, and those that these load. */
function chunksOf(entry: string, found: Set<string> = new Set()): ReadonlySet<string> {
  const file = join(root, 'dist', entry);
  if (!existsSync(file)) return found;
  for (const [name] of readFileSync(file, 'utf8').matchAll(/[\w.-]+-[A-Z0-9]{8}\.js\b/g)) {
    const chunk = `chunks/${name}`;
    if (found.has(chunk) || !existsSync(join(root, 'dist', chunk))) continue;
    found.add(chunk);
    chunksOf(chunk, found);
  }
  return found;
}

rmSync(staged, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });
for (const path of HELD.filter((one) => existsSync(join(root, one)))) {
  cpSync(join(root, path), join(staged, path), { recursive: true, filter: (from) => !LEFT_OUT.test(from) });
}
for (const chunk of chunksOf('reader.js')) cpSync(join(root, 'dist', chunk), join(staged, 'dist', chunk));
// A list of files is for npm, and what is needed to build is not needed here.
const { files, scripts, devDependencies, bin, exports, types, allowScripts, type, ...manifest } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
// In a browser an older VS Code loads no file that is not named .js, and a newer takes such a file for a module where the manifest says
// "module". So the manifest does not say it, and the reader's thread, which is modules, is told by a file nearer to it.
const inBrowser = manifest.browser.replace(/\.cjs$/, '.js');
renameSync(join(staged, manifest.browser), join(staged, inBrowser));
manifest.browser = inBrowser;
writeFileSync(join(staged, 'dist/package.json'), JSON.stringify({ type }));
// npm shows the description as it stands; VS Code takes it in the reader's language.
const description = '%description%';
writeFileSync(join(staged, 'package.json'), JSON.stringify({ ...manifest, description }, null, 2));

// Only what is meant to go was copied; without this file the packer asks whether that is so.
writeFileSync(join(staged, '.vscodeignore'), '');

const packagePath = join(root, `${manifest.name}-${manifest.version}.vsix`);
await createVSIX({ cwd: staged, packagePath, dependencies: false });
const size = statSync(packagePath).size;
console.log(`${basename(packagePath)}: ${megabytes(size)} MB, of which reading PDF takes ${megabytes(packedPdf())} MB`);

/** Bytes that the PDF library takes in the package; it is loaded when the first PDF is met. */
function packedPdf(): number {
  const chunks = join(staged, 'dist/chunks');
  return readdirSync(chunks)
    .filter((name) => /^pdf[.-]/.test(name))
    .reduce((sum, name) => sum + deflateRawSync(readFileSync(join(chunks, name))).length, 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
