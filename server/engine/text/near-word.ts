/** What a misspelt word may have been meant for. */

/** The nearest of the words, or null where none is near: a third of its letters may be off, and two at most. */
export function nearest(word: string, words: readonly string[]): string | null {
  const scored = words
    .map((candidate) => ({ candidate, off: distance(word.toLowerCase(), candidate) }))
    .filter(({ candidate, off }) => off <= Math.min(2, Math.ceil(Math.min(word.length, candidate.length) / 3)))
    .sort((a, b) => a.off - b.off);
  return scored[0]?.candidate ?? null;
}

/** " (Did you mean count-mismatch?)", or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near === null ? '' : ` (Did you mean ${near}?)`;
}

/** How many letters have to be put in, taken out, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const above = rows[i - 1] as number[];
      let best = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (rows[i - 2]?.[j - 2] as number) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
