/** `backread rules`: what can be flagged. */

import { RULES } from '../engine/rules/rules.ts';
import type { Terminal } from './terminal.ts';

export async function listRules({ format }: { readonly format: 'text' | 'json' }, terminal: Terminal): Promise<number> {
  const rules = RULES.map(({ id, severity, says }) => ({ id, severity, says })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const width = Math.max(...rules.map(({ id }) => id.length));
  const text = rules.map(({ id, severity, says }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${says}`).join('\n');
  terminal.out(`${format === 'json' ? JSON.stringify(rules, null, 2) : text}\n`);
  return 0;
}
