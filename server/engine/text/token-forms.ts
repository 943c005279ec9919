/**
 * Where a text is cut into tokens. Our own cutting, so that it can be foretold; wink-nlp only says what part of speech they are.
 *
 * One token:
 *   1,200  57.7  16:00  7.30  9/11  1/2  24/7  2014/15  1.2.3    digits joined by . , : or / without a space
 *   2024-01-28  555-123-4567                                     three and more groups of digits with hyphens
 *   3rd  1,200th  1990s  20s  ’90s                               ordinals and decades (kind "word")
 *   ½                                                            a fraction sign (kind "number")
 *   F-16  B-52s  COVID-19  Q4  A320neo  G7                       a designation: capital first, digits behind
 *   U.S.  U.S  a.m.  J.  Gen.  No.  Sept.  Ph.D.                 an abbreviation with its stops, the last one forgotten
 *   US$  $  €                                                    a currency sign (kind "symbol")
 *   O'Neil  AT&T  a web address  an e-mail address  @name  #tag  …  ...  --
 *
 * Several tokens, told to belong together by having no space between them:
 *   4 - 1    20 – 25    2023 - 24     two groups of digits with a hyphen or dash
 *   $ 3 bn   2.5 m   4 pm   10 km   10 a.m.   5 G   0.5 C   57.7 %   5 x   2 ½     digits, then letters or signs
 *   - 5      + 3      − 5             a sign before digits
 *   No. 5                             also where it is written No.5
 *   6 - month   well - known   U.S. - led   mid - 2014   e - mail       every other hyphen
 *   ca n't   James 's   dogs '   he 'll   can not                       clitics, and "cannot"
 *   km / h   and / or                 letters around a slash
 */

/** Words that are written short, with a stop. In lower case; those of `WORDS_TOO` only count with a capital. */
export const RANKS = new Set(
  (
    'adj adm asst atty brig bro capt cmdr cmdre col comdr comm cpl dep det dir dr ens esq fr gen gov hon insp lance lieut lt ' +
    'maj messrs mgr mme mlle mr mrs ms msgr mx pfc pres prof pte pvt rep reps rev sen sens sgt sr sra srta sqn st ste sup supt ' +
    'spc spec ste treas vice wg'
  ).split(' '),
);
export const CALENDAR_SHORT = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(' '),
);
export const NUMBERING = new Set(
  'no nos p pp vol vols fig figs sec secs art arts ch chap para paras pt ed eds cf vs v viz ca c approx est cir e.g i.e eg ie al'.split(
    ' ',
  ),
);
const PLACES_SHORT =
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va ' +
  'wash wis wyo ont que alta sask ave blvd rd hwy sq bldg ft mt mts dept dist univ';
const FIRMS = 'inc corp co ltd bros assn assoc intl jr etc cos plc llc govt natl dept';
const SHORT = new Set([...RANKS, ...CALENDAR_SHORT, ...NUMBERING, ...`${PLACES_SHORT} ${FIRMS}`.split(' ')]);
/** Short forms that are ordinary words in small letters: "He said no." "The sun." "mass." */
const WORDS_TOO = new Set(
  (
    'no fig art sec para ed mar sat sun wed mon fri mass wash miss ill ind ark ore pa la del mo conn co cos sup spec dir ' +
    'gen hon dist ens rep reps adj comm mont pres dep det al ch pt penn tex va mi lance vice fr c p v est'
  ).split(' '),
);

// "F-16" "COVID-19" "B-52s"; "T-72M1"
//  ^^^^   ^^^^^^^^   ^^^^^     ^^^^^^
const DESIGNATION = /\p{Lu}[\p{L}\p{M}]{0,11}-\d+(?:[\p{L}\p{N}]{0,4})(?![\p{L}\p{N}])/u;
const PREFIXES =
  /^(?:mid|pre|post|early|late|since|circa|under|over|sub|non|ex|pro|anti|the|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)-/i;

const FORMS = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]])`,
    String.raw`(?<mail>[A-Za-z0-9][\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})`,
    String.raw`(?<tag>[@#][\p{L}_][\w]*)`,
    String.raw`(?<decade>[’'‘]?\d+0[’']?s(?![\p{L}\p{N}]))`,
    String.raw`(?<ordinal>\d+(?:,\d{3})*(?:st|nd|rd|th)(?![\p{L}\p{N}]))`,
    String.raw`(?<serial>\d{1,20}(?:-\d{1,20}){2,8}(?![\p{L}\p{N}-]))`,
    String.raw`(?<number>\d+(?:[.,:/]\d+)*|(?<![\p{L}\p{N}.])\.\d+|[¼-¾⅐-⅞])`,
    String.raw`(?<money>(?:US|AU|CA|NZ|HK|[ACSR])\$)`,
    String.raw`(?<dotted>(?:\p{L}\p{M}*\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}.])|[Pp]h\.D\.?)`,
    `(?<designation>${DESIGNATION.source})`,
    String.raw`(?<site>[A-Za-z][\w]*\.(?:com|org|net|gov|edu|info|io|co\.uk|tv)(?![\p{L}\p{N}]))`,
    String.raw`(?<firm>\p{Lu}+&\p{Lu}+(?![\p{L}\p{N}]))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}\p{N}_\u200C\u200D]*(?:[’'][\p{L}][\p{L}\p{M}]*)*)`,
    String.raw`(?<dots>…|\.{2,}|-{2,}|''|\x60\x60)`,
    String.raw`(?<emoji>\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*)`,
    String.raw`(?<other>\S\p{M}*)`,
  ].join('|'),
  'gu',
);

