/** Names that others gave, as they may stand in a message. */

/** Without what moves a terminal's cursor, ends a line or turns the direction of writing: each such character is one sign. */
export const printable = (name: string): string =>
  name.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
