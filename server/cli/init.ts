/** `backread init`: writes a configuration to start from, in which everything is said and nothing is changed. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../engine/rules/rules.ts';
import { writeWhole } from './atomic-file.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

const NAMES = ['.backread.jsonc', '.backread.json', '.backread.yaml', '.backread.yml'] as const;

export async function init(terminal: Terminal): Promise<number> {
  const there = NAMES.find((name) => existsSync(join(terminal.cwd, name)));
  if (there)
    throw new Refusal(`${there} is here already, and is left as it is: \`backread print-config\` shows what holds.`);
  writeWhole(join(terminal.cwd, NAMES[0]), template(), NAMES[0]);
  terminal.err(`Wrote ${NAMES[0]}. Put a story's sources in sources/ beside its draft, and run \`backread\`.\n`);
  return 0;
}

const template = (): string => `{
  // Look for no configuration in the folders above.
  "root": true,

  // Where the sources are, as seen from this file. Without this: sources/ or seeds/, beside the draft or above it.
  // "sources": ["wire/**/*.txt", "documents"],

  // Neither drafts nor sources.
  // "exclude": ["archive"],

  // Sources that nothing written for others may quote.
  // "confidential": ["documents/private/**"],

  // error, warning, info or off. These are the severities that hold where nothing else is said.
  "rules": {
${RULES.map(({ id, severity }) => `    // "${id}": "${severity}"`)
  .sort()
  .join(',\n')}
  },

  // House style in which fixes are written: ap, guardian or reuters.
  "style": "ap",

  // The least severity that exits 1: error, warning, info or never.
  "failOn": "error"
}
`;
