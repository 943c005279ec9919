/** Sources that are open in an editor and are more than plain text: a page, data. They are read as from disk, from the buffer. */

import { afterEach, expect, test } from 'vitest';
import { converse, endAll, workspaceWith } from './conversation.ts';
import { WRONG } from './harbour.ts';

afterEach(endAll);

const PAGE =
  '<!doctype html><html><head><meta charset="windows-1252"></head><body><nav><p>14 boats for sale</p></nav>\n<main><p>The harbour office counted 52 boats in the north basin on Tuesday, Señor Peña said.</p></main></body></html>\n';
const DATA = '{ "note": "The harbour office counted 52 boats in the north basin on Tuesday." }\n';

test.each([
  ['release.html', 'html', PAGE, 'release.html, paragraph 1'],
  ['notes.json', 'json', DATA, 'notes.json, line 1'],
])('%s', async (name, language, text, place) => {
  const workspace = await workspaceWith({ 'draft.md': WRONG, [`sources/${name}`]: text });
  const talk = await converse([workspace]);
  const [draft, source] = [workspace.uri('draft.md'), workspace.uri(`sources/${name}`)];
  talk.open(draft, WRONG);
  const message = async (): Promise<string> => String((await talk.findings(draft))[0]?.message);
  const fromDisk = await message();
  expect(fromDisk).toContain(`52 (${place})`);
  talk.open(source, text, language);
  expect(await message()).toBe(fromDisk);
  talk.close(source);
  talk.open(source, text.replace('52 boats', '53 boats'), language);
  expect(await message()).toBe(fromDisk.replace('52', '53'));
});
