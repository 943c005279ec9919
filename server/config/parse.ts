/** Reads a configuration file and checks it: data, or what is wrong and on which line. */

import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { LineCounter, parseDocument } from 'yaml';
import { lineIndex } from '../engine/text/lines.ts';
import type { ConfigProblem, Range } from './config.ts';
import { type ConfigFile, configSchema } from './schema.ts';

export interface Parsed {
  /** Null where the file says nothing of Backread (a package.json without the key) or cannot be used. */
  readonly file: ConfigFile | null;
  readonly problems: readonly ConfigProblem[];
}

type Path = readonly (string | number)[];

/** A file's data, and where in its text each part of it stands. */
interface Located {
  readonly data: unknown;
  readonly faults: readonly { message: string; start: number; end: number }[];
  placeOf(path: Path): readonly [start: number, end: number];
}

export function parseConfig(uri: string, text: string): Parsed {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const located = /\.ya?ml$/.test(name) ? fromYaml(text) : fromJson(text, name === 'package.json' ? ['backread'] : []);
  const rangeOf = (start: number, end: number): Range => rangeIn(text, start, end);
  if (located.faults.length > 0) {
    return {
      file: null,
      problems: located.faults.map(({ message, start, end }) => ({ uri, message, range: rangeOf(start, end) })),
    };
  }
  if (located.data === undefined) return { file: null, problems: [] };
  const checked = configSchema.safeParse(located.data ?? {});
  if (checked.success) return { file: checked.data, problems: [] };
  const problems = checked.error.issues.map((issue): ConfigProblem => {
    const path = issue.path as Path;
    const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] as string] : path;
    return {
      uri,
      message: `${path.length > 0 ? `${path.join('.')}: ` : ''}${issue.message}`,
      range: rangeOf(...located.placeOf(at)),
    };
  });
  return { file: null, problems };
}

function fromJson(text: string, inside: Path): Located {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const home = tree && findNodeAtLocation(tree, [...inside]);
  // The faults of a package.json are npm's to tell, unless they lie where our own key begins.
  const ours = inside.length === 0 || home !== undefined;
  return {
    data: home ? getNodeValue(home) : inside.length === 0 ? null : undefined,
    faults: ours
      ? errors.map(({ error, offset, length }) => ({
          message: sentence(printParseErrorCode(error)),
          start: offset,
          end: offset + length,
        }))
      : [],
    placeOf: (path) => placeIn(home && nearest(home, path)),
  };
}

/** The node at a path; where a part is missing, the last that is there. */
function nearest(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}

const placeIn = (node: Node | undefined): readonly [number, number] => [
  node?.offset ?? 0,
  (node?.offset ?? 0) + (node?.length ?? 0),
];

/** "CommaExpected" → "Comma expected" */
const sentence = (code: string): string => {
  const words = code.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
};

function fromYaml(text: string): Located {
  const document = parseDocument(text, { prettyErrors: false, lineCounter: new LineCounter(), logLevel: 'silent' });
  return {
    data: document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 100 }) ?? null),
    faults: document.errors.map(({ message, pos }) => ({ message, start: pos[0], end: pos[1] })),
    placeOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
        if (node?.range) return [node.range[0], node.range[1]];
      }
      return [0, 0];
    },
  };
}

function rangeIn(text: string, start: number, end: number): Range {
  const lines = lineIndex(text);
  const position = (offset: number) => ({ line: lines.lineOf(offset) - 1, character: lines.columnOf(offset) - 1 });
  return { start: position(start), end: position(end) };
}
