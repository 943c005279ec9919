/** Which documents a draft is held against, how much each weighs, and how `doctor` tells of it. */

import { afterEach, describe, expect, test } from 'vitest';
import { type Folder, folder } from '../cli/desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const toll = (figure: string): string => `${figure} firefighters were hurt in the warehouse fire on Tuesday.\n`;
const draft = (figure: string, more = ''): string => `---\ndate: 2025-03-06\n${more}---\n\n${toll(figure)}`;
const config = (value: object): string => JSON.stringify(value);
const checked = async (...args: string[]): Promise<string> => {
  const { out, err } = await here.backread(['draft.md', '--min-severity', 'info', '--no-color', ...args]);
  return `${out}${err}`;
};
const doctor = async (): Promise<string> => (await here.backread(['doctor', 'draft.md'])).out;

describe('of two sources that disagree', () => {
  const files = { 'draft.md': draft('Four'), 'sources/court/a.md': toll('Three'), 'sources/b.md': toll('Four') };

  test('neither is believed where nothing is said of them', async () => {
    here = folder(files);
    expect(await checked()).toContain('Sources disagree');
  });

  test.each([
    ['the one of high trust', { high: ['sources/court'] }],
    ['not the one of low trust', { low: ['sources/b.md'] }],
  ])('%s is believed', async (_, trust) => {
    here = folder({ ...files, '.backread.json': config({ trust }) });
    const said = await checked();
    expect(said).toContain('says Three (a.md:1)');
    expect(said).not.toContain('Sources disagree');
    expect((await here.backread(['facts', 'conflicts', '--no-color'])).out).toContain(
      'Four firefighters   sources/b.md:1  (less trusted: set aside)',
    );
  });

  test('what the desk confirmed stands above high trust', async () => {
    here = folder({
      ...files,
      'sources/desk.facts': toll('Four'),
      '.backread.json': config({ trust: { high: ['sources/court'] } }),
    });
    expect(await checked()).not.toMatch(/mismatch|disagree/);
  });
});

test('trust changes what is kept of a check', async () => {
  here = folder({ 'draft.md': draft('Four'), 'sources/a.md': toll('Three'), 'sources/b.md': toll('Four') });
  expect(await checked('--cache')).toContain('Sources disagree');
  here.write('.backread.json', config({ trust: { high: ['sources/a.md'] } }));
  expect(await checked('--cache')).toContain('says Three (a.md:1)');
});

test('a pattern with ! takes out what others name, in the configuration and in a draft', async () => {
  const files = { 'wire/new.md': toll('Three'), 'wire/old/a.md': toll('Two') };
  here = folder({ ...files, 'draft.md': draft('Three'), '.backread.json': config({ sources: ['wire', '!wire/old'] }) });
  expect(await checked()).not.toMatch(/disagree|mismatch/);
  expect(await doctor()).toMatch(
    /✓ wire\/new\.md {2}\d facts?, by "wire"\n {4}– wire\/old\/a\.md {2}left out by "wire\/old"\n/,
  );
  here.remove();
  here = folder({ ...files, 'draft.md': draft('Three', 'sources:\n  - wire\n  - "!wire/old/*"\n') });
  expect(await checked()).not.toMatch(/disagree|mismatch/);
  expect(await doctor()).toContain('named in the draft’s front matter');
});

describe('doctor tells how the sources were chosen', () => {
  test('beside the draft, and above it', async () => {
    here = folder({ 'draft.md': draft('Three'), 'sources/a.md': toll('Three'), 'news/draft.md': draft('Three') });
    expect(await doctor()).toMatch(/sources +found in sources\/ beside the draft\n {4}✓ sources\/a\.md {2}/);
    expect((await here.backread(['doctor', 'news/draft.md'])).out).toContain('found in sources/ above the draft');
  });

  test('by the configuration, with trust, exclusions and what is confidential', async () => {
    here = folder({
      'draft.md': draft('Three'),
      'wire/a.md': toll('Three'),
      'wire/b.md': toll('Three'),
      'wire/old.md': toll('Two'),
      '.backread.json': config({
        sources: ['wire/*.md'],
        exclude: ['wire/old.md'],
        trust: { low: ['wire/b.md'] },
        confidential: ['wire/b.md'],
      }),
    });
    const said = await doctor();
    expect(said).toContain('named in the configuration');
    expect(said).toMatch(/✓ wire\/a\.md {2}\d facts?, by "wire\/\*\.md"\n/);
    expect(said).toMatch(/✓ wire\/b\.md {2}\d facts?, by "wire\/\*\.md", low trust, confidential\n/);
    expect(said).toContain('– wire/old.md  left out by "wire/old.md"\n');
    const [data] = JSON.parse((await here.backread(['doctor', 'draft.md', '-f', 'json'])).out).drafts;
    expect(data.sources[1]).toMatchObject({ name: 'wire/b.md', by: 'wire/*.md', trust: 'low', confidential: true });
  });

  test('where there are none', async () => {
    here = folder({ 'draft.md': draft('Three') });
    expect(await doctor()).toContain('none is named, and no seeds/ or sources/ is beside the draft or above it');
  });
});

test('a trust that is no list is said with its line', async () => {
  here = folder({ 'draft.md': draft('Three'), '.backread.json': '{\n  "trust": { "hihg": ["a"] }\n}' });
  expect((await here.backread(['draft.md'])).err).toMatch(/^\.backread\.json:2: trust: .*hihg/);
});
