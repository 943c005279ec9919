/** Offices and ranks: which of them exclude one another, and which words make another office of the same one. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nobody stands on two rungs of one ladder at a time. Full words, as `titleKey` gives them. */
const LADDERS: readonly ReadonlySet<string>[] = [
  // Armies, police and fire services.
  set(
    'private corporal sergeant lieutenant captain major colonel brigadier general ensign commander commodore admiral marshal ' +
      'constable inspector superintendent',
  ),
  set('deacon archdeacon vicar bishop archbishop cardinal pope'),
  set('president governor senator representative mayor'),
  set('judge magistrate prosecutor coroner'),
  set('prince king queen princess duke duchess'),
];

/** Whether the two are rungs of one ladder. */
export const onOneLadder = (a: string, b: string): boolean => LADDERS.some((ladder) => ladder.has(a) && ladder.has(b));

/** Rungs of a uniform: a rank may take several of them ("brigadier general", "sergeant major"). */
export const isUniform = (word: string): boolean => (LADDERS[0] as ReadonlySet<string>).has(word);

/** Offices that one person at a time holds in a body, or one of few. */
const SEATS = set(
  'president governor senator representative mayor judge magistrate prosecutor coroner minister premier chancellor secretary ambassador ' +
    'chairman treasurer spokesman executive director manager coach captain commissioner sheriff chief editor principal dean rector ' +
    'vicar bishop archbishop conductor speaker leader ombudsman auditor clerk councilor councilman councilwoman alderman ' +
    'attorney solicitor officer superintendent inspector sergeant lieutenant colonel general admiral commander',
);
export const isSeat = (word: string): boolean => SEATS.has(word) || isUniform(word) || LADDERS.some((l) => l.has(word));

/** Offices of which there is one for each matter: "foreign minister", "fire chief". */
const BY_MATTER = set('minister secretary chief attorney editor officer');
export const hasMatter = (word: string): boolean => BY_MATTER.has(word);

/** Words that make another rank or office of the one behind them. */
const RAISING = set(
  'deputy vice assistant associate lieutenant major brigadier sergeant staff chief first second petty rear lance master under ' +
    'undersecretary prime permanent shadow junior district regional',
);
export const raises = (word: string): boolean => RAISING.has(word);

/** An office that was, will be or may be someone's is not the one that he holds. */
const NOT_NOW = set(
  'former ex then late outgoing incoming elect designate acting interim candidate retired emeritus future would-be once',
);
export const isNotNow = (word: string): boolean => NOT_NOW.has(word);

/** Matters of government that go by several names. */
const MATTERS: readonly ReadonlySet<string>[] = [
  set('foreign external international diplomatic affairs'),
  set('interior home internal security'),
  set('finance financial treasury economy economic budget exchequer'),
  set('defense war military'),
  set('health healthcare medical'),
  set('education schools skills'),
  set('justice legal law'),
  set('environment climate environmental energy'),
  set('culture cultural arts heritage'),
  set('press media communications information'),
  set('labor labour employment work'),
  set('agriculture farming food agricultural'),
  set('transport transportation infrastructure'),
];
export const sameMatter = (a: string, b: string): boolean =>
  a === b || MATTERS.some((matter) => matter.has(a) && matter.has(b));
