/** Gathers the licences of the packages and of the data that a build bundled, as their authors wrote them. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Where the data that was packed into our own files comes from, and on what terms. */
const DATA = ['docs/DATA.md', 'server/engine/lexicon/NOTICE.md'] as const;

/** The text of THIRD-PARTY.txt: each package once, by name, with version, licence and licence text; then the data. */
export async function notices(root: string, metafiles: readonly Metafile[]): Promise<string> {
  const folders = new Set<string>();
  for (const metafile of metafiles) {
    for (const input of Object.keys(metafile.inputs)) {
      // node_modules/a/node_modules/@b/c/index.js
      // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder) folders.add(folder);
    }
  }
  const entries = await Promise.all([...folders].map((folder) => noticeOf(join(root, folder))));
  const data = await Promise.all(DATA.map(async (file) => (await readFile(join(root, file), 'utf8')).trim()));
  return [
    'Backread bundles the packages below, and then the data described at the end.',
    ...entries.sort(),
    ...data.map((text) => `${'-'.repeat(80)}\n${text}`),
  ]
    .join('\n\n')
    .concat('\n');
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file
    ? (await readFile(join(folder, file), 'utf8')).trim()
    : `(${license}; no licence text in the package)`;
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}`;
}
