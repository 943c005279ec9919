/** `backread footnote`: the draft with a note for each value that a source stands behind, for the lawyer. */

import { resolve } from 'node:path';
import { nodeHost } from '../host/node.ts';
import { writeWhole } from './atomic-file.ts';
import { checkEach } from './check-each.ts';
import { draftsOf } from './drafts.ts';
import { type Footnoted, footnotesOf } from './footnotes/footnotes.ts';
import { type OutputOptions, refuseToOverwrite } from './outputs.ts';
import { redact, redactionFor } from './redact.ts';
import { Refusal } from './refusal.ts';
import type { ReadingOptions } from './settings.ts';
import type { Terminal } from './terminal.ts';

const WRITERS = {
  markdown: async () => (await import('./footnotes/markdown.ts')).asMarkdown,
  html: async () => (await import('./footnotes/html.ts')).asHtml,
  docx: async () => (await import('./footnotes/docx.ts')).asDocx,
} as const satisfies Readonly<Record<string, () => Promise<(draft: Footnoted) => string | Promise<Uint8Array>>>>;

export type FootnoteFormat = keyof typeof WRITERS;

const BY_ENDING: Readonly<Record<string, FootnoteFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
};

export interface FootnoteOptions extends ReadingOptions, OutputOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly format?: FootnoteFormat;
  readonly output?: string;
  readonly stdinFilename?: string;
}

export async function footnote(arg: string, options: FootnoteOptions, terminal: Terminal): Promise<number> {
  const ending = options.output === undefined ? '' : (/\.([^.]+)$/.exec(options.output)?.[1] ?? '').toLowerCase();
  const format = options.format ?? BY_ENDING[ending] ?? 'markdown';
  if (format === 'docx' && options.output === undefined)
    throw new Refusal('A Word document goes to a file: name it with --output, as in --output draft.docx.');
  const drafts = await draftsOf(nodeHost(), [arg], terminal, options.stdinFilename);
  if (drafts.length > 1) throw new Refusal(`${arg} holds ${drafts.length} drafts: name one of them.`);
  const { checked, problems } = await checkEach(drafts, options, terminal);
  for (const problem of problems) terminal.err(`${problem}\n`);
  const reviewed = checked.map((draft) => ({ draft, findings: draft.report.findings, baselined: 0, elsewhere: 0 }));
  if (options.output !== undefined) refuseToOverwrite(options.output, { drafts: reviewed, cwd: terminal.cwd });
  const how = redactionFor('html', options.redact, true);
  const [one] = redact({ drafts: reviewed, problems, cwd: terminal.cwd }, how).drafts;
  if (!one) return 2;
  const noted = footnotesOf(one);
  const written = await (await WRITERS[format]())(noted);
  if (options.output === undefined) terminal.out(String(written));
  else {
    writeWhole(resolve(terminal.cwd, options.output), written, options.output);
    if (!options.quiet)
      terminal.err(`Wrote ${options.output}: ${noted.notes.length} ${noted.notes.length === 1 ? 'note' : 'notes'}.\n`);
  }
  return problems.length > 0 ? 2 : 0;
}
