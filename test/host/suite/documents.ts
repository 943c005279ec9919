/** A source that is no text: its passage opens in the text that was taken out of it. */

import * as assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findings, place, quickFix, until } from './workbench.ts';

/** One story in several formats, from the corpus of what sources are read from; the suite is bundled into dist/. */
const CORPUS = join(__dirname, '../test/sources/corpus');

describe('a source that is no text', () => {
  for (const name of ['story.docx', 'story.pdf']) {
    it(`opens to the side as text that is only read, with the passage selected: ${name}`, () => opensAsText(name));
  }
});

async function opensAsText(name: string): Promise<void> {
  try {
    mkdirSync(place('other/sources').fsPath, { recursive: true });
    copyFileSync(join(CORPUS, name), place(`other/sources/${name}`).fsPath);
    const draft = place('other/draft.md');
    writeFileSync(draft.fsPath, '---\ndate: 2025-03-06\n---\n\nFloodwater reached 241 homes in Tarn Bridge.\n');
    const document = await vscode.workspace.openTextDocument(draft);
    await vscode.window.showTextDocument(document);
    const finding = await until('the count is flagged', () =>
      findings(draft).find(({ message }) => message.includes('214')),
    );
    const action = await quickFix(document, finding.range, new RegExp(`^Open ${name}, .* to the side$`));
    await vscode.commands.executeCommand(action.command?.command ?? '', ...(action.command?.arguments ?? []));
    const beside = await until('its text is in view', () =>
      vscode.window.visibleTextEditors.find(({ document: { uri } }) => uri.scheme === 'backread-text'),
    );
    assert.ok(beside.document.fileName.endsWith(`${name}.txt`));
    await until('the value is selected', () => beside.document.getText(beside.selection).includes('214'));
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.ok(!beside.document.isDirty, 'nothing can be written into it');
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  } finally {
    rmSync(place('other').fsPath, { recursive: true, force: true });
  }
}
