/** Writes into a configuration file that a rule is off, for every draft or for one; whatever else stands there is kept. */

import { applyEdits, type JSONPath, modify, type ParseError, parse } from 'jsonc-parser';
import { parseDocument } from 'yaml';
import type { RuleId } from '../engine/findings/finding.ts';

/** A file to begin with, where a folder has none. */
export const NEW_CONFIG = '{\n}\n';

/**
 * The text of the file as it is to be.
 * @param file the draft as the configuration names it (`politics/budget.md`); null for every draft.
 * @throws Error whose message can be shown, where the file is broken and so cannot be added to.
 */
export function withRuleOff(name: string, text: string, rule: RuleId, file: string | null): string {
  if (/\.ya?ml$/.test(name)) return inYaml(name, text, rule, file);
  const home: JSONPath = name === 'package.json' ? ['backread'] : [];
  const errors: ParseError[] = [];
  const root: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) throw broken(name);
  const config = home.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
  const [path, value] = placeOf(config, rule, file);
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(text || NEW_CONFIG, modify(text || NEW_CONFIG, [...home, ...path], value, { formattingOptions }));
}

function inYaml(name: string, text: string, rule: RuleId, file: string | null): string {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) throw broken(name);
  const [path, value] = placeOf(document.toJS(), rule, file);
  document.setIn(path, typeof value === 'string' ? value : document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

/** Where the word `off` goes, or the entry that holds it. */
function placeOf(config: unknown, rule: RuleId, file: string | null): [path: (string | number)[], value: unknown] {
  if (file === null) return [['rules', rule], 'off'];
  const { overrides } = (config ?? {}) as { overrides?: readonly { files?: unknown }[] };
  const entries = Array.isArray(overrides) ? overrides : [];
  const own = entries.findIndex(({ files }) => Array.isArray(files) && files.length === 1 && files[0] === file);
  const entry = { files: [file], rules: { [rule]: 'off' } };
  if (own >= 0) return [['overrides', own, 'rules', rule], 'off'];
  // A list that is not there yet is written whole: an index into nothing makes no list in YAML.
  return entries.length > 0 ? [['overrides', entries.length], entry] : [['overrides'], [entry]];
}

const broken = (name: string): Error => new Error(`${name} has a mistake in it, so nothing was added: mend it first.`);
