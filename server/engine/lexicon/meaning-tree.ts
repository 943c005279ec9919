/** Trees of word senses, read from their packed form: which words name one thing, and which thing is a kind of which. */

export interface SenseTree {
  /** Word → node of its commonest sense. */
  readonly first: ReadonlyMap<string, number>;
  /** Word → node of its next sense, where that meets another word. */
  readonly second: ReadonlyMap<string, number>;
  /** Node → node above, −1 at a root; parents come before children. */
  readonly parent: Int16Array;
  readonly category: Uint8Array;
  /** Node → how many words it and all below it name: the more, the less it says. */
  readonly size: Uint16Array;
}

const ZERO = 48;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** Reads lines of depth, category where it changes, and words ("5Fcar +machine"). */
export function readSenseTree(packed: string): SenseTree {
  const lines = packed.split('\n');
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  const parent = new Int16Array(lines.length);
  const category = new Uint8Array(lines.length);
  const size = new Uint16Array(lines.length);
  const path: number[] = [];
  for (let node = 0; node < lines.length; node++) {
    const line = lines[node] as string;
    const depth = line.charCodeAt(0) - ZERO;
    const above = depth === 0 ? -1 : (path[depth - 1] as number);
    path[depth] = node;
    parent[node] = above;
    const mark = line.charCodeAt(1);
    const marked = mark >= CAPITAL_A && mark <= CAPITAL_Z;
    category[node] = marked ? mark - CAPITAL_A : above < 0 ? 0 : (category[above] as number);
    const from = marked ? 2 : 1;
    if (line.length === from) continue;
    for (const word of line.slice(from).split(' ')) {
      if (word.charCodeAt(0) === 43) second.set(word.slice(1), node);
      else {
        first.set(word, node);
        size[node] = (size[node] as number) + 1;
      }
    }
  }
  for (let node = lines.length - 1; node > 0; node--) {
    const above = parent[node] as number;
    if (above >= 0) size[above] = (size[above] as number) + (size[node] as number);
  }
  return { first, second, parent, category, size };
}

/** Steps from a node up to an ancestor, 0 for itself; −1 where it is none within `reach`. */
function stepsUp(tree: SenseTree, from: number, to: number, reach: number): number {
  let node = from;
  for (let step = 0; step <= reach && node >= 0; step++) {
    if (node === to) return step;
    node = tree.parent[node] as number;
  }
  return -1;
}

/** The most words a node may cover and still say something; 'soldier' covers dozens, 'person' thousands. */
export interface Breadth {
  readonly kind: number;
  readonly siblings: number;
}

/** 0.9 one thing by two names, 0.7 a kind of it, 0.5 two kinds of one narrow thing, 0.4 a kind of something broad, 0. */
export function treeKinship(tree: SenseTree, a: string, b: string, breadth: Breadth): number {
  const a1 = tree.first.get(a);
  const b1 = tree.first.get(b);
  const a2 = tree.second.get(a);
  const b2 = tree.second.get(b);
  if (a1 === undefined || b1 === undefined) return 0;
  if (a1 === b1 || a1 === b2 || a2 === b1) return 0.9;
  if (a2 !== undefined && a2 === b2) return 0.7;
  for (const [low, high] of [
    [a1, b1],
    [b1, a1],
  ] as const) {
    const steps = stepsUp(tree, low, high, 12);
    if (steps < 0) continue;
    const broad = (tree.size[high] as number) > breadth.kind;
    if (broad) return 0.4;
    return steps <= 3 ? 0.7 : 0.4;
  }
  const up = tree.parent[a1] as number;
  if (up >= 0 && up === tree.parent[b1] && (tree.size[up] as number) <= breadth.siblings) return 0.5;
  return 0;
}
