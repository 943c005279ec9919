/** `backread completion`: what a shell needs to complete commands, options and their choices. */

import type { Command, Option } from 'commander';
import type { Terminal } from './terminal.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

interface Entry {
  /** "facts diff", or "" for the program itself. */
  readonly path: string;
  readonly subcommands: readonly { readonly name: string; readonly says: string }[];
  readonly options: readonly {
    readonly flags: readonly string[];
    readonly says: string;
    readonly takes: boolean;
    readonly choices: readonly string[];
  }[];
}

export async function completion(shell: Shell, program: Command, terminal: Terminal): Promise<number> {
  const entries = entriesOf(program, '');
  terminal.out({ bash, zsh, fish }[shell](entries));
  return 0;
}

function entriesOf(command: Command, path: string): readonly Entry[] {
  const inside = command.commands.filter((one) => one.name() !== 'help');
  // What is typed after the bare name is meant for the command that stands when none is named.
  const standing =
    path === '' ? inside.find((one) => one.name() === 'check') : inside.find((one) => one.name() === 'list');
  const entry: Entry = {
    path,
    subcommands: inside.map((one) => ({ name: one.name(), says: one.description() })),
    options: [...command.options, ...(standing?.options ?? [])]
      .map(optionOf)
      .concat({ flags: ['-h', '--help'], says: 'print this help', takes: false, choices: [] }),
  };
  return [entry, ...inside.flatMap((one) => entriesOf(one, path === '' ? one.name() : `${path} ${one.name()}`))];
}

const optionOf = ({ short, long, description, required, argChoices }: Option): Entry['options'][number] => ({
  flags: [short, long].filter((flag) => flag !== undefined),
  says: description.replace(/[:;(].*$/s, '').trim(),
  takes: required,
  choices: argChoices ?? [],
});

const flagsOf = ({ options }: Entry): readonly string[] => options.flatMap(({ flags }) => flags);

/** Words of a path and its options, by the longest path that was typed; the shell completes files besides. */
function bash(entries: readonly Entry[]): string {
  const cases = entries.map(({ path, subcommands, ...rest }) => {
    const words = [...subcommands.map(({ name }) => name), ...flagsOf({ path, subcommands, ...rest })];
    return `    '${path}') words='${words.join(' ')}' ;;`;
  });
  const choices = choicesOf(entries).map(
    ([flag, values]) => `    ${flag}) COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$word")); return ;;`,
  );
  const paths = entries.map(({ path }) => path).filter(Boolean);
  return `# bash completion of backread: eval "$(backread completion bash)"
_backread() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" path='' words='' at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${path:+$path }\${COMP_WORDS[at]}" in
${paths.map((path) => `      '${path}') path='${path}' ;;`).join('\n')}
    esac
  done
  case "$before" in
${choices.join('\n')}
  esac
  case "$path" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _backread backread
`;
}

function zsh(entries: readonly Entry[]): string {
  const quote = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;
  const colon = (text: string): string => text.replace(/:/g, '\\:');
  const cases = entries.map(({ path, subcommands, options }) => {
    const words = [
      ...subcommands.map(({ name, says }) => quote(`${name}:${colon(says)}`)),
      ...options.flatMap(({ flags, says }) => flags.map((flag) => quote(`${flag}:${colon(says)}`))),
    ];
    return `    ${quote(path)}) words=(${words.join(' ')}) ;;`;
  });
  const choices = choicesOf(entries).map(([flag, values]) => `    ${flag}) compadd -- ${values.join(' ')}; return ;;`);
  const paths = entries.map(({ path }) => path).filter(Boolean);
  return `#compdef backread
# zsh completion of backread: eval "$(backread completion zsh)"
_backread() {
  local path_='' at
  local -a words_ words
  words_=("\${(@)words}")
  for ((at = 2; at < CURRENT; at++)); do
    case "\${path_:+$path_ }\${words_[at]}" in
${paths.map((path) => `      '${path}') path_='${path}' ;;`).join('\n')}
    esac
  done
  case "\${words_[CURRENT-1]}" in
${choices.join('\n')}
  esac
  case "$path_" in
${cases.join('\n')}
  esac
  _describe 'backread' words
  _files
}
compdef _backread backread
`;
}

function fish(entries: readonly Entry[]): string {
  const quote = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
  const lines = entries.flatMap(({ path, subcommands, options }) => {
    const names = subcommands.map(({ name }) => name).join(' ');
    const seen = path
      .split(' ')
      .filter(Boolean)
      .map((word) => `__fish_seen_subcommand_from ${word}`);
    const here = [...seen, ...(names ? [`not __fish_seen_subcommand_from ${names}`] : [])].join('; and ');
    const when = here === '' ? '' : ` -n ${quote(here)}`;
    return [
      ...subcommands.map(({ name, says }) => `complete -c backread${when} -a ${name} -d ${quote(says)}`),
      ...options.map(({ flags, says, takes, choices }) => {
        const short = flags.find((flag) => /^-\w$/.test(flag));
        const long = flags.find((flag) => flag.startsWith('--'));
        return `complete -c backread${when}${short ? ` -s ${short.slice(1)}` : ''}${long ? ` -l ${long.slice(2)}` : ''}${takes ? ' -r' : ''}${choices.length > 0 ? ` -f -a ${quote(choices.join(' '))}` : ''} -d ${quote(says)}`;
      }),
    ];
  });
  return `# fish completion of backread: backread completion fish | source\n${lines.join('\n')}\n`;
}

/** Each option with the values it can have, once; the first command that knows it speaks for all. */
function choicesOf(entries: readonly Entry[]): readonly (readonly [flag: string, values: readonly string[]])[] {
  const found = new Map<string, readonly string[]>();
  for (const { options } of entries) {
    for (const { flags, choices } of options) {
      if (choices.length === 0) continue;
      for (const flag of flags) found.set(flag, [...new Set([...(found.get(flag) ?? []), ...choices])]);
    }
  }
  return [...found];
}
