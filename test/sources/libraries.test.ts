/** Libraries that read what others wrote: none is older than the release that mended its last known fault in safety. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The least version of each without an open advisory, as of September 2026; '' where none is known. */
const SAFE_FROM: Readonly<Record<string, string>> = {
  '@xmldom/xmldom': '0.8.15',
  domhandler: '',
  domutils: '',
  fflate: '0.8.3',
  htmlparser2: '',
  jszip: '3.8.0',
  mammoth: '1.11.0',
  numfmt: '',
  'pdfjs-dist': '6.2.108',
  pg: '7.1.2',
  'postal-mime': '',
  underscore: '1.13.8',
  yaml: '2.8.3',
};

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, { version?: string }>>;
};

const parts = (version: string): readonly number[] => version.split('.').map(Number);

function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [parts(version), parts(least)];
  const at = b.findIndex((part, index) => part !== a[index]);
  return at < 0 || (a[at] ?? 0) > (b[at] ?? 0);
}

test.each(Object.entries(SAFE_FROM))('%s', (name, least) => {
  // Every copy that was installed, wherever it lies.
  const copies = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
  expect(copies).not.toHaveLength(0);
  if (least === '') return;
  for (const [path, { version = '' }] of copies) expect(isAtLeast(version, least), `${path} ${version}`).toBe(true);
});
