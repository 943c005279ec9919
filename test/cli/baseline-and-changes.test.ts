/** What is let pass and what is looked at: baselines, and the lines that a branch changed. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { CLEAN, DRAFT, type Folder, folder, NO_TEXT, SOURCE } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const story = (): Folder => folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE });
const text = (name = 'draft.md'): string => readFileSync(join(here.path, name), 'utf8');

describe('--baseline', () => {
  test('lets pass what it holds, by words: edits elsewhere change nothing, a new finding is told', async () => {
    here = story();
    const first = await here.backread(['draft.md', '--baseline', 'known.json', '--update-baseline']);
    expect([first.code, first.err]).toEqual([0, 'known.json holds 1 finding now.\n']);
    expect(text('known.json')).not.toMatch(/line|column/);
    here.write('draft.md', DRAFT.replace('---\n\n', '---\n\nThe museum is open.\n\n'));
    const moved = await here.backread(['draft.md', '--baseline', 'known.json']);
    expect(moved.code).toBe(0);
    expect(moved.out).toContain('1 in the baseline');
    here.write('draft.md', DRAFT.replace('Four', 'Five'));
    const other = await here.backread(['draft.md', '--baseline', 'known.json']);
    expect(other.code).toBe(1);
    expect(other.err).toBe('1 of the findings in known.json are there no more: --update-baseline takes them out.\n');
  });

  test('counts: a second mistake in the same words is a new one', async () => {
    here = story();
    await here.backread(['draft.md', '--baseline', 'known.json', '--update-baseline']);
    here.write('draft.md', `${DRAFT}\n${DRAFT.split('\n')[4]}\n`);
    const { code, out } = await here.backread(['draft.md', '--baseline', 'known.json', '--format', 'jsonl']);
    expect([code, out.split('\n').length]).toEqual([1, 2]);
  });

  test('is pruned by an update: what is mended goes, other drafts stay, gone drafts go', async () => {
    here = folder({ 'a.md': DRAFT, 'b.md': DRAFT, 'c.md': DRAFT, 'sources/police.md': SOURCE });
    await here.backread(['.', '--baseline', 'desk/known.json', '--update-baseline']);
    here.write('a.md', CLEAN);
    execFileSync('rm', [join(here.path, 'c.md')]);
    await here.backread(['a.md', '--baseline', 'desk/known.json', '--update-baseline']);
    expect(Object.keys(JSON.parse(text('desk/known.json')).drafts)).toEqual(['../b.md']);
  });

  test.each([
    [
      '{"version": 2, "drafts": {}}',
      'known.json was written by another version of Backread: move it away and run with --update-baseline.\n',
    ],
    [
      '{"version": 1, "drafts": {"a": 3}}',
      'known.json cannot be read as a baseline: drafts.a is not as it should be. Mend it, or move it away and run with --update-baseline.\n',
    ],
    [
      '{',
      'known.json cannot be read as a baseline: it is no JSON. Mend it, or move it away and run with --update-baseline.\n',
    ],
  ])('%s is refused, also by an update, and left as it is', async (content, sentence) => {
    here = story();
    here.write('known.json', content);
    for (const more of [[], ['--update-baseline']]) {
      const { code, err } = await here.backread(['draft.md', '--baseline', 'known.json', ...more]);
      expect([code, err]).toEqual([2, sentence]);
    }
    expect(text('known.json')).toBe(content);
  });

  test('is not updated by a run that could not read everything', async () => {
    here = folder({ 'draft.md': DRAFT, 'sources/police.md': SOURCE });
    await here.backread(['draft.md', '--baseline', 'known.json', '--update-baseline']);
    const before = text('known.json');
    here.write('sources/police.md', NO_TEXT);
    const { code, err } = await here.backread(['draft.md', '--baseline', 'known.json', '--update-baseline']);
    expect(code).toBe(2);
    expect(err).toContain('known.json is left as it is, since not everything could be read.');
    expect(text('known.json')).toBe(before);
  });

  test('holds what --fix leaves alone', async () => {
    here = story();
    await here.backread(['draft.md', '--baseline', 'known.json', '--update-baseline']);
    await here.backread(['draft.md', '--baseline', 'known.json', '--fix']);
    expect(text()).toBe(DRAFT);
  });

  test('that is not there says how to write it', async () => {
    here = story();
    const { code, err } = await here.backread(['draft.md', '--baseline', 'known.json']);
    expect([code, err]).toEqual([2, 'known.json is not there: --update-baseline writes it.\n']);
  });
});

describe('--changed', () => {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=JD', '-c', 'user.email=jd@example.org', ...args], {
      cwd: here.path,
      stdio: 'ignore',
    });
  };
  const repository = (): Folder => {
    const made = folder({ 'draft.md': `${DRAFT}\nThe museum is open.\n`, 'sources/police.md': SOURCE });
    here = made;
    git('init', '-b', 'main');
    git('add', '.');
    git('commit', '-m', 'the story');
    git('checkout', '-b', 'edit');
    return made;
  };

  test('looks at nothing where nothing changed', async () => {
    here = repository();
    const { code, out, err } = await here.backread(['--changed', 'draft.md']);
    expect([code, err]).toEqual([0, 'No draft has changed.\n']);
    expect(out).not.toContain('draft.md');
  });

  test('tells of changed lines alone, and how many it leaves out', async () => {
    here = repository();
    here.write(
      'draft.md',
      text().replace('The museum is open.', 'Five firefighters were hurt in the warehouse fire on Tuesday.'),
    );
    const { code, out } = await here.backread(['draft.md', '--changed=main']);
    expect(code).toBe(1);
    expect(out).toContain('Draft says Five');
    expect(out).not.toContain('Draft says Four');
    expect(out).toContain('1 in lines that did not change');
  });

  test('leaves other lines to themselves with --fix', async () => {
    here = repository();
    here.write(
      'draft.md',
      text().replace('The museum is open.', 'Five firefighters were hurt in the warehouse fire on Tuesday.'),
    );
    await here.backread(['draft.md', '--changed=main', '--fix']);
    expect(text()).toContain('Four firefighters');
    expect(text()).not.toContain('Five');
  });

  test('holds against where the branch left, not what the main branch did since', async () => {
    here = repository();
    git('checkout', 'main');
    here.write('draft.md', text().replace('The museum is open.', 'The museum is shut.'));
    git('commit', '-am', 'main goes on');
    git('checkout', 'edit');
    expect((await here.backread(['draft.md', '--changed'])).err).toBe('No draft has changed.\n');
  });

  test('takes a new file whole, also one with an odd name', async () => {
    here = repository();
    here.write('desk/neue Story „é“.md', DRAFT);
    const { code, out } = await here.backread(['.', '--changed', '--format', 'compact']);
    expect(code).toBe(1);
    expect(out).toMatch(/^desk\/neue Story „é“\.md: line 5/);
  });

  test('says what is wrong: no checkout, no such ref', async () => {
    here = repository();
    const { code, err } = await here.backread(['draft.md', '--changed=nowhere']);
    expect(code).toBe(2);
    expect(err).toMatch(/^git knows no "nowhere" that shares history with this branch/);
    execFileSync('rm', ['-rf', join(here.path, '.git')]);
    mkdirSync(join(here.path, '.git'));
    expect((await here.backread(['draft.md', '--changed'])).err).toMatch(/^--changed needs a git checkout/);
  });
});
