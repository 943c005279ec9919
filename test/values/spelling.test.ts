/** How far two spellings lie apart. */

import { expect, test } from 'vitest';
import { oneEditApart, withinTwoEdits } from '../../server/engine/values/spelling.ts';

test.each([
  ['haines', 'haines', false, true],
  ['haines', 'hanes', true, true],
  ['haines', 'hianes', true, true],
  ['haines', 'haynes', true, true],
  ['haines', 'haynse', false, true],
  ['haines', 'hanley', false, false],
  ['haines', 'ha', false, false],
])('%s, %s', (a, b, one, two) => {
  expect(oneEditApart(a, b)).toBe(one);
  expect(withinTwoEdits(a, b)).toBe(two);
});
