/** All commands with their options, in the order in which the help lists them. */

import { Command, Option } from 'commander';
import {
  FORMATS,
  gatherOutputs,
  judging,
  reading,
  SEVERITIES,
  shardOf,
  threads,
  wholeNumber,
  withOverrides,
} from './options.ts';
import type { Terminal } from './terminal.ts';

type Done = (code: number | null) => void;

export function programOf(terminal: Terminal, done: Done): Command {
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
      getOutHelpWidth: () => 110,
      getErrHelpWidth: () => 110,
    })
    .addHelpText(
      'after',
      examples(
        ['backread draft.md', 'sources in seeds/ or sources/, beside the draft or above it'],
        ["backread drafts --sources 'wire/**/*.txt'", 'every Markdown file of a folder, sources named outright'],
        ['backread check - --stdin-filename story.md', 'a draft from standard input'],
        ['backread explain draft.md:9:14', 'why a value was flagged, or was not'],
        ['backread coverage draft.md', 'every claim, and what it rests on'],
        ['backread report draft.md -o proof.html', 'one page for the editor who signs'],
      ).concat(
        '\n\n`backread help check` has the options of a command.\n\nExit code: 0 nothing at or above --fail-on, 1 findings, 2 something could not be used or read.',
      ),
    );
  addCheck(program, terminal, done);
  addLists(program, terminal, done);
  addFacts(program, terminal, done);
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

/** Lines of help, the second column aligned. */
function examples(...rows: readonly (readonly [line: string, says: string])[]): string {
  const width = Math.max(...rows.map(([line]) => line.length));
  return `\nExamples:\n${rows.map(([line, says]) => `  ${line.padEnd(width)}  ${says}`).join('\n')}`;
}

function addCheck(program: Command, terminal: Terminal, done: Done): void {
  judging(program.command('check', { isDefault: true }))
    .description('flag what disagrees with the sources (the command when none is named)')
    .argument('[drafts...]', 'files, folders, globs, or - for standard input', ['.'])
    .addOption(
      new Option(
        '-f, --format <name[=file]>',
        `how findings are written, and where; may be repeated: ${FORMATS.join(', ')} (default: stylish)`,
      )
        .argParser(gatherOutputs)
        .default(undefined),
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
    .addOption(
      new Option(
        '--report-unused-stets [level]',
        'how stets that silence nothing are reported (with no level: error)',
      ).choices([...SEVERITIES, 'off']),
    )
    .option('--fix', 'write the safe fixes into the drafts: those that one undisputed source stands behind')
    .option('--unsafe-fixes', 'with --fix or --diff: also fixes that a person should look at')
    .option('--diff', 'show what --fix would write, as a patch, and write nothing')
    .option('--changed [ref]', 'only lines that changed since the branch left ref (with no ref: the main branch)')
    .option('--baseline <file>', 'let pass the findings that the file holds')
    .option('--update-baseline', 'write all findings of this run into the baseline, and take out those that are gone')
    .addOption(
      new Option(
        '--redact <what>',
        'what reports withhold: none, excerpt (sentences of sources) or all (their values too); without it, confidential sources in all that is written for others',
      ).choices(['none', 'excerpt', 'all']),
    )
    .option('--cache', 'keep what was found, and check again only drafts whose words, sources or settings changed')
    .option('--cache-location <folder>', 'where it is kept (default: .backread-cache)')
    .option('--concurrency <number>', 'how many threads at most', threads)
    .option('--shard <part/parts>', 'one part of the drafts: 2/5 is the second fifth', shardOf)
    .option('--stdin-filename <path>', 'where the draft of standard input would stand')
    .option('-q, --quiet', 'findings only: no summary, no progress, no notes')
    .addHelpText(
      'after',
      examples(
        [
          'backread check stories --format github --format sarif=backread.sarif',
          'annotations, and a file for code scanning',
        ],
        ['backread check stories --changed=origin/main', 'only what this branch changed'],
        ['backread check draft.md --diff', 'the fixes as a patch'],
        ['backread check stories --baseline known.json --update-baseline', 'start from where the desk stands'],
        ['backread check draft.md --select name-mismatch,quote-mismatch', 'two rules alone'],
      ),
    )
    .action(async (drafts, { format, ...options }) => {
      const outputs = format ?? [{ format: 'stylish', file: null }];
      done(await (await import('./check.ts')).check(drafts, withOverrides({ ...options, outputs }), terminal));
    });
}

function addLists(program: Command, terminal: Terminal, done: Done): void {
  judging(program.command('coverage'))
    .description('list every claim of a draft with its status and what it rests on')
    .argument('<drafts...>', 'files, folders, globs, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'how claims are written').choices(['text', 'json']).default('text'))
    .option('--stdin-filename <path>', 'where the draft of standard input would stand')
    .addHelpText(
      'after',
      examples(
        ['backread coverage draft.md', 'a line for each claim'],
        ['backread coverage draft.md --format json', 'the same, for a script'],
      ),
    )
    .action(async (drafts, options) =>
      done(await (await import('./coverage.ts')).coverage(drafts, withOverrides(options), terminal)),
    );

  judging(program.command('explain'))
    .description('say what is thought of the value at a place, and why')
    .argument('<place>', 'FILE:LINE:COLUMN, or FILE:LINE for the whole line')
    .addHelpText(
      'after',
      examples(
        ['backread explain draft.md:9:14', 'the value at line 9, column 14'],
        ['backread explain draft.md:9', 'every value of line 9'],
      ),
    )
    .action(async (place, options) =>
      done(await (await import('./explain.ts')).explain(place, withOverrides(options), terminal)),
    );

  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('-f, --format <name>', 'how rules are written').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples(['backread rules', 'each rule, its severity and what it says']))
    .action(async (options) => done(await (await import('./list-rules.ts')).listRules(options, terminal)));
}

function addFacts(program: Command, terminal: Terminal, done: Done): void {
  reading(program.command('facts'))
    .description('list what was read from the sources')
    .argument('[drafts...]', 'whose sources; with --sources none is needed')
    .addOption(new Option('-f, --format <name>', 'how facts are written').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples(['backread facts draft.md', "what the draft's sources say"]))
    .action(async (drafts, options) =>
      done(await (await import('./facts.ts')).facts(drafts, withOverrides(options), terminal)),
    );
}
