/** What a pure reading of a word gave, kept for when the word comes again. */

/**
 * A word by itself. V8 lets a part of a text share the text's memory, so that whoever kept the part would keep the whole text;
 * of what is put together anew, it is the part of that alone.
 */
export const apartFromText = (word: string): string => ` ${word}`.slice(1);

const MOST_WORDS = 20_000;
const MOST_PAIRS = 200_000;

/** Remembers what a pure reading of a word gave; the words of a story repeat. */
export function remembering<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      // What is read of it may be a part of it.
      const own = apartFromText(word);
      value = read(own);
      if (known.size > MOST_WORDS) known.clear();
      known.set(own, value);
    }
    return value;
  };
}

/** The same of anything that some words tell apart. */
export function rememberingBy<A, T>(wordsOf: (asked: A) => string, read: (asked: A) => T): (asked: A) => T {
  const known = new Map<string, T>();
  return (asked) => {
    const words = wordsOf(asked);
    let value = known.get(words);
    if (value === undefined) {
      value = read(asked);
      if (known.size > MOST_WORDS) known.clear();
      known.set(apartFromText(words), value);
    }
    return value;
  };
}

/** The same of two words, whose order matters. */
export function rememberingPairs<T>(read: (a: string, b: string) => T): (a: string, b: string) => T {
  const known = new Map<string, Map<string, T>>();
  let size = 0;
  // One word is mostly set beside many, one after the other.
  let last = '';
  let ofLast: Map<string, T> | undefined;
  return (a, b) => {
    if (ofLast === undefined || a !== last) {
      ofLast = known.get(a);
      last = a;
    }
    const before = ofLast?.get(b);
    if (before !== undefined) return before;
    const [first, second] = [apartFromText(a), apartFromText(b)];
    const value = read(first, second);
    if (size > MOST_PAIRS) {
      known.clear();
      size = 0;
    }
    // Reading may have asked for other pairs in between.
    const own = known.get(first) ?? new Map<string, T>();
    known.set(first, own);
    own.set(second, value);
    last = first;
    ofLast = own;
    size += 1;
    return value;
  };
}
