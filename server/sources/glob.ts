/** Globs: `*` and `?` within a name, `**` across folders, `{a,b}` and `[a-z]`. */

/** A glob as a test of paths written with slashes, relative to the folder that the glob starts from. */
export function globTest(pattern: string): (path: string) => boolean {
  const regex = new RegExp(`^${source(pattern)}$`, 'u');
  return (path) => regex.test(path);
}

export const isGlob = (pattern: string): boolean => /[*?{[]/.test(pattern);

/** "wire/day-?/a.txt" → ["wire", "day-?/a.txt"]: the folders before the first that needs matching. */
export function splitGlob(pattern: string): readonly [folder: string, glob: string] {
  const parts = pattern.split('/');
  const first = parts.findIndex(isGlob);
  return first < 0 ? [pattern, ''] : [parts.slice(0, first).join('/'), parts.slice(first).join('/')];
}

function source(pattern: string): string {
  let depth = 0;
  // "**/" | "**" | "*" | "?" | "[a-z]" | "{" | "," | "}" | one character
  return (
    pattern.replace(/\*\*\/|\*\*|\*|\?|\[!?[^\]/]+\]|[\s\S]/gu, (part) => {
      if (part === '**/') return '(?:[^/]+/)*';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      if (part.length > 1 && part.startsWith('['))
        return `[${part
          .slice(1, -1)
          .replace(/^!/, '^')
          .replace(/[\\[&]/g, '\\$&')}]`;
      if (part === '{') {
        depth += 1;
        return '(?:';
      }
      if (part === '}' && depth > 0) {
        depth -= 1;
        return ')';
      }
      if (part === ',' && depth > 0) return '|';
      return part.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    }) + ')'.repeat(depth)
  );
}
