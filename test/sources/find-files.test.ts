/** Finding files by name, folder and glob. */

import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { nodeHost, uriOf } from '../../server/host/node.ts';
import { fileTest, findFiles } from '../../server/sources/find-files.ts';
import { findStory } from '../../server/sources/find-story.ts';
import { frontMatterSources } from '../../server/sources/front-matter-sources.ts';
import { globTest } from '../../server/sources/glob.ts';
import { type Folder, folder } from '../cli/desk.ts';

let here: Folder;
afterEach(() => here?.remove());

describe('a glob', () => {
  test.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'a/b.txt', false],
    ['**/*.txt', 'b.txt', true],
    ['**/*.txt', 'a/b/c.txt', true],
    ['a/**', 'a/b/c', true],
    ['{wire,mail}/?.md', 'mail/x.md', true],
    ['{wire,mail}/?.md', 'post/x.md', false],
    ['day-[0-3].md', 'day-2.md', true],
    ['day-[!0-3].md', 'day-2.md', false],
    ['a.b', 'axb', false],
    ['(1)+.md', '(1)+.md', true],
    ['caf\u00e9-*.md', 'caf\u00e9-1.md', true],
  ])('%s on %s: %s', (pattern, path, fits) => {
    expect(globTest(pattern)(path)).toBe(fits);
  });
});

test('files are found by name, folder and glob, hidden ones and dependencies left out', async () => {
  here = folder({ 'w/a.txt': '', 'w/x y/b.md': '', 'w/.c.txt': '', 'w/node_modules/d.txt': '', 'e.txt': '' });
  const names = async (pattern: string, from = '.') =>
    (await findFiles(nodeHost(), { base: uriOf(join(here.path, from)), pattern })).map((uri) =>
      decodeURIComponent(uri.slice(uriOf(here.path).length + 1)),
    );
  expect(await names('w')).toEqual(['w/a.txt', 'w/x y/b.md']);
  expect(await names('w/')).toEqual(['w/a.txt', 'w/x y/b.md']);
  expect(await names('../e.txt', 'w')).toEqual(['e.txt']);
  expect(await names('../*.txt', 'w')).toEqual(['e.txt']);
  expect(await names('**/*.md')).toEqual(['w/x y/b.md']);
  expect(await names(join(here.path, 'w'))).toEqual(['w/a.txt', 'w/x y/b.md']);
  expect(await names('nothing')).toEqual([]);
});

test('a file is told to be named without a look at the disk', () => {
  const named = fileTest([
    { base: 'file:///s', pattern: 'old' },
    { base: 'file:///s', pattern: '**/*.bak.md' },
  ]);
  expect(named('file:///s/old/a.md')).toBe(true);
  expect(named('file:///s/a/b.bak.md')).toBe(true);
  expect(named('file:///s/older.md')).toBe(false);
});

test.each([
  ['---\nsources: wire/a.txt\n---\n', ['wire/a.txt']],
  ['---\nsources: [a, "b c"]\n---\n', ['a', 'b c']],
  ['---\r\ntitle: x\r\nsources:\r\n  - a\r\n  - b\r\n---\r\n', ['a', 'b']],
  ['---\ntitle: sources\n---\nsources: a\n', []],
  ['no front matter', []],
])('front matter %j names %j', (text, sources) => {
  expect(frontMatterSources(text)).toEqual(sources);
});

test('a draft is never a source of its own, nor is what the configuration leaves out', async () => {
  here = folder({
    'sources/draft.md': '',
    'sources/a.txt': '',
    'sources/old/b.txt': '',
    '.backread.json': '{"exclude": ["sources/old"]}',
  });
  const draft = uriOf(join(here.path, 'sources/draft.md'));
  const { sources } = await findStory(nodeHost(), { draft, roots: [uriOf(here.path)], text: '', storyDate: '' });
  expect(sources).toEqual([uriOf(join(here.path, 'sources/a.txt'))]);
});
