/** Verbs of saying, in all their forms: whoever stands before or behind one speaks. */

const REGULAR =
  'add ask claim comment concede conclude confirm contend declare demand deny estimate explain hint insist maintain mention note observe promise recall remark repeat report respond reveal state stress suggest testify tweet urge warn affirm allege argue announce assert acknowledge admit agree allow answer boast caution cite complain counter' +
  ' describe disclose emphasize emphasise inform joke lament predict post pledge protest quip reason recount reiterate relate remind reply retort say signal tell vow write think believe';
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  deny: 'denies denied denying',
  testify: 'testifies testified testifying',
  reply: 'replies replied replying',
  think: 'thinks thought thinking',
  quip: 'quips quipped quipping',
  admit: 'admits admitted admitting',
};

function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, `${verb}${/(?:s|sh|ch|x)$/.test(verb) ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`];
}

const FORMS: ReadonlySet<string> = new Set(REGULAR.split(' ').flatMap(formsOf));

/** Whether the word, in lower case, is a form of a verb of saying. */
export const isSayingForm = (lower: string): boolean => FORMS.has(lower);
