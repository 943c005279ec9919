/** All commands with their options, in the order in which the help lists them. */

import { Argument, Command, Option } from 'commander';
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
  addPapers(program, terminal, done);
  addFacts(program, terminal, done);
  addSetUp(program, terminal, done);
  program
    .command('completion')
    .description('print what a shell needs to complete commands and options')
    .addArgument(new Argument('<shell>', 'bash, zsh or fish').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      examples(
        ['eval "$(backread completion bash)"', 'in ~/.bashrc'],
        ['eval "$(backread completion zsh)"', 'in ~/.zshrc, after compinit'],
        ['backread completion fish | source', 'in ~/.config/fish/config.fish'],
      ),
    )
    .action(async (shell) => done(await (await import('./completion.ts')).completion(shell, program, terminal)));
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

function outputFormat(): Option {
  const option = new Option(
    '-f, --format <name[=file]>',
    'how findings are written (stylish where none is named), and to which file; may be repeated',
  );
  option.argParser(gatherOutputs);
  // For the help and for shells; the parser has its own word on them, since a file may follow.
  option.argChoices = [...FORMATS];
  return option;
}

const redaction = (): Option =>
  new Option(
    '--redact <what>',
    'what reports withhold: none, excerpt (sentences of sources) or all (their values too); without it, confidential sources in all that is written for others',
  ).choices(['none', 'excerpt', 'all']);

function addCheck(program: Command, terminal: Terminal, done: Done): void {
  judging(program.command('check', { isDefault: true }))
    .description('flag what disagrees with the sources (the command when none is named)')
    .argument('[drafts...]', 'files, folders, globs, or - for standard input', ['.'])
    .addOption(outputFormat())
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
    .addOption(redaction())
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
  const facts = program
    .command('facts')
    .description('what was read from the sources: list, show, diff, conflicts, export')
    .addHelpText(
      'after',
      examples(
        ['backread facts draft.md', "what the draft's sources say"],
        ['backread facts show sources/police.md', 'one source, fact by fact, with the sentences'],
        ['backread facts diff police.md hospital.md', 'where two sources disagree'],
        ['backread facts conflicts draft.md', "where any two of the draft's sources disagree"],
        ['backread facts export draft.md -o sources/desk.facts', 'a sheet of it, for the desk to confirm'],
      ),
    );
  const listed = (command: Command): Command =>
    reading(command).addOption(
      new Option('-f, --format <name>', 'how facts are written').choices(['text', 'json']).default('text'),
    );
  listed(facts.command('list', { isDefault: true }))
    .description('list the facts of all sources')
    .argument('[drafts...]', 'whose sources; with --sources none is needed')
    .action(async (drafts, options) =>
      done(await (await import('./facts.ts')).facts(drafts, withOverrides(options), terminal)),
    );
  facts
    .command('ingest')
    .description("write folders of documents into the newsroom's fact base; run again, it goes on where it was")
    .argument('<folders...>', 'folders, with all below them')
    .option('--store <address>', 'postgres://user@host/database (default: what the configuration names)')
    .option('--concurrency <number>', 'how many threads at most', threads)
    .option('-q, --quiet', 'no progress')
    .addHelpText('after', examples(['backread facts ingest archive wire/2025', 'two folders, with all below them']))
    .action(async (folders, options) => done(await (await import('./ingest.ts')).ingest(folders, options, terminal)));
  listed(facts.command('show'))
    .description('the facts of one source, each with its sentence')
    .argument('<source>', 'a file')
    .action(async (source, options) =>
      done(await (await import('./compare-sources.ts')).showSource(source, withOverrides(options), terminal)),
    );
  listed(facts.command('diff'))
    .description('where two sources disagree')
    .argument('<first>', 'a file')
    .argument('<second>', 'a file')
    .action(async (first, second, options) =>
      done(await (await import('./compare-sources.ts')).diffSources([first, second], withOverrides(options), terminal)),
    );
  listed(facts.command('conflicts'))
    .description('where any two sources of a draft disagree')
    .argument('[drafts...]', 'whose sources; with --sources none is needed')
    .action(async (drafts, options) =>
      done(await (await import('./compare-sources.ts')).conflicts(drafts, withOverrides(options), terminal)),
    );
  addExport(facts, terminal, done);
}

