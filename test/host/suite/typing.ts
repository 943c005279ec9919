/** Typing fast in a long draft: nothing queues, the last word counts, and how long that takes is printed. */

import * as assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { findings, place, until } from './workbench.ts';

const KEYS = 200;
const EVERY_MS = 50;
const ROUNDS = 5;
const SOURCES = 10;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const FIRST = ['Alder', 'Birch', 'Cedar', 'Elm', 'Hazel', 'Maple'];
const SECOND = ['field', 'ford', 'ham', 'mouth', 'stead', 'wick'];
const THINGS = ['lorries', 'houses', 'schools', 'farms', 'bridges', 'lamps'];

/** Some 1,500 words, each paragraph about a town of its own. */
const paragraph = (town: number): string => {
  const [first, second] = [Math.floor(town / 6) % 6, town % 6];
  const things = THINGS[(first + second) % 6];
  const filler = 'Gulls sat on the quay and nobody minded them at all. '.repeat(3);
  return `The council of ${FIRST[first]}${SECOND[second]} inspected ${40 + town} ${things} last year. ${filler}`;
};

const SENTENCE = 'The harbour office counted 99 boats in the north basin on Tuesday.';

describe('typing', () => {
  const folder = 'typing';
  before(() => {
    mkdirSync(place(`${folder}/sources`).fsPath, { recursive: true });
    for (let source = 0; source < SOURCES; source++) {
      const own = Array.from({ length: 4 }, (_, index) => paragraph(source * 4 + index)).slice(0, source === 9 ? 0 : 4);
      const text = own.length > 0 ? own.join('\n\n') : SENTENCE.replace('99', '41');
      writeFileSync(place(`${folder}/sources/towns-${source}.txt`).fsPath, `March 12, 2026\n\n${text}\n`);
    }
    const all = Array.from({ length: 36 }, (_, town) => paragraph(town));
    const text = `---\ndate: 2026-03-12\n---\n\n${SENTENCE}\n\n${all.join('\n\n')}\n`;
    writeFileSync(place(`${folder}/draft.md`).fsPath, text);
  });
  after(() => rmSync(place(folder).fsPath, { recursive: true, force: true }));

  it('is measured at twenty keys a second in 1,500 words with ten sources', async function () {
    this.timeout(120_000);
    const document = await vscode.workspace.openTextDocument(place(`${folder}/draft.md`));
    const editor = await vscode.window.showTextDocument(document);
    await until('the first finding', () => findings(document.uri).length > 0);
    const flagged = (): string =>
      findings(document.uri)
        .map(({ range }) => document.getText(range))
        .join();
    assert.equal(flagged(), '99');
    const end = document.lineAt(document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    for (let key = 0; key < KEYS; key++) {
      await vscode.commands.executeCommand('type', { text: 'the gulls sat on '[key % 17] });
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
    assert.ok(document.getText().includes('the gulls sat on the gulls'), 'no key was lost');
    // From a key that makes a value wrong or right to its finding, several times over.
    const times: number[] = [];
    const at = document.positionAt(document.getText().indexOf('99 boats'));
    for (let round = 0; round < ROUNDS * 2; round++) {
      const right = round % 2 === 0;
      editor.selection = new vscode.Selection(at, at.translate(0, 2));
      await vscode.commands.executeCommand('type', { text: right ? '4' : '9' });
      await vscode.commands.executeCommand('type', { text: right ? '1' : '9' });
      const started = performance.now();
      await seen(document.uri, () => findings(document.uri).length === (right ? 0 : 1));
      times.push(performance.now() - started);
    }
    assert.equal(flagged(), '99');
    console.log(`    from the last key to its findings: ${Math.round(median(times))} ms (median of ${times.length})`);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

/** As soon as it holds, by the event: looking every so often would be what is measured. */
function seen(uri: vscode.Uri, holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('No findings within 20 s.')), 20_000);
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((one) => one.toString() === uri.toString()) || !holds()) return;
      clearTimeout(late);
      listener.dispose();
      resolve();
    });
  });
}
