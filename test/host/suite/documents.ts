/** A source that is no text: its passage opens in the text that was taken out of it. */

import * as assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings, place, quickFix, until } from './workbench.ts';

/** A story in Word, from the corpus of what sources are read from; the suite is bundled into dist/. */
const WORD = join(__dirname, '../test/sources/corpus/story.docx');

describe('a source in Word', () => {
  after(() => rmSync(place('word').fsPath, { recursive: true, force: true }));

  it('opens to the side as text, with the passage selected', async function () {
    // Where Word is not read yet there is nothing to open.
    if (!existsSync(WORD)) this.skip();
    mkdirSync(place('word/sources').fsPath, { recursive: true });
    copyFileSync(WORD, place('word/sources/story.docx').fsPath);
    const draft = place('word/draft.md');
    writeFileSync(draft.fsPath, '---\ndate: 2025-03-06\n---\n\nFloodwater reached 241 homes in Tarn Bridge.\n');
    const document = await vscode.workspace.openTextDocument(draft);
    await vscode.window.showTextDocument(document);
    const finding = await until('the count is flagged', () =>
      findings(draft).find(({ message }) => message.includes('214')),
    );
    const action = await quickFix(document, finding.range, /^Open story\.docx, .* to the side$/);
    await vscode.commands.executeCommand(action.command?.command ?? '', ...(action.command?.arguments ?? []));
    const beside = await until('its text is in view', () =>
      vscode.window.visibleTextEditors.find(({ document: { uri } }) => uri.scheme === 'backread-text'),
    );
    assert.match(beside.document.fileName, /story\.docx\.txt$/);
    await until('the value is selected', () => beside.document.getText(beside.selection).includes('214'));
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
