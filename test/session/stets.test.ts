/** Wherever a finding stands, its stet lets it stand and leaves the text around it as it was read. */

import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createEngine } from '../../server/engine/engine.ts';
import type { Finding } from '../../server/engine/findings/finding.ts';
import { letsStand, stetsOf } from '../../server/engine/findings/stets.ts';
import type { Snapshot } from '../../server/lsp/snapshot.ts';
import { stetEdits } from '../../server/lsp/stet.ts';

const engine = createEngine();

const finding = (text: string, words: string): Finding => {
  const start = text.indexOf(words);
  return {
    ruleId: 'count-mismatch',
    severity: 'error',
    message: '',
    span: { start, end: start + words.length },
    words,
    evidence: [],
    fixes: [],
    signals: [],
  };
};

function stetted(text: string, words: string): string | null {
  const reading = engine.read('draft.md', text);
  const document = TextDocument.create('file:///draft.md', 'markdown', 1, text);
  const edits = stetEdits({ reading, document } as Snapshot, [finding(text, words)], {
    reason: 'the clerk says so',
    initials: 'JD',
  });
  return edits.length === 0 ? null : TextDocument.applyEdits(document, edits);
}

/** A comment quotes the words too; blanks in its place keep every offset. */
const withoutComment = (text: string): string => text.replace(/<!--.*?-->/gu, (comment) => ' '.repeat(comment.length));

const places: Readonly<Record<string, string>> = {
  'a paragraph': 'One.\n\nThe mayor counted 14 boats.\nNobody else did.\n\nTwo.\n',
  'the first paragraph': 'The mayor counted 14 boats.\n',
  'a heading': '# Mayor counts 14 boats\n\nText.\n',
  'a list item': 'Counted:\n\n- 9 carts\n- 14 boats\n- 3 rafts\n',
  'a table': '| Thing | Count |\n| --- | --- |\n| Boats | 14 |\n| Rafts | 3 |\n',
  'a block quotation': '> The mayor counted 14 boats.\n\nText.\n',
  'a text with carriage returns': 'One.\r\n\r\nThe mayor counted 14 boats.\r\n',
};

for (const [name, text] of Object.entries(places)) {
  test(`a stet in ${name}`, () => {
    const after = stetted(text, '14') as string;
    expect(after).toContain('<!-- stet count-mismatch "14": the clerk says so, JD -->');
    const { document } = engine.read('after.md', after);
    const [stet, ...others] = stetsOf(document);
    expect(others).toEqual([]);
    expect(stet && letsStand(stet, finding(withoutComment(after), '14'))).toBe(true);
    const shape = (path: string, words: string) =>
      engine.read(path, words).document.blocks.map(({ kind, prose }) => [kind, prose.text.trim()]);
    expect(shape('after.md', after)).toEqual(shape('before.md', text));
    expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
    expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(text));
  });
}

test('none in front matter, which is not Markdown', () => {
  expect(stetted('---\ntitle: Mayor counts 14 boats\n---\n\nText.\n', '14')).toBeNull();
});
