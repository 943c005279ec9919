/** What is the browser's own: files come through the editor, what needs more than text is named, and nothing is missing that a reporter uses. */

import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, findings, place, until } from '../suite/workbench.ts';

const { fs } = vscode.workspace;

const DRAFT = '---\ndate: 2026-03-12\n---\n\nThe fire service sent 14 engines to the mill on Tuesday.\n';
const SOURCE = 'March 12, 2026\n\nThe fire service sent 9 engines to the mill on Tuesday.\n';
const PAGE = '<!doctype html><title>Council</title><p>The council closed 12 schools on Tuesday.</p>';

/** Milliseconds in which nothing is written: changes that never stop are gathered and not told. */
const REST = 3_000;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A folder of its own, so that other tests see nothing of it. */
const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) await fs.writeFile(place(`browser/${name}`), bytes(text));
};

const open = async (name: string): Promise<vscode.TextDocument> => {
  const document = await vscode.workspace.openTextDocument(place(`browser/${name}`));
  await vscode.window.showTextDocument(document);
  return document;
};

const flagged = (document: vscode.TextDocument): readonly string[] =>
  findings(document.uri).map(({ range }) => document.getText(range));

describe('in a browser', () => {
  before(() => write({ 'draft.md': DRAFT, 'sources/fire.txt': SOURCE }));
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.delete(place('browser'), { recursive: true });
  });

  it('it runs in a worker, without Node', () => {
    const scope = globalThis as { readonly importScripts?: unknown };
    assert.equal(typeof scope.importScripts, 'function');
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
  });

  it('a definition leads from the value to the passage', async () => {
    const document = await open('draft.md');
    await until('the count is flagged', () => flagged(document).join() === '14');
    const at = document.positionAt(document.getText().indexOf('14'));
    const links = await until('a definition', async () => {
      const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at,
      );
      return found.length > 0 ? found : null;
    });
    assert.ok(links.some(({ targetUri }) => targetUri.toString() === place('browser/sources/fire.txt').toString()));
  });

  it('a source that changes in its file has the draft read anew', async () => {
    const document = await open('draft.md');
    await until('the count is flagged', () => flagged(document).join() === '14');
    // The workbench starts to watch late, so it is written again until somebody sees it, with rests in which it can be seen.
    const rewritten = async (text: string): Promise<void> => {
      if (Date.now() < rested) return;
      rested = Date.now() + REST;
      await write({ 'sources/fire.txt': text });
    };
    let rested = 0;
    await until('the finding goes', async () => {
      await rewritten(SOURCE.replace('9', '14'));
      return findings(document.uri).length === 0;
    });
    rested = 0;
    await until('and comes back', async () => {
      await rewritten(SOURCE);
      return flagged(document).join() === '14';
    });
  });

  it('web pages are read, and PDF, Word and Excel files are named as not read here', async () => {
    const text =
      'The fire service sent 9 engines to the mill on Tuesday.\n\nThe council closed 15 schools on Tuesday.\n';
    await write({
      'formats/draft.md': `---\ndate: 2026-03-12\n---\n\n${text}`,
      'formats/sources/council.html': PAGE,
      'formats/sources/fire.txt': SOURCE,
      'formats/sources/budget.pdf': '%PDF-1.7\n%%EOF\n',
      'formats/sources/letter.docx': 'PK\x03\x04 word/document.xml',
      'formats/sources/pay.xlsx': 'PK\x03\x04 xl/workbook.xml',
    });
    const document = await open('formats/draft.md');
    await until('the schools are flagged', () => flagged(document).join() === '15');
    const { sources, status } = await api();
    const rows = await until('the sources', async () => {
      const shown = await sources();
      return shown.some((row) => row.startsWith('pay.xlsx')) ? shown : null;
    });
    for (const words of [
      'budget.pdf is a PDF, and is not read here',
      'letter.docx is a Word document, and is not read here',
      'pay.xlsx is an Excel workbook, and is not read here',
    ])
      assert.ok(
        rows.some((row) => row.includes(words)),
        `${words}, among ${rows.join('\n')}`,
      );
    assert.ok(rows.some((row) => row.startsWith('council.html')));
    assert.match(status()?.text ?? '', /3 not read$/);
    assert.match(status()?.tooltip ?? '', /Not read: budget\.pdf is a PDF/);
  });

  it('a configuration is read, and what cannot be asked is said', async () => {
    await write({
      'desk/.backread.jsonc': `{
  "sources": ["wire"],
  "rules": { "count-mismatch": "warning" },
  "store": "postgres://desk@archive.example/facts"
}`,
      'desk/draft.md': DRAFT,
      'desk/wire/fire.txt': SOURCE,
    });
    const document = await open('desk/draft.md');
    const [finding] = await until('the count is flagged', () => {
      const found = findings(document.uri);
      return found.length > 0 ? found : null;
    });
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
    const { status } = await api();
    await until('the fact base is named', () => status()?.tooltip.includes('fact base is not asked here'));
  });

  it("a rule's page opens, which comes with the extension", async () => {
    await vscode.commands.executeCommand('backread.openRule', 'count-mismatch');
    const labels = (): string[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    await until('the page is in view', () => labels().some((label) => label.includes('count-mismatch.md')));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('backread-page:/count-mismatch.md'));
    assert.match(page.getText(), /^# /m);
  });

  it('the sample story opens with three findings', async () => {
    await vscode.commands.executeCommand('backread.openSample');
    const uri = vscode.window.activeTextEditor?.document.uri as vscode.Uri;
    assert.match(uri.path, /\/sample\/ferry\/draft\.md$/);
    await until('three are flagged', () => findings(uri).length === 3);
  });

  it('the server is started again on demand, and finds what it found', async () => {
    const document = await open('draft.md');
    await until('the count is flagged', () => flagged(document).join() === '14');
    await vscode.commands.executeCommand('backread.restart');
    await until('the count is flagged again', () => flagged(document).join() === '14');
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(document.getText().indexOf('14'));
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 2)), '9');
    await vscode.workspace.applyEdit(edit);
    await until('by a server that hears', () => findings(document.uri).length === 0);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
