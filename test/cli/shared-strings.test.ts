/** Passages of an outcome are held once, and nothing of it changes. */

import { expect, test } from 'vitest';
import { shareStrings } from '../../server/cli/shared-strings.ts';

test('nothing changes but who holds what', () => {
  const passage = 'Three firefighters were hurt in the warehouse fire on Tuesday.';
  const data = () => ({
    claims: [
      { evidence: [{ passage, line: 3, locator: null }], reason: 'Short.' },
      { evidence: [{ passage: `${passage}`, line: 4, locator: { page: 2 } }], reason: 'Short.' },
    ],
    stets: [],
    text: passage,
    date: null,
  });
  const shared = shareStrings(data());
  expect(shared).toEqual(data());
  expect(shareStrings(JSON.parse(JSON.stringify(data())))).toEqual(data());
});
