/** Titles, ranks and offices that stand before a name, and which of them mean the same. */

/** Courtesy titles and short ranks: whoever follows is a person. Without stops, in lower case. */
const COURTESY =
  'mr mrs ms miss mx dr prof sir dame lord lady madam madame mme mlle monsieur messrs rev revd fr father sister brother bro rabbi imam sheikh sheik shaikh ' +
  'ayatollah mullah maulana hajji haji pastor bishop archbishop cardinal pope saint hon señor senor señora don doña herr frau king queen prince princess ' +
  'duke duchess earl count countess baron baroness viscount emperor empress sultan emir tsar czar cllr ald canon archdeacon vicar';

/** Ranks of armies, police and fire services, in full and short. */
const RANKS =
  'pvt pte private pfc cpl corporal sgt sergeant ssgt msgr monsignor lt lieut lieutenant 2nd 1st capt captain maj major col colonel gen general brig brigadier ' +
  'adm admiral cmdr commander cmdre commodore marshal warrant ensign petty seaman airman specialist spc spec trooper officer constable inspector insp ' +
  'superintendent supt detective det chief deputy dep sheriff marshal commissioner';

/** Offices, civil and other; several may follow one another ("Deputy Foreign Minister"). */
const OFFICES =
  'president vice crown premier chancellor minister prime foreign interior defence defense finance secretary undersecretary ambassador envoy consul governor gov lieutenant ' +
  'senator sen representative rep reps sens congressman congresswoman delegate councillor councilor councilman councilwoman alderman mayor deputy mp msp mep mla ' +
  'judge justice magistrate attorney prosecutor solicitor barrister speaker leader chairman chairwoman chairperson chair director ceo cfo professor doctor nurse principal dean rector ' +
  'warden bailiff provost reeve curator verger headteacher headmaster headmistress recorder deacon convener skipper ' +
  'coach manager captain spokesman spokeswoman spokesperson treasurer clerk comptroller auditor ombudsman coroner superintendent senior junior acting interim former ' +
  'executive assistant associate managing special staff first lady comrade citizen officer agent detective ' +
  'editor reporter correspondent author actor actress singer rapper comedian director producer striker midfielder defender goalkeeper forward quarterback pitcher jockey boxer';

const words = (text: string): string[] => text.split(' ');

const STRONG = new Set(words(`${COURTESY} ${RANKS}`));
const OFFICE = new Set(words(OFFICES));

const bare = (word: string): string => word.toLowerCase().replace(/[.’']/g, '');

/** "Mr.", "Gen.", "Sheikh": a capitalised name behind it is a person's. */
export const isStrongTitle = (word: string): boolean => STRONG.has(bare(word));

/** "Minister", "deputy", "spokesman": may stand before a person's name, or end an office's own name. */
export const isTitleWord = (word: string): boolean => STRONG.has(bare(word)) || OFFICE.has(bare(word));

/** Short form → full words; a title is compared by its full words. */
const FULL: Readonly<Record<string, string>> = {
  mr: 'mister',
  dr: 'doctor',
  prof: 'professor',
  rev: 'reverend',
  revd: 'reverend',
  fr: 'father',
  hon: 'honourable',
  st: 'saint',
  gen: 'general',
  maj: 'major',
  brig: 'brigadier',
  col: 'colonel',
  lt: 'lieutenant',
  lieut: 'lieutenant',
  capt: 'captain',
  sgt: 'sergeant',
  ssgt: 'staff sergeant',
  cpl: 'corporal',
  pvt: 'private',
  pte: 'private',
  pfc: 'private first class',
  spc: 'specialist',
  spec: 'specialist',
  adm: 'admiral',
  cmdr: 'commander',
  cmdre: 'commodore',
  insp: 'inspector',
  supt: 'superintendent',
  det: 'detective',
  dep: 'deputy',
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  sens: 'senator',
  reps: 'representative',
  defence: 'defense',
  councillor: 'councilor',
  sheik: 'sheikh',
  shaikh: 'sheikh',
  msgr: 'monsignor',
  pres: 'president',
  mp: 'member of parliament',
  atty: 'attorney',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  chairwoman: 'chairman',
  chairperson: 'chairman',
  chair: 'chairman',
  congresswoman: 'representative',
  congressman: 'representative',
  ceo: 'chief executive',
  cfo: 'chief financial officer',
};

/** Courtesies that say nothing of an office: any may stand for any. */
const POLITE = new Set('mister mrs ms miss mx sir dame madam madame mme mlle monsieur messrs'.split(' '));
const IDLE = new Set('the of former then acting interim u us s a an and'.split(' '));

/** The words that a title is compared by: "Brig. Gen." → brigadier, general. Courtesies fall away. */
export function titleKey(title: string): readonly string[] {
  return title
    .split(/[\s-]+/)
    .map(bare)
    .flatMap((word) => (FULL[word] ?? word).split(' '))
    .filter((word) => word !== '' && !POLITE.has(word) && !IDLE.has(word));
}
