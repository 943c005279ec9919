/** Configuration files: which bear on a folder, and what comes of several. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../server/config/load.ts';
import { parseConfig } from '../../server/config/parse.ts';
import { configJsonSchema } from '../../server/config/schema.ts';
import { nodeHost, uriOf } from '../../server/host/node.ts';
import { type Folder, folder } from '../cli/desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const load = (from: string) => loadConfig(nodeHost(), uriOf(join(here.path, from)), uriOf(here.path));

describe('several files', () => {
  test('the nearest wins, key by key, and rules one by one', async () => {
    here = folder({
      '.backread.yaml': 'style: reuters\nfailOn: warning\nrules:\n  count-mismatch: warning\n  age-mismatch: off\n',
      'desk/.backread.jsonc': '{ "style": "guardian", "rules": { "count-mismatch": "error", }, }',
      'desk/today/draft.md': '',
    });
    const { config, files } = await load('desk/today');
    expect(config).toMatchObject({
      style: 'guardian',
      failOn: 'warning',
      rules: { 'count-mismatch': 'error', 'age-mismatch': 'off' },
    });
    expect(files).toEqual([uriOf(join(here.path, 'desk/.backread.jsonc')), uriOf(join(here.path, '.backread.yaml'))]);
  });

  test('none above one that says root', async () => {
    here = folder({ '.backread.json': '{"style": "reuters"}', 'desk/package.json': '{"backread": {"root": true}}' });
    expect((await load('desk')).config.style).toBe('ap');
  });

  test('a package.json that says nothing of it is none', async () => {
    here = folder({ 'package.json': '{"name": "desk"}' });
    expect((await load('.')).files).toEqual([]);
  });
});

test('patterns are meant from the folder of their file', async () => {
  here = folder({ 'desk/.backread.json': '{"sources": ["../wire/*.txt"], "exclude": ["old"]}' });
  const base = uriOf(join(here.path, 'desk'));
  expect((await load('desk')).config).toMatchObject({
    sources: [{ base, pattern: '../wire/*.txt' }],
    exclude: [{ base, pattern: 'old' }],
  });
});

test('every fault of a file is told, each where it stands', () => {
  const { file, problems } = parseConfig(
    'file:///x/.backread.json',
    '{\n "style": "apa",\n "failOn": 3,\n "extends": "x"\n}',
  );
  expect(file).toBeNull();
  expect(problems.map(({ message, range }) => `${(range?.start.line ?? 0) + 1} ${message}`).sort()).toEqual([
    '2 style: Invalid option: expected one of "ap"|"guardian"|"reuters"',
    '3 failOn: Invalid option: expected one of "error"|"warning"|"info"|"never"',
    '4 Unrecognized key: "extends"',
  ]);
});

test('an empty file says nothing, and is no fault', () => {
  for (const name of ['.backread.yaml', '.backread.jsonc']) {
    expect(parseConfig(`file:///x/${name}`, '# nothing yet\n'.slice(name.endsWith('c') ? 14 : 0))).toEqual({
      file: {},
      problems: [],
    });
  }
});

test('the JSON Schema that ships is the one of the code', () => {
  const shipped = readFileSync(join(import.meta.dirname, '../../schema/backread.schema.json'), 'utf8');
  expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
});
