/** What a pure reading of a word gave, kept for when the word comes again. */

/** Remembers what a pure reading of a word gave; the words of a story repeat. */
export function remembering<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = read(word);
      if (known.size > 20_000) known.clear();
      known.set(word, value);
    }
    return value;
  };
}

/** The same of two words, whose order matters. */
export function rememberingPairs<T>(read: (a: string, b: string) => T): (a: string, b: string) => T {
  const known = new Map<string, Map<string, T>>();
  let size = 0;
  return (a, b) => {
    const before = known.get(a)?.get(b);
    if (before !== undefined) return before;
    const value = read(a, b);
    if (size > 200_000) {
      known.clear();
      size = 0;
    }
    const own = known.get(a);
    if (own) own.set(b, value);
    else known.set(a, new Map([[b, value]]));
    size += 1;
    return value;
  };
}
