/** Words that were parted at the end of a line. */

const WORD = /[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu;

/**
 * Puts a line behind another. Where a hyphen ends the first, the rest of the document tells whether it is part of the
 * word; where the document does not tell, a small letter behind it means that it only parted the word.
 */
export function joiner(texts: Iterable<string>): (before: string, after: string) => string {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase());
  return (before, after) => {
    const parted = /([\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*)[-‐\u00ad]$/u.exec(before);
    if (!parted) return `${before} ${after}`;
    const rest = /^[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/u.exec(after)?.[0] ?? '';
    const stem = parted[1] ?? '';
    const bare = before.slice(0, -1);
    if (before.endsWith('\u00ad')) return bare + after;
    if (words.has(`${stem}-${rest}`.toLowerCase()) || !/^\p{Ll}/u.test(after) || /\d$/.test(stem))
      return before + after;
    return bare + after;
  };
}
