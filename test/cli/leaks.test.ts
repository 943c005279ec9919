/** What must not leave the desk: the words of confidential sources, in anything that is written for others. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { FORMATS } from '../../server/cli/options.ts';
import { type Folder, folder } from './desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const DATE = '---\ndate: 2025-03-06\n---\n\n';
const DRAFT = `${DATE}Four firefighters were hurt in the warehouse fire on Tuesday.

"The roof was rotten and everybody knew," said Chief Ann Low.

The council paid $2.4 million for the warehouse. The fire began at 4 a.m. in Utterby.
`;
/** Every value differs from the draft's or bears it out, and every word that could give the source away is odd. */
const SECRET = `Seventeen firefighters were hurt in the warehouse fire on Tuesday, the quixotic memorandum says.

"The roof was mouldering and everybody knew," said Chief Ann Low.

The council paid $3.7 million for the warehouse. The fire began at 4 a.m. in Utterby, by zymurgy.
`;
/** What of it stands nowhere in the draft. */
const WORDS = /seventeen|quixotic|memorandum|mouldering|3\.7|zymurgy|memo-of-a-friend/i;
const FOR_ONESELF = ['stylish', 'compact', 'json', 'jsonl'];

const desks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the configuration': {
    'draft.md': DRAFT,
    'sources/memo-of-a-friend.md': DATE + SECRET,
    '.backread.json': '{"confidential": ["sources/memo*"]}',
  },
  "the source's front matter": {
    'draft.md': DRAFT,
    'sources/memo-of-a-friend.md': DATE.replace('\n---\n\n', '\nconfidential: true\n---\n\n') + SECRET,
  },
  "the draft's front matter": {
    'draft.md': DRAFT.replace('\n---\n\n', '\nconfidential:\n  - sources/memo*\n---\n\n'),
    'sources/memo-of-a-friend.md': DATE + SECRET,
  },
};

describe.each(Object.entries(desks))('a source that is confidential by %s', (_, files) => {
  test.each(FORMATS)('leaves no word in %s', async (format) => {
    here = folder({ ...files, 'sources/agency.md': `${DATE}Nine pumps came to the warehouse fire.\n` });
    const summary = here.write('summary.md', '');
    const env = { CI: 'true', GITHUB_STEP_SUMMARY: summary };
    const { code, out, err } = await here.backread(['draft.md', '--min-severity', 'info', '--format', format], '', env);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out.replaceAll(here.path, '').replace(/sources\/memo\*/g, '')).not.toMatch(WORDS);
    expect(readFileSync(summary, 'utf8')).not.toMatch(WORDS);
    // It is not that nothing is said.
    if (format !== 'html') expect(out).toMatch(/count-mismatch/);
    expect(out).toContain('confidential source says otherwise');
  });
});

test.each(FORMATS)('on the own screen %s quotes what it may, and with --redact none all', async (format) => {
  here = folder(desks['the configuration']);
  const plain = await here.backread(['draft.md', '--format', format]);
  expect(WORDS.test(plain.out)).toBe(FOR_ONESELF.includes(format));
  const open = await here.backread(['draft.md', '--format', format, '--redact', 'none'], '', { CI: 'true' });
  expect(open.out).toMatch(WORDS);
});

test.each(FORMATS)(
  '--redact excerpt leaves no sentence of any source in %s, --redact all no value either',
  async (format) => {
    here = folder({ 'draft.md': DRAFT, 'sources/agency.md': DATE + SECRET });
    const excerpt = await here.backread(['draft.md', '--format', format, '--redact', 'excerpt']);
    expect(excerpt.out).not.toMatch(/quixotic|memorandum|zymurgy/);
    expect(excerpt.out).toMatch(/seventeen/i);
    const all = await here.backread(['draft.md', '--format', format, '--redact', 'all']);
    expect(all.out).not.toMatch(WORDS);
    expect(all.out).not.toMatch(/agency/);
  },
);

test('a baseline holds no word of a confidential source', async () => {
  here = folder(desks['the configuration']);
  await here.backread(['draft.md', '--baseline', 'known.json', '--update-baseline']);
  const text = readFileSync(join(here.path, 'known.json'), 'utf8');
  expect(text).toContain('count-mismatch');
  expect(text).not.toMatch(WORDS);
  expect((await here.backread(['draft.md', '--baseline', 'known.json'])).code).toBe(0);
});
