/** A small story to talk about: one source, and drafts that agree and disagree with it. */

export const SOURCE = 'HARBOUR OFFICE\n\nThe harbour office counted 52 boats in the north basin on Tuesday.\n';
export const WRONG = '# Boats\n\nThe harbour office counted 14 boats in the north basin on Tuesday.\n';
export const RIGHT = WRONG.replace('14', '52');
/** Where "14" stands in the wrong draft. */
export const VALUE = { start: { line: 2, character: 27 }, end: { line: 2, character: 29 } };
