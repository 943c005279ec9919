/** A number that may be no quantity, and a rule that says so. */

import type { Token } from '../../../../text/sentence.ts';
import type { Expression, Tokens } from '../expression.ts';

export interface Candidate {
  readonly tokens: Tokens;
  readonly number: Expression;
  /** Whether a unit, a currency or a comparator stands with it. */
  readonly unit: boolean;
  readonly time: boolean;
  readonly hedged: boolean;
  /** Most words of the sentence are capitalised: capitals tell nothing. */
  readonly titled: boolean;
}

export type Rule = (candidate: Candidate) => boolean;

export const at = (tokens: Tokens, index: number): string => tokens[index]?.lower ?? '';
export const isInteger = (number: Expression): boolean => Number.isInteger(number.number) && number.min === number.max;
export const bare = ({ number, unit, hedged }: Candidate): boolean =>
  !unit && !hedged && !number.scale && number.kind === 'plain' && number.per === null;

export const written = (tokens: Tokens, index: number): string => tokens[index]?.text ?? '';

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/u;
export const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && MONTHS.test(token.lower) && /^\p{Lu}/u.test(token.text);
