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