// "can't" "James's" "they'll"
//    ^^^       ^^       ^^^
const CLITIC = /(?:n[’']t|[’'](?:s|re|ve|ll|d|m))$/i;

/** The names of the alternatives of FORMS that are asked for. */
type Groups = Record<
  'word' | 'designation' | 'dotted' | 'number' | 'serial' | 'other' | 'dots' | 'money' | 'emoji',
  string | undefined
>;

export type FormKind = 'word' | 'number' | 'punctuation' | 'symbol';
export interface Form {
  readonly start: number;
  readonly end: number;
  readonly kind: FormKind;
}

/** Cuts a text. Every character that is no white space is in exactly one form, in order. */
export function formsOf(text: string): Form[] {
  const forms: Form[] = [];
  let from = 0;
  for (;;) {
    from = plainWords(text, from, forms);
    FORMS.lastIndex = from;
    const match = FORMS.exec(text);
    if (!match) return forms;
    const value = match[0];
    const start = match.index;
    const groups = match.groups as Groups;
    const first = value.charCodeAt(0);
    let end = start + value.length;
    if (groups.word !== undefined) {
      end = wordForms(text, start, value, forms);
    } else if (groups.designation !== undefined && PREFIXES.test(value)) {
      end = start + value.indexOf('-');
      forms.push({ start, end, kind: 'word' });
    } else if (groups.dotted !== undefined && !dottedIsShort(text, start, value)) {
      end = start + value.indexOf('.');
      forms.push({ start, end, kind: 'word' });
    } else if (groups.number !== undefined || groups.serial !== undefined) {
      forms.push({ start, end, kind: 'number' });
    } else if (groups.other !== undefined || groups.dots !== undefined) {
      forms.push({ start, end, kind: signKind(value, first) });
    } else {
      forms.push({
        start,
        end,
        kind: groups.money !== undefined || groups.emoji !== undefined ? 'symbol' : 'word',
      });
    }
    from = end;
  }
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** Space, line feed, comma, bracket, semicolon: behind these no word goes on, and no other form can have begun. */
const CLOSES_WORD: ReadonlySet<number> = new Set([32, 10, 44, 41, 59]);

/**
 * Cuts the words that are plain letters up to a space or a comma, from `at` to the first form that is anything else, and
 * returns where that begins: most of prose is such words, and FORMS would find them last of all.
 */
function plainWords(text: string, at: number, forms: Form[]): number {
  for (;;) {
    while (text.charCodeAt(at) === 32) at++;
    let end = at;
    while (isPlainLetter(text.charCodeAt(end))) end++;
    if (end === at || !(end === text.length || CLOSES_WORD.has(text.charCodeAt(end)))) return at;
    wordForms(text, at, text.slice(at, end), forms);
    at = end;
  }
}

const SYMBOLS = /^[%&@#*/\\‰§¶†‡]$|^\p{S}/u;
const signKind = (value: string, first: number): FormKind =>
  first === 46 || first === 44 || !SYMBOLS.test(value) ? 'punctuation' : 'symbol';

/** "U.S." "a.m." "J.R.R."; a letter in the middle of a word is none: "wo.r.d" does not come here at all. */
const dottedIsShort = (text: string, start: number, value: string): boolean =>
  value.length > 2 &&
  !/[\p{L}\p{N}]/u.test(
    text.charAt(start - 1) === '' || /\d/.test(text.charAt(start - 1)) ? '' : text.charAt(start - 1),
  );

function wordForms(text: string, start: number, value: string, forms: Form[]): number {
  const end = start + value.length;
  const lower = value.toLowerCase();
  if (text.charCodeAt(end) === 46 && stopBelongs(text, value, lower, end)) {
    forms.push({ start, end: end + 1, kind: 'word' });
    return end + 1;
  }
  if (lower === 'cannot') {
    forms.push({ start, end: start + 3, kind: 'word' }, { start: start + 3, end, kind: 'word' });
    return end;
  }
  const clitic = value.length > 2 ? CLITIC.exec(value) : null;
  if (clitic && clitic.index > 0) {
    forms.push({ start, end: start + clitic.index, kind: 'word' }, { start: start + clitic.index, end, kind: 'word' });
  } else {
    forms.push({ start, end, kind: 'word' });
  }
  return end;
}

const NUMBER_NEXT = /[\s ]*[\d#]/y;
const INITIAL_NEXT = /[\s ]+[\p{Lu}“"(]|-\p{Lu}|,/uy;
const WORD_NEXT = /\s*[\p{L}\d,;:)]/uy;

/** Whether the stop after a word is part of it. */
function stopBelongs(text: string, value: string, lower: string, stop: number): boolean {
  const capital = value !== lower;
  const next = (pattern: RegExp): boolean => {
    pattern.lastIndex = stop + 1;
    return pattern.test(text);
  };
  if (text.charCodeAt(stop + 1) === 46) return false;
  if (value.length === 1) {
    if (NUMBERING.has(lower) && next(NUMBER_NEXT)) return true;
    if (lower === 'v' && !capital) return next(INITIAL_NEXT);
    return capital && value !== 'I' && next(INITIAL_NEXT);
  }
  if (!SHORT.has(lower)) return false;
  if (NUMBERING.has(lower) && WORDS_TOO.has(lower)) return next(NUMBER_NEXT);
  if (WORDS_TOO.has(lower)) return capital && next(WORD_NEXT);
  return true;
}
