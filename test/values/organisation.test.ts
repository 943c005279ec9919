/** Initials of organisations, and words that differ by country alone. */

import { expect, test } from 'vitest';
import { fitsInitials, initialsOf, sameButForStyle } from '../../server/engine/values/organisation.ts';

test.each([
  ['Harbour Workers Alliance', 'HWA', true],
  ['Board of Fisheries and Wildlife', 'BFW', true],
  ['Board of Fisheries and Wildlife', 'BOFAW', true],
  ['Harbour Workers Alliance', 'HWU', false],
])('%s (%s)', (name, acronym, fits) => {
  expect(fitsInitials(acronym, name)).toBe(fits);
});

test('small words give no initial', () => {
  expect(initialsOf('Board of Fisheries and Wildlife')).toBe('BFW');
});

test.each([
  ['Organisation', 'Organization', true],
  ['Labour', 'Labor', true],
  ['Centre', 'Center', true],
  ['Trust', 'Board', false],
])('%s, %s', (a, b, same) => {
  expect(sameButForStyle(a, b)).toBe(same);
});
