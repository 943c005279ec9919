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

const NEWLINE = 10;
const BLANK = 32;
const PLUS = 43;
const ZERO = 48;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** Reads lines of depth, category where it changes, and words ("5Fcar +machine"). */
export function readSenseTree(packed: string): SenseTree {
  // Scanned in place: this runs before the first answer, and splitting the text would double the time.
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let count = 1;
  for (let at = packed.indexOf('\n'); at >= 0; at = packed.indexOf('\n', at + 1)) count++;
  const parent = new Int16Array(count);
  const category = new Uint8Array(count);
  const size = new Uint16Array(count);
  const path: number[] = [];
  let at = 0;
  for (let node = 0; node < count; node++) {
    const depth = packed.charCodeAt(at++) - ZERO;
    const above = depth === 0 ? -1 : (path[depth - 1] as number);
    path[depth] = node;
    parent[node] = above;
    const mark = packed.charCodeAt(at);
    const marked = mark >= CAPITAL_A && mark <= CAPITAL_Z;
    category[node] = marked ? mark - CAPITAL_A : above < 0 ? 0 : (category[above] as number);
    if (marked) at++;
    let start = at;
    let own = 0;
    for (; ; at++) {
      const code = at < packed.length ? packed.charCodeAt(at) : NEWLINE;
      if (code !== BLANK && code !== NEWLINE) continue;
      if (at > start) {
        if (packed.charCodeAt(start) === PLUS) second.set(packed.slice(start + 1, at), node);
        else {
          first.set(packed.slice(start, at), node);
          own++;
        }
      }
      start = at + 1;
      if (code === NEWLINE) break;
    }
    at++;
    size[node] = own;
  }
  for (let node = count - 1; node > 0; node--) {
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
