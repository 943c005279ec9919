/** The sources that a draft names in its front matter: which files may stand there, and which are found. */

import { type CompletionItem, CompletionItemKind, type Hover, type Position, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import type { Host } from '../host/host.ts';
import { findFiles } from '../sources/find-files.ts';
import { rangeOf, sameUri } from './convert.ts';
import { say } from './language/say.ts';
import { escapeMarkdown } from './passages.ts';
import type { Snapshot } from './snapshot.ts';

/** What is typed of a path under `sources:`. */
export interface NamedSource {
  readonly typed: string;
  readonly range: Range;
}

// sources: [wire/agency.txt, no          - wire/agen
//                            ^^            ^^^^^^^^^
const TYPED = /^(?:\s*-\s+|sources\s*:\s*(?:\[(?:[^\]]*,)?\s*)?)["']?([^"',[\]]*)$/u;

/** Null where the cursor is in no list of sources. */
export function namedSourceAt(document: TextDocument, position: Position): NamedSource | null {
  const before = document.getText({ start: { line: 0, character: 0 }, end: position });
  const lines = before.split(/\r?\n/u);
  const [first, ...inside] = lines;
  if (first?.trimEnd() !== '---' || inside.some((line, at) => at < inside.length - 1 && line.trimEnd() === '---'))
    return null;
  const key = inside.findLast((line) => /^[\w-]+\s*:/u.test(line));
  const typed = TYPED.exec(inside.at(-1) ?? '')?.[1];
  if (!key || !/^sources\s*:/u.test(key) || typed === undefined) return null;
  const start = { line: position.line, character: position.character - typed.length };
  return { typed, range: { start, end: position } };
}

/** Files and folders of the folder that is typed so far, as the draft sees them. */
export async function sourceCompletions(
  host: Host,
  draft: string,
  { typed, range }: NamedSource,
): Promise<CompletionItem[]> {
  if (URI.parse(draft).scheme === 'untitled' || typed.startsWith('/')) return [];
  const above = typed.includes('/') ? typed.slice(0, typed.lastIndexOf('/') + 1) : '';
  const folder = Utils.joinPath(Utils.dirname(URI.parse(sameUri(draft))), above);
  const entries = await host.list(folder.toString());
  return entries
    .filter(({ name, uri }) => !name.startsWith('.') && name !== 'node_modules' && uri !== sameUri(draft))
    .slice(0, MOST)
    .map(({ name, kind }) => {
      const path = `${above}${name}${kind === 'directory' ? '/' : ''}`;
      return {
        label: path,
        kind: kind === 'directory' ? CompletionItemKind.Folder : CompletionItemKind.File,
        detail: kind === 'directory' ? say('a folder, with all below it') : '',
        filterText: path,
        textEdit: { range, newText: path },
      };
    });
}

const MOST = 500;

/** Over a name under `sources:`, the files that it stands for. */
export async function namedSourcesAt(host: Host, snapshot: Snapshot, position: Position): Promise<Hover | null> {
  const offset = snapshot.document.offsetAt(position);
  const entry = snapshot.reading.document.frontMatter.find(
    ({ key, span }) => key === 'sources' && span.start <= offset && offset <= span.end,
  );
  const uri = URI.parse(sameUri(snapshot.uri));
  if (!entry || uri.scheme === 'untitled') return null;
  const found = await findFiles(host, { base: Utils.dirname(uri).toString(), pattern: entry.value });
  const names = found.slice(0, SHOWN).map((one) => escapeMarkdown(Utils.basename(URI.parse(one))));
  return {
    contents: { kind: 'markdown', value: foundWords(found.length, names) },
    range: rangeOf(snapshot.document, entry.span),
  };
}

function foundWords(count: number, names: readonly string[]): string {
  const listed = names.join(', ');
  if (count === 0) return say("**No source is found here.** Paths are seen from the draft's own folder.");
  if (count === 1) return say('**1 source:** {0}', listed);
  return count > names.length
    ? say('**{0} sources:** {1}, and {2} more', count, listed, count - names.length)
    : say('**{0} sources:** {1}', count, listed);
}

const SHOWN = 8;
