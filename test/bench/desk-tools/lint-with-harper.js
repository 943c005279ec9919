/** Lints Markdown files with harper.js, one after the other, as its own command would: `node lint-with-harper.js FILE…`, names on standard input. */

import { readFileSync } from 'node:fs';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

const files = readFileSync(0, 'utf8').split('\n').filter(Boolean);
const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();
let found = 0;
for (const file of files) found += (await linter.lint(readFileSync(file, 'utf8'), { language: 'markdown' })).length;
console.log(`${files.length} files, ${found} lints`);
