/** As much of Node's assertions as the suite uses, for a host that has no Node. */

const shown = (value: unknown): string =>
  typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));

export function ok(value: unknown, message = 'It is not so.'): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message = 'They differ'): void {
  if (!Object.is(actual, expected)) throw new Error(`${message}: ${shown(actual)} is not ${shown(expected)}`);
}

/** For plain data. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

export function match(actual: string, pattern: RegExp, message = 'It does not fit'): void {
  if (!pattern.test(actual)) throw new Error(`${message}: ${shown(actual)} is not ${pattern}`);
}
