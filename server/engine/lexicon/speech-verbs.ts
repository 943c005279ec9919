/** Verbs by which news prose says who says so. */

const SAYING = new Set(
  (
    'say tell add announce report claim state admit confirm concede estimate reckon note remark insist warn argue acknowledge assert ' +
    'explain reveal disclose declare recall reply respond write post tweet observe quip shout joke allege maintain contend testify ' +
    'predict suggest believe suspect think expect conclude find show indicate record calculate put deny affirm stress emphasise ' +
    'emphasize complain boast vow promise pledge swear caution comment continue hear understand learn advise agree guess project ' +
    'forecast count log publish list inform brief cite tally repeat reiterate relate recount answer'
  ).split(' '),
);
/** Those that take a clause or a quotation and make whoever is their subject the speaker of it. */
const SPEECH = new Set(
  (
    'say tell add announce report claim state admit confirm concede estimate reckon note remark insist warn argue acknowledge assert ' +
    'explain reveal disclose declare recall reply respond write post tweet observe quip shout joke allege maintain contend testify ' +
    'predict suggest believe suspect think conclude show indicate calculate deny affirm stress emphasise emphasize complain boast vow ' +
    'promise pledge swear caution comment expect anticipate fear count reason counter retort lament protest demand urge add advise agree guess project forecast inform repeat reiterate recount answer'
  ).split(' '),
);

export const isSaying = (lemma: string): boolean => SAYING.has(lemma);
export const isSpeech = (lemma: string): boolean => SPEECH.has(lemma);
