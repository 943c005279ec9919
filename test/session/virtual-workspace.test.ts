/** A workspace that is on no disk: the server asks the editor for its files. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Conversation, converse, endAll } from './conversation.ts';
import { SOURCE, WRONG } from './harbour.ts';

afterEach(endAll);

const ROOT = 'memfs:/story';

/** Answers for the editor out of memory, as `client/workspace-files.ts` does for VS Code's file systems. */
function give(conversation: Conversation, files: ReadonlyMap<string, Uint8Array | Error>): void {
  const { connection } = conversation;
  const below = (uri: string): string[] =>
    [...files.keys()]
      .filter((path) => `${ROOT}/${path}`.startsWith(`${uri}/`))
      .map((path) => `${ROOT}/${path}`.slice(uri.length + 1));
  connection.onRequest('backread/readFile', ({ uri }: { uri: string }) => {
    const found = files.get(uri.slice(ROOT.length + 1));
    if (!found || found instanceof Error) throw found ?? new Error('it is not there');
    return Buffer.from(found).toString('base64');
  });
  connection.onRequest('backread/listFiles', ({ uri }: { uri: string }) => {
    const kinds = new Map(below(uri).map((path) => [path.split('/')[0] as string, path.includes('/')]));
    return [...kinds].map(([name, folder]) => ({ name, kind: folder ? 'directory' : 'file', link: name === 'linked' }));
  });
  connection.onRequest('backread/statFile', ({ uri }: { uri: string }) => {
    const found = files.get(uri.slice(ROOT.length + 1));
    if (!found && below(uri).length === 0) return null;
    const size = found instanceof Uint8Array ? found.length : 0;
    return { kind: found ? 'file' : 'directory', size, modified: 1 };
  });
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('is read like any other, its documents among it', async () => {
  const pdf = await readFile(join(import.meta.dirname, '../sources/corpus/report.pdf'));
  const conversation = await converse([]);
  give(
    conversation,
    new Map([
      ['sources/harbour.txt', bytes(SOURCE)],
      ['sources/linked/elsewhere.txt', bytes('The harbour office counted 14 boats.')],
      ['sources/report.pdf', pdf],
    ]),
  );
  conversation.open(`${ROOT}/draft.md`, WRONG);
  const [finding] = await conversation.findings(`${ROOT}/draft.md`);
  expect(finding?.message).toMatch(/14.*52/);
  expect(finding?.relatedInformation?.[0]?.location.uri).toBe(`${ROOT}/sources/harbour.txt`);
  const sources = await conversation.connection.sendRequest<{ name: string; problems: string[] }[]>('backread/facts', {
    uri: `${ROOT}/draft.md`,
  });
  expect(sources.map(({ name }) => name)).toEqual(['harbour.txt', 'report.pdf']);
  expect(sources.flatMap(({ problems }) => problems)).toEqual([]);
});

test('a file that the editor cannot give is said, and costs itself alone', async () => {
  const conversation = await converse([]);
  give(
    conversation,
    new Map<string, Uint8Array | Error>([
      ['sources/harbour.txt', bytes(SOURCE)],
      ['sources/lost.txt', new Error('the connection was lost')],
    ]),
  );
  conversation.open(`${ROOT}/draft.md`, WRONG);
  expect(await conversation.findings(`${ROOT}/draft.md`)).toHaveLength(1);
  expect(conversation.messages.join()).toMatch(/lost\.txt cannot be read: .*the connection was lost/);
});

test('of an editor that gives no files, is held against nothing, and nothing falls over', async () => {
  const conversation = await converse([]);
  conversation.open(`${ROOT}/draft.md`, WRONG);
  expect(await conversation.findings(`${ROOT}/draft.md`)).toEqual([]);
});
