/** A value with its warrant: stated in the text, or inferred from something that is. */

export type Read<T> =
  | { readonly how: 'stated'; readonly value: T }
  | { readonly how: 'inferred'; readonly value: T; readonly from: string };

export const stated = <T>(value: T): Read<T> => ({ how: 'stated', value });

export const inferred = <T>(value: T, from: string): Read<T> => ({ how: 'inferred', value, from });
