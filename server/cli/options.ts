/** How the values of options are written, and what is said of those that are not. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { dayOf } from '../config/day.ts';
import { RULE_IDS, type RuleId } from '../engine/findings/finding.ts';
import { didYouMean } from '../engine/text/near-word.ts';
import { isFormat, type Output } from './outputs.ts';
import type { Level, Overrides, ReadingOptions } from './settings.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
const LEVELS = [...SEVERITIES, 'off'] as const;

export const FORMATS = [
  'stylish',
  'compact',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'html',
  'markdown',
] as const;

/** What every command that reads sources takes. */
export const reading = (command: Command): Command =>
  command
    .addOption(
      new Option('-s, --sources <path|glob>', 'a source, a folder of sources or a glob; may be repeated').argParser(
        gather,
      ),
    )
    .option('-c, --config <file>', 'this configuration and no other')
    .option('--no-config', 'no configuration at all')
    .addOption(new Option('--as-of <date>', "the story's date where the draft gives none: YYYY-MM-DD").argParser(day))
    .option('--color', 'colour, also where the output is no terminal')
    .option('--no-color', 'no colour');

/** What every command that judges a draft takes besides. */
export const judging = (command: Command): Command =>
  reading(command)
    .addOption(new Option('--select <rules>', 'these rules alone, by commas; may be repeated').argParser(gatherRules))
    .addOption(new Option('--ignore <rules>', 'without these rules').argParser(gatherRules))
    .addOption(
      new Option(
        '--severity <rule=level>',
        "a rule's severity: error, warning, info or off; may be repeated",
      ).argParser(gatherLevels),
    )
    .addOption(new Option('--style <name>', 'house style of fixes').choices(['ap', 'guardian', 'reuters']))
    .option('--require-sources', 'a draft without sources exits 2, which is the rule in CI')
    .option(
      '--no-require-sources',
      'a draft without sources is checked against itself, with a note, which is the rule elsewhere',
    );

interface Given extends ReadingOptions {
  readonly select?: readonly RuleId[];
  readonly ignore?: readonly RuleId[];
  readonly severity?: Readonly<Partial<Record<RuleId, Level>>>;
  readonly style?: Overrides['style'];
  readonly asOf?: string;
  readonly reportUnusedStets?: Level;
}

/** The options with what stands over the configuration gathered in one. */
export function withOverrides<T extends Given>(given: T): T & ReadingOptions {
  const { select = [], ignore = [], severity = {}, style, asOf, reportUnusedStets } = given;
  const overrides: Overrides = {
    select,
    ignore,
    severity: reportUnusedStets ? { 'unused-stet': reportUnusedStets, ...severity } : severity,
    ...(style ? { style } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  };
  return { ...given, overrides };
}

export const gather = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

export function threads(value: string): number {
  const count = wholeNumber(value);
  if (count < 1) throw new InvalidArgumentError('It must be 1 or more.');
  return count;
}

export function day(value: string): string {
  if (!dayOf(value)) throw new InvalidArgumentError('It must be a day of the calendar: YYYY-MM-DD.');
  return value;
}

function rule(name: string): RuleId {
  const found = RULE_IDS.find((id) => id === name);
  if (!found)
    throw new InvalidArgumentError(
      `There is no rule "${name}".${didYouMean(name, RULE_IDS)} \`backread rules\` lists them.`,
    );
  return found;
}

function gatherRules(value: string, before: readonly RuleId[] | undefined): readonly RuleId[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return [...(before ?? []), ...names.map(rule)];
}

function gatherLevels(
  value: string,
  before: Readonly<Partial<Record<RuleId, Level>>> | undefined,
): Readonly<Partial<Record<RuleId, Level>>> {
  const [name = '', given = ''] = value.split(/[=:]/);
  const level = LEVELS.find((one) => one === given);
  const id = rule(name.trim());
  if (!level) throw new InvalidArgumentError(`Write it as ${id}=warning; the levels are ${LEVELS.join(', ')}.`);
  return { ...before, [id]: level };
}

/** "sarif=out/report.sarif" */
export function gatherOutputs(value: string, before: readonly Output[] | undefined): readonly Output[] {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
  if (!isFormat(name))
    throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.${didYouMean(name, FORMATS)}`);
  if (file === '') throw new InvalidArgumentError(`Name the file after the sign, as in ${name}=report.${name}.`);
  const outputs = [...(before ?? []), { format: name, file: file ?? null }];
  if (outputs.filter((one) => one.file === null).length > 1)
    throw new InvalidArgumentError(
      'Two formats cannot share standard output: give one of them a file, as in --format sarif=report.sarif.',
    );
  return outputs;
}

/** "2/5" */
export function shardOf(value: string): readonly [part: number, parts: number] {
  const [, part, parts] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number);
  if (part === undefined || parts === undefined || part < 1 || part > parts)
    throw new InvalidArgumentError('Write it as 2/5: the second of five parts.');
  return [part, parts];
}

/** Options whose value may be left out: what stands for the missing value. Without a "=" the next argument is never their value. */
const BARE: Readonly<Record<string, string>> = {
  '--changed': '--changed=',
  '--report-unused-stets': '--report-unused-stets=error',
};

export const withBareOptions = (args: readonly string[]): readonly string[] => {
  const end = args.indexOf('--');
  return args.map((arg, at) => (end >= 0 && at > end ? arg : (BARE[arg] ?? arg)));
};
