/** Writes the corpus of test/sources/corpus: one story in every format, by the programs that people use. Needs soffice and pandoc. `node scripts/build-corpus.ts` */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as texts from './corpus-texts.ts';

const out = fileURLToPath(new URL('../test/sources/corpus', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'backread-corpus-'));

const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(out, name), content);
const run = (program: string, args: readonly string[]): void => {
  execFileSync(program, args, { cwd: work, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** @param to an ending, or an ending with the filter's own settings ("pdf:writer_pdf_Export:{…}") */
function office(file: string, to: string, as: string): void {
  run('soffice', [
    `-env:UserInstallation=file://${work}/profile`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    work,
    file,
  ]);
  const made = `${file.replace(/\.\w+$/, '')}.${to.split(':')[0]}`;
  renameSync(join(work, made), join(out, as));
}

try {
  writeFileSync(join(work, 'story.md'), texts.markdown());
  write('story.md', texts.markdown());
  run('pandoc', ['story.md', '--to', 'plain', '--output', join(out, 'story.txt')]);
  run('pandoc', ['story.md', '--output', join(out, 'story.docx')]);
  run('pandoc', ['story.md', '--output', 'story.docx']);
  office('story.docx', 'pdf', 'story.pdf');
  // The same document as the other program for letters writes it.
  run('pandoc', ['story.md', '--output', 'office.odt']);
  office('office.odt', 'docx', 'office.docx');
  writeFileSync(join(work, 'report.fodt'), texts.report());
  office('report.fodt', 'pdf', 'report.pdf');
  office(
    'report.fodt',
    'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"weir"}}',
    'locked.pdf',
  );
  writeFileSync(join(work, 'figures.fods'), texts.workbook());
  office('figures.fods', 'xlsx', 'figures.xlsx');
  write('story.html', Buffer.from(texts.page().replaceAll('©', '\u00a9'), 'latin1'));
  write('story.eml', texts.message());
  write('story.mbox', texts.mailbox());
  write('story.facts', texts.factSheet());
  write('story.vtt', texts.vtt());
  write('story.srt', texts.srt());
  write('story.json', texts.json());
  write('story.yaml', texts.yaml());
  write('figures.csv', texts.separated(','));
  write('figures.tsv', texts.separated('\t'));
} finally {
  rmSync(work, { recursive: true, force: true });
}
