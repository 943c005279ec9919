/** Outcomes that came from another thread or a file, with each passage held once: there it was written out for every claim. */

/** Short strings take no more room than what would point to them. */
const WORTH = 16;

/** Makes equal strings of plain data one and the same, in place. */
export function shareStrings<T extends object>(data: T): T {
  const known = new Map<string, string>();
  const visit = (holder: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>);
      else if (typeof value === 'string' && value.length >= WORTH) {
        const first = known.get(value);
        if (first === undefined) known.set(value, value);
        else holder[key] = first;
      }
    }
  };
  visit(data as Record<string, unknown>);
  return data;
}
