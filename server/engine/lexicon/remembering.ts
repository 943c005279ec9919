/** What a pure reading of a word gave, kept for when the word comes again. */

/**
 * A word by itself. V8 lets a part of a text share the text's memory, so that whoever kept the part would keep the whole text;
 * of what is put together anew, it is the part of that alone.
 */
export const apartFromText = (word: string): string => ` ${word}`.slice(1);

/** Remembers what a pure reading of a word gave; the words of a story repeat. */
export function remembering<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      // What is read of it may be a part of it.
      const own = apartFromText(word);
      value = read(own);
      if (known.size > 20_000) known.clear();
      known.set(own, value);
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
    const [first, second] = [apartFromText(a), apartFromText(b)];
    const value = read(first, second);
    if (size > 200_000) {
      known.clear();
      size = 0;
    }
    const own = known.get(a);
    if (own) own.set(second, value);
    else known.set(first, new Map([[second, value]]));
    size += 1;
    return value;
  };
}
