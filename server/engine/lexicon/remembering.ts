/** What a pure reading of a word gave, kept for when the word comes again. */

/** Remembers what a pure reading of a word gave; the words of a story repeat. */
export const remembering = <T>(read: (word: string) => T): ((word: string) => T) => rememberingBy((word) => word, read);

/** The same of anything that some words tell apart. */
export function rememberingBy<A, T>(wordsOf: (asked: A) => string, read: (asked: A) => T): (asked: A) => T {
  const known = new Map<string, T>();
  return (asked) => {
    const words = wordsOf(asked);
    let value = known.get(words);
    if (value === undefined) {
      value = read(asked);
      if (known.size > 20_000) known.clear();
      known.set(words, value);
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
    const value = read(a, b);
    if (size > 200_000) {
      known.clear();
      size = 0;
    }
    // Reading may have asked for other pairs in between.
    const own = known.get(a) ?? new Map<string, T>();
    known.set(a, own);
    own.set(b, value);
    last = a;
    ofLast = own;
    size += 1;
    return value;
  };
}
