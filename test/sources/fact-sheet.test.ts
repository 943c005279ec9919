/** Fact sheets: what the desk confirmed stands above what documents say. */

import { afterEach, describe, expect, test } from 'vitest';
import { createEngine } from '../../server/engine/engine.ts';
import { type Folder, folder } from '../cli/desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const STORY = '---\ndate: 2025-03-06\n---\n\nThree firefighters were hurt in the warehouse fire on Tuesday.\n';
const POLICE = 'Four firefighters were hurt in the warehouse fire on Tuesday.\n';

async function check(files: Readonly<Record<string, string>>): Promise<string> {
  here = folder({ 'draft.md': STORY, 'sources/police.md': POLICE, ...files });
  const { out, err } = await here.backread(['draft.md', '--min-severity', 'info']);
  return `${out}${err}`;
}

describe('a sentence in a sheet', () => {
  test('sets aside what a document says of the same thing', async () => {
    expect(await check({})).toContain('count-mismatch');
    here.remove();
    const said = await check({
      'sources/desk.facts':
        'Three firefighters were hurt in the warehouse fire on Tuesday. [source: fire chief, by phone] [as-of: 2025-03-06]\n',
    });
    expect(said).not.toMatch(/mismatch|source-conflict/);
  });

  test('is what a draft is held against', async () => {
    const said = await check({
      'sources/desk.facts': 'Two firefighters were hurt in the warehouse fire on Tuesday. [status: confirmed]\n',
    });
    expect(said).toContain('says Two (desk.facts:1)');
    expect(said).not.toContain('police.md');
  });

  test('that is disputed sets nothing aside', async () => {
    const said = await check({
      'sources/desk.facts': 'Three firefighters were hurt in the warehouse fire on Tuesday. [status: disputed]\n',
    });
    expect(said).toContain('police.md');
  });

  test('names in its own words what it takes the place of', async () => {
    const said = await check({
      'sources/desk.facts': 'The hospital saw three firefighters. [supersedes: Four firefighters were hurt]\n',
    });
    expect(said).not.toContain('police.md');
  });
});

test('tags, headings and notes are no prose, and a tag that is wrong is said with its line', async () => {
  const engine = createEngine();
  const { document } = engine.read(
    'desk.facts',
    '# Fire\n// ask again on Friday\n14 homes burned. [as-of: 2025-03-04] [Source: chief]\n9 dogs ran. [as-of: Friday] [colour: red] [status: maybe]\n',
  );
  expect(document.blocks.map(({ prose }) => prose.text)).toEqual(['Fire', '14 homes burned.', '9 dogs ran.']);
  expect(document.blocks[1]).toMatchObject({ day: '2025-03-04', sheet: { confirmed: true, source: 'chief' } });
  expect(document.problems.map(({ message }) => message)).toEqual([
    '"Friday" is no day: write [as-of: 2025-03-06].',
    '[colour: …] is not known here: use source, as-of, status, supersedes.',
    '"maybe" is no status: write confirmed or disputed.',
  ]);
});

test.each([
  ['9 dogs ran. [stauts: disputed]', 'stauts', /^\[stauts: …\] is not known here: .* \(Did you mean status\?\)$/],
  ['9 dogs ran. [status: dispute]', 'dispute', /no status.*\(Did you mean disputed\?\)$/],
  ['9 dogs ran. [as-of: 2025-02-30]', '2025-02-30', /is no day/],
  ['9 dogs ran. [source: ]', '[source: ]', /says nothing/],
  ['9 dogs ran. [source: a] [source: b]', '[source: b]', /stands twice/],
  ['9 dogs [source: clerk] ran. [as-of: 2025-03-06]', 'ran', /Words behind a tag/],
  ['9 dogs ran. [source: clerk] on Monday.', 'on Monday', /Words behind a tag/],
  ['9 dogs ran. [source: clerk', '[source: clerk', /not closed/],
  ['[source: clerk]', '[source: clerk]', /No sentence/],
])('what is wrong with a tag is said where it stands: %s', (line, words, message) => {
  const { document } = createEngine().read('desk.facts', `# Dogs\r\n${line}\r\n`);
  expect(document.problems).toHaveLength(1);
  const [problem] = document.problems;
  expect(problem?.message).toMatch(message);
  expect(document.text.slice(problem?.span?.start, problem?.span?.end)).toBe(words);
});

test.each(['9 dogs ran. [source: clerk].', '9 dogs ran [sic]. [source: clerk] [as-of: 2025-03-06]', '9 dogs ran.'])(
  'nothing is said of %s',
  (line) => {
    expect(createEngine().read('desk.facts', line).document.problems).toEqual([]);
  },
);
