/** Words around a number that make it none: labels before numbers that only name, idioms, the pronoun "one". */

export const LABELS = new Set(
  (
    'no no. nos. number numbers # section sec. s. ss chapter article art. rule room gate platform flight route highway interstate motorway page p. pp. figure fig. table ' +
    'item phase level category cat stage lot row seat ward district unit block apartment apt suite pier terminal channel formula version vol. volume ' +
    'episode season game week round act scene line verse psalm title amendment proposition prop resolution case exhibit type model class bus ' +
    'junction exit hole day group step part question clause paragraph para regulation order schedule annex appendix appendices engine squad ' +
    'apollo boeing airbus windows iphone galaxy playstation xbox ps area zone sector site building house hall studio track lane court box ' +
    'form grade year key pool division league tier bay berth dock hangar locker pod cell camp checkpoint bbc itv radio fm option plan ' +
    'zip postcode postcodes ' +
    'chapter tranche batch precinct petition bill code size age-group serial badge shirt car bib pin bed cabin tower floor storey junctions chapters sections pages rooms gates routes articles platforms highways flights verses channels clauses paragraphs paras pp'
  ).split(' '),
);

/** Labels that are also common nouns or verbs: no label before a plural ("the number 30 people gave" is one all the same). */
export const SOFT_LABELS = new Set(
  'number numbers order key court house plan form case box car line act part game class bill site group order year week day season cell bed pool tower'.split(
    ' ',
  ),
);

export const ONE_BEFORE = new Set(
  'no any every each some this that another which only other such the these those loved a first last latest previous whole big new old good bad right wrong everyone someone'.split(
    ' ',
  ),
);

export const ONE_AFTER = new Set(
  "of another 's day thing way side hand more's on by is was are were who that which can could would should must may might will has had to and or but in at for with from as , . ; : ! ? ) ” \" — –".split(
    ' ',
  ),
);

export const IDIOMS = new Set(
  (
    'at one point|at one time|at one stage|at any one time|one by one|one at a time|one way or another|one to one|nine to five|two by two|on all fours|two cents|second to none|zero tolerance|ground zero|' +
    'square one|day one|back to one|one on one|one and only|one and all|one and the same|at sixes and sevens|catch 22|twenty twenty|cloud nine|six feet under'
  ).split('|'),
);