function addExport(facts: Command, terminal: Terminal, done: Done): void {
  reading(facts.command('export'))
    .description(
      'write a fact sheet of what was read, a sentence a line, for the desk to strike what it has not confirmed',
    )
    .argument('[drafts...]', 'whose sources; with --sources none is needed')
    .option('-o, --output <file>', 'where it is written, ending in .facts (default: standard output)')
    .option('--force', 'write over a sheet that is there')
    .option('--confidential', 'also what confidential sources say')
    .option('-q, --quiet', 'no progress, no notes')
    .addHelpText(
      'after',
      examples(
        [
          'backread facts export draft.md -o sources/desk.facts',
          "what the draft's sources say, as a sheet beside them",
        ],
        ['backread facts export --sources minutes.pdf', 'of one document, on standard output'],
      ),
    )
    .action(async (drafts, options) =>
      done(await (await import('./export-facts.ts')).exportFacts(drafts, withOverrides(options), terminal)),
    );
}

function addPapers(program: Command, terminal: Terminal, done: Done): void {
  judging(program.command('report'))
    .description('write one page of a draft for the editor who signs it')
    .argument('<drafts...>', 'files, folders, globs, or - for standard input')
    .option('-o, --output <file>', 'where it is written; - for standard output', 'proof.html')
    .addOption(redaction())
    .option('--stdin-filename <path>', 'where the draft of standard input would stand')
    .option('-q, --quiet', 'no progress, no notes')
    .addHelpText('after', examples(['backread report draft.md -o proof.html', 'the story with its sources beside it']))
    .action(async (drafts, options) =>
      done(await (await import('./report.ts')).report(drafts, withOverrides(options), terminal)),
    );

  judging(program.command('footnote'))
    .description('write the draft with a note for each value that a source stands behind')
    .argument('<draft>', 'a file, or - for standard input')
    .addOption(
      new Option(
        '-f, --format <name>',
        "how it is written: markdown, html or docx (default: by the ending of --output's file, else markdown)",
      ).choices(['markdown', 'html', 'docx']),
    )
    .option('-o, --output <file>', 'where it is written (default: standard output)')
    .addOption(redaction())
    .option('--stdin-filename <path>', 'where the draft of standard input would stand')
    .option('-q, --quiet', 'no progress, no notes')
    .addHelpText(
      'after',
      examples(['backread footnote draft.md -o draft-for-the-lawyer.docx', "with Word's own footnotes"]),
    )
    .action(async (draft, options) =>
      done(await (await import('./footnote.ts')).footnote(draft, withOverrides(options), terminal)),
    );

  const stets = program
    .command('stets')
    .description('what was let stand: list, prune')
    .addHelpText(
      'after',
      examples(
        ['backread stets list stories', 'each stet with its reason, and whether it still silences anything'],
        ['backread stets prune stories --dry-run', 'those that could go'],
      ),
    );
  reading(stets.command('list', { isDefault: true }))
    .description('list the stets of drafts')
    .argument('[drafts...]', 'files, folders or globs', ['.'])
    .addOption(new Option('-f, --format <name>', 'how stets are written').choices(['text', 'json']).default('text'))
    .action(async (drafts, options) =>
      done(await (await import('./stets.ts')).listStets(drafts, withOverrides(options), terminal)),
    );
  reading(stets.command('prune'))
    .description('take out the stets that silence nothing; those that cannot be read are left')
    .argument('[drafts...]', 'files, folders or globs', ['.'])
    .option('--dry-run', 'say which, and take out none')
    .action(async (drafts, options) =>
      done(await (await import('./stets.ts')).pruneStets(drafts, withOverrides(options), terminal)),
    );
}

function addSetUp(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('init')
    .description('write a configuration to start from')
    .addHelpText('after', examples(['backread init', 'writes .backread.jsonc here, if there is none']))
    .action(async () => done(await (await import('./init.ts')).init(terminal)));

  judging(program.command('doctor'))
    .description('say what holds here: versions, configuration, story date, which sources were read and which not')
    .argument('[drafts...]', 'files, folders or globs', ['.'])
    .addOption(new Option('-f, --format <name>', 'how it is written').choices(['text', 'json']).default('text'))
    .addHelpText('after', examples(['backread doctor draft.md', 'the first thing to look at when something seems off']))
    .action(async (drafts, options) =>
      done(await (await import('./doctor.ts')).doctor(drafts, withOverrides(options), terminal)),
    );

  judging(program.command('print-config'))
    .description('print the configuration that holds for a draft or a folder, as JSON')
    .argument('[place]', 'a draft or a folder', '.')
    .addHelpText('after', examples(['backread print-config draft.md', 'after all files and options']))
    .action(async (place, options) =>
      done(await (await import('./print-config.ts')).printConfig(place, withOverrides(options), terminal)),
    );
}
