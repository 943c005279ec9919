/** The package's exports. */

export { checkText } from './api/check-text.ts';
export type * from './api/contract.ts';
export { readText } from './api/read-text.ts';
