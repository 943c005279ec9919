/** How a document writes decimals, numeric dates and times, judged from those that can be read in one way only. */

export interface DocumentConventions {
  readonly decimal: '.' | ',';
  readonly dayFirst: boolean;
  readonly stamped: boolean;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
//                                  "28 January"
const DAY_FIRST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}\\b`, 'giu');
//                                  "January 28"
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.?\\s+\\d{1,2}(?!\\d)`, 'giu');
//                                  "23/7/2025": no month has that number
const FORCED_DAY_FIRST = /\b(?:1[3-9]|2\d|3[01])[/.]\d{1,2}[/.]\d{2,4}\b/u;
//                                  "1.200,50" or "2.300.000"
const POINTS_GROUP = /(?<![\d.,])\d{1,3}(?:(?:\.\d{3})+,\d{1,2}|(?:\.\d{3}){2})(?![\d,]|\.\d)/u;
//                                  "3,5 %", "12,75 euros"
const DECIMAL_COMMA = /(?<![\d.,])\d+,\d{1,2}(?![\d,]|\.\d)/gu;
//                                  "1,200" or "3.5": the other way
const COMMAS_GROUP = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/u;
const DECIMAL_POINT = /(?<![\d.,])\d+\.\d{1,2}(?![\d.,]\d|\d)/u;

/** One figure that can be nothing else decides; short decimals do where there are two, and no figure the other way. */
function commaIsDecimal(text: string): boolean {
  if (COMMAS_GROUP.test(text)) return false;
  if (POINTS_GROUP.test(text)) return true;
  return (text.match(DECIMAL_COMMA)?.length ?? 0) > 1 && !DECIMAL_POINT.test(text);
}

// "0342 Call received", "[0342] Call received", "0342: call received"
//  ^^^^                   ^^^^                    ^^^^
const OPENS_LINE = /^[ \t]*[[(]?(\d{4})[\])]?(?:[ \t]*(?:hrs?|hours|h)\b)?[ \t]*[:–—-]?[ \t]+\p{L}/gimu;
const OF_THE_CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/u;
const FEWEST_STAMPS = 3;

/** Three lines that open with four figures, all of them times and one of them a time that is no year: a log. */
function opensWithTimes(text: string): boolean {
  const opened = Array.from(text.matchAll(OPENS_LINE), ([, figures = '']) => figures);
  return (
    opened.length >= FEWEST_STAMPS &&
    opened.every((figures) => OF_THE_CLOCK.test(figures)) &&
    opened.some((figures) => figures.startsWith('0'))
  );
}

export function conventionsOf(text: string): DocumentConventions {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return {
    decimal: commaIsDecimal(text) ? ',' : '.',
    dayFirst: FORCED_DAY_FIRST.test(text) || count(DAY_FIRST) > count(MONTH_FIRST),
    stamped: opensWithTimes(text),
  };
}
