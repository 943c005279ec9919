/** Turning a rule off writes one thing into a configuration and keeps the rest as it was. */

import { expect, test } from 'vitest';
import { parseConfig } from '../../server/config/parse.ts';
import { withRuleOff } from '../../server/config/turn-off.ts';

const read = (name: string, text: string) => parseConfig(`file:///desk/${name}`, text).file;

test('comments and order stay', () => {
  const text = '{\n  // the desk\n  "style": "guardian",\n  "rules": { "age-mismatch": "warning" },\n}\n';
  const after = withRuleOff('.backread.jsonc', text, 'count-mismatch', null);
  expect(after).toContain('// the desk\n  "style": "guardian"');
  expect(read('.backread.jsonc', after)).toEqual({
    style: 'guardian',
    rules: { 'age-mismatch': 'warning', 'count-mismatch': 'off' },
  });
});

test.each([
  ['.backread.jsonc', ''],
  ['.backread.json', '{}'],
  ['.backread.yaml', ''],
  ['.backread.yml', '# the desk\n'],
  ['package.json', '{"name": "desk"}'],
  ['package.json', '{"name": "desk", "backread": {}}'],
])('%s %j takes a rule for all drafts, then for one, then another for that one', (name, text) => {
  const first = withRuleOff(name, text, 'count-mismatch', null);
  const second = withRuleOff(name, first, 'age-mismatch', 'politics/budget.md');
  const third = withRuleOff(name, second, 'name-mismatch', 'politics/budget.md');
  const fourth = withRuleOff(name, third, 'name-mismatch', 'other.md');
  expect(read(name, fourth)).toEqual({
    rules: { 'count-mismatch': 'off' },
    overrides: [
      { files: ['politics/budget.md'], rules: { 'age-mismatch': 'off', 'name-mismatch': 'off' } },
      { files: ['other.md'], rules: { 'name-mismatch': 'off' } },
    ],
  });
  expect(fourth).toContain(text.startsWith('#') ? '# the desk' : '');
});

test.each([
  ['.backread.jsonc', '{ "rules": '],
  ['.backread.yaml', 'rules: [a'],
])('%s with a mistake in it is left alone, and that is said', (name, text) => {
  expect(() => withRuleOff(name, text, 'count-mismatch', null)).toThrow(/mend it first/);
});
