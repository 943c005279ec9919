/** From arguments to an exit code: 0 nothing to fail for, 1 findings, 2 usage, configuration, something unreadable or a crash. */

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

const EXAMPLES = `
Examples:
  backread draft.md                           sources in seeds/ or sources/, beside the draft or above it
  backread drafts --sources 'wire/**/*.txt'   every Markdown file of a folder, sources named outright
  backread check - --stdin-filename story.md  a draft from standard input
  backread explain draft.md:9:14              why a value was flagged, or was not
  backread coverage draft.md                  every claim, and what it rests on

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 something could not be used or read.`;

/** @returns the exit code, or null where the process goes on by itself (the language server). */
export async function run(args: readonly string[], terminal: Terminal): Promise<number | null> {
  let code: number | null = 0;
  const program = programOf(terminal, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has said it already, and knows the help and the version from a mistake.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Refusal) terminal.err(`${error.message}\n`);
    else
      terminal.err(`backread failed, which is a fault of its own: ${error instanceof Error ? error.stack : error}\n`);
    return 2;
  }
}

function programOf(terminal: Terminal, done: (code: number | null) => void): Command {
  const program = new Command('backread')
    .description('Reads a news draft back against its sources and flags what disagrees.')
    .version(process.env['BACKREAD_VERSION'] ?? '', '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHasColors: () => terminal.colour.out,
      getErrHasColors: () => terminal.colour.err,
    })
    .addHelpText('after', EXAMPLES);

  // What every command that reads sources takes.
  const reading = (command: Command): Command =>
    command
      .addOption(
        new Option('-s, --sources <path|glob>', 'a source, a folder of sources or a glob; may be repeated').argParser(
          gather,
        ),
      )
      .option('-c, --config <file>', 'this configuration and no other')
      .option('--no-config', 'no configuration at all')
      .option('--color', 'colour, also where the output is no terminal')
      .option('--no-color', 'no colour');

  reading(program.command('check', { isDefault: true }))
    .description('flag what disagrees with the sources (the command when none is named)')
    .argument('[drafts...]', 'files, folders, globs, or - for standard input', ['.'])
    .addOption(
      new Option('-f, --format <name>', 'how findings are written').choices(['stylish', 'json']).default('stylish'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that exits 1 (default: error)').choices([
        ...SEVERITIES,
        'never',
      ]),
    )
    .addOption(
      new Option('--min-severity <severity>', 'the least severity that is shown (default: warning)').choices(
        SEVERITIES,
      ),
    )
    .option('--max-warnings <number>', 'exit 1 where there are more warnings', wholeNumber)
    .option('--stdin-filename <path>', 'where the draft of standard input would stand')
    .option('-q, --quiet', 'findings only: no summary, no progress')
    .action(async (drafts, options) => done(await (await import('./check.ts')).check(drafts, options, terminal)));

  const facts = reading(program.command('facts'))
    .description('list what was read from the sources')
    .argument('[drafts...]', 'whose sources; with --sources none is needed')
    .addOption(new Option('-f, --format <name>', 'how facts are written').choices(['text', 'json']).default('text'))
    .action(async (drafts, options) => done(await (await import('./facts.ts')).facts(drafts, options, terminal)));

  facts
    .command('ingest')
    .description("write folders of documents into the newsroom's fact base; run again, it goes on where it was")
    .argument('<folders...>', 'folders, with all below them')
    .option('--store <address>', 'postgres://user@host/database (default: what the configuration names)')
    .option('-q, --quiet', 'no progress')
    .action(async (folders, options) => done(await (await import('./ingest.ts')).ingest(folders, options, terminal)));

  reading(program.command('coverage'))
    .description('list every claim of a draft with its status and what it rests on')
    .argument('<drafts...>', 'files, folders, globs, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'how claims are written').choices(['text', 'json']).default('text'))
    .option('--stdin-filename <path>', 'where the draft of standard input would stand')
    .action(async (drafts, options) => done(await (await import('./coverage.ts')).coverage(drafts, options, terminal)));

  reading(program.command('explain'))
    .description('say what is thought of the value at a place, and why')
    .argument('<place>', 'FILE:LINE:COLUMN, or FILE:LINE for the whole line')
    .action(async (place, options) => done(await (await import('./explain.ts')).explain(place, options, terminal)));

  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('-f, --format <name>', 'how rules are written').choices(['text', 'json']).default('text'))
    .action(async (options) => done(await (await import('./list-rules.ts')).listRules(options, terminal)));

  program
    .command('lsp')
    .description('be a language server on standard input and output')
    .option('--stdio', 'the only way there is, for clients that say so')
    .action(async () => {
      await terminal.serve();
      done(null);
    });

  return program;
}

const gather = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
