/** Where sources disagree: with days and speakers, an older figure as superseded, a less trusted one as set aside. */

import { afterEach, describe, expect, test } from 'vitest';
import { type Folder, folder } from '../cli/desk.ts';

let here: Folder;
afterEach(() => here?.remove());

const conflicts = async (files: Readonly<Record<string, string>>): Promise<string> => {
  here = folder(files);
  return (await here.backread(['facts', 'conflicts', '--no-color'])).out;
};

const toll = (figure: string): string => `${figure} firefighters were hurt in the warehouse fire in Salem.\n`;
const mail = (from: string, day: string, text: string): string =>
  `From: ${from} <desk@county.example>\nSubject: Fire\nDate: ${day} 08:00:00 +0000\n\n${text}`;
const mailbox = [
  `From desk@county.example Wed Mar  5 08:00:00 2025\n${mail('Tom Lysle', 'Wed, 5 Mar 2025', toll('Three'))}`,
  `From desk@county.example Thu Mar  6 08:00:00 2025\n${mail('Ilse Brandt', 'Thu, 6 Mar 2025', toll('Five'))}`,
].join('\n');

test('two of one day are a conflict, each with its day and publisher', async () => {
  expect(
    await conflicts({
      'sources/a.md': `---\ndate: 2025-03-06\npublisher: Salem police\n---\n\n${toll('Three')}`,
      'sources/b.md': `---\ndate: 2025-03-06\nsource: County hospital\n---\n\n${toll('Five')}`,
    }),
  ).toBe(
    'count\n  Three firefighters  sources/a.md:6  2025-03-06  Salem police\n  Five firefighters   sources/b.md:6  2025-03-06  County hospital\n',
  );
});

test('of three, who agree are no pair', async () => {
  const out = await conflicts({
    'sources/a.md': toll('Three'),
    'sources/b.md': toll('Three'),
    'sources/c.md': toll('Five'),
  });
  for (const pair of out.split('\n\n')) expect(pair).toMatch(/Three[\s\S]*Five/);
});

test('an older figure is superseded, whichever file is read first', async () => {
  const out = await conflicts({
    'sources/a.md': `---\ndate: 2025-03-06\n---\n\n${toll('Five')}`,
    'sources/2025-03-05-b.md': toll('Three'),
  });
  expect(out).toBe(
    'count\n  Three firefighters  sources/2025-03-05-b.md:1  2025-03-05 by the file name  (older: superseded)\n  Five firefighters   sources/a.md:5  2025-03-06\n',
  );
});

describe('the messages of a mailbox', () => {
  test('have each its day and sender, and the later holds', async () => {
    expect(await conflicts({ 'sources/desk.mbox': mailbox })).toBe(
      'count\n  Three firefighters  sources/desk.mbox, message 1, paragraph 1  2025-03-05  Tom Lysle  (older: superseded)\n  Five firefighters   sources/desk.mbox, message 2, paragraph 1  2025-03-06  Ilse Brandt\n',
    );
  });

  test('bear out a draft that has the later figure, and dispute one that has the older', async () => {
    const draft = (figure: string): string => `---\ndate: 2025-03-06\n---\n\n${toll(figure)}`;
    here = folder({ 'later.md': draft('Five'), 'older.md': draft('Three'), 'sources/desk.mbox': mailbox });
    const check = async (name: string): Promise<string> =>
      (await here.backread([name, '--min-severity', 'info', '--no-color'])).out;
    expect(await check('later.md')).not.toMatch(/mismatch|source-conflict/);
    expect(await check('older.md')).toMatch(
      /Sources disagree: Three firefighters \(desk\.mbox, message 1, paragraph 1, Wednesday\), Five firefighters \(desk\.mbox, message 2, paragraph 1, Thursday\)/,
    );
  });

  test('give each fact its day and sender', async () => {
    here = folder({ 'sources/desk.mbox': mailbox });
    const [source] = JSON.parse((await here.backread(['facts', '--format', 'json'])).out);
    const counts = source.facts.filter(({ kind }: { kind: string }) => kind === 'count');
    expect(counts).toMatchObject([
      { text: 'Three', date: '2025-03-05', publisher: 'Tom Lysle' },
      { text: 'Five', date: '2025-03-06', publisher: 'Ilse Brandt' },
    ]);
  });
});

test('what a reply quotes is the older report', async () => {
  const reply = `${mail('Ilse Brandt', 'Thu, 6 Mar 2025', toll('Five'))}\nOn Wed, 5 Mar 2025 at 06:00, Tom Lysle <tom@county.example> wrote:\n> ${toll('Three')}`;
  expect(await conflicts({ 'sources/reply.eml': reply })).toBe(
    'count\n  Three firefighters  sources/reply.eml, paragraph 2  2025-03-05  Tom Lysle  (older: superseded)\n  Five firefighters   sources/reply.eml, paragraph 1  2025-03-06  Ilse Brandt\n',
  );
});
