/** Words of happening: nouns that name an event, adjectives that name its outcome, verbs that say little themselves. */

const EVENT_NOUNS = new Set(
  (
    'abstention abduction accident acquisition ambush appeal appointment arrest arrival arson assassination assault attack avalanche ballot ' +
    'battle birth blast blaze blow-out bombardment bombing boycott breakdown breach burglary capture casualty celebration ceremony ' +
    'charge clash closure collapse collision complaint concert conference confirmation conviction crash crossing cut cyclone deal death ' +
    'defeat delay deliver delivery demolition demonstration departure deployment derailment detention diagnosis discovery dismissal ' +
    'disappearance drowning drought earthquake ejection election emergency eruption eviction evacuation execution exercise expansion ' +
    'explosion export failure fall fatality fight fire firing flight flood flooding funeral game hearing heatwave hijacking homicide ' +
    'hospitalisation hospitalization import incident increase infection injury inquest inspection interruption invasion investigation ' +
    'kidnapping killing landing landslide launch lawsuit layoff loss march massacre match meeting merger mudslide murder offensive ' +
    'operation outage outbreak overdose overheating parade payment performance pile-up poll poisoning protest purchase quake raid rally ' +
    'rape recall referendum reduction release repair report rescue resignation retirement riot rise robbery sale search seizure sentence ' +
    'shelling shooting shutdown siege sighting sinking skirmish slaughter spill stabbing storm stoppage strike suicide surgery survey ' +
    'swoop takeover theft toll tornado tour transfer treatment tremor trial trip typhoon vaccination verdict victory violation visit ' +
    'vote walkout war wedding win withdrawal wounding'
  ).split(' '),
);
export const isEventWord = (lemma: string): boolean => EVENT_NOUNS.has(lemma);

/** "left 18 dead", "four missing": a state that an event leaves people in. */
const OUTCOMES = new Set(
  'dead injured wounded hurt missing killed homeless hospitalised hospitalized ill sick infected unhurt displaced stranded trapped unaccounted jobless'.split(
    ' ',
  ),
);
export const isOutcome = (word: string): boolean => OUTCOMES.has(word);

/** Verbs whose object says what happened: "carried out 12 strikes", "suffered two outages". */
const LIGHT = new Set(
  'carry conduct make take suffer see launch mount face undergo hold stage perform cause witness register sustain incur'.split(
    ' ',
  ),
);
export const isLight = (lemma: string): boolean => LIGHT.has(lemma);

/** Verbs by which a subject is given its figure: "the toll stood at 12", "sizes average 34", "profit fell to 3". */
const MEASURING = new Set(
  (
    'be stand number total average reach hit top exceed rise climb grow jump fall drop decline slide slip increase decrease remain come go ' +
    'become pass surge soar plunge swell double triple dip edge tumble plummet shrink widen narrow weigh cost measure run last fetch ' +
    'touch end close finish trade open stay hover begin start peak cross breach approach near equal amount add up shed lose gain ' +
    'advance weaken strengthen span stretch rank put slump sink ease retreat recede rocket skyrocket spike balloon snowball accelerate slow ' +
    'quadruple halve expand contract mount bounce rebound recover rally dive crash collapse nosedive creep inch leap settle stabilise ' +
    'stabilize plateau improve worsen deteriorate moderate cool lengthen shorten'
  ).split(' '),
);
export const isMeasuring = (lemma: string): boolean => MEASURING.has(lemma);

/** Verbs whose bare numeral object is people: what is done to persons. */
const TO_PERSONS = new Set(
  (
    'kill wound injure hurt arrest detain charge jail imprison sentence rescue evacuate hospitalise hospitalize displace seat carry behead ' +
    'execute murder behead shoot stab bury drown treat admit employ sack hire fire house sleep save kidnap abduct ' +
    'capture deport infect trap strand convict acquit fine suspend maim slaughter massacre dead'
  ).split(' '),
);
export const isDoneToPersons = (lemma: string): boolean => TO_PERSONS.has(lemma);

/** Prepositions that make a noun of happening the circumstance: "after 26 reports", "with four abstentions". */
const CIRCUMSTANCE = new Set('after following with amid despite since before during without because'.split(' '));
export const isCircumstance = (word: string): boolean => CIRCUMSTANCE.has(word);

/** "the death toll stood at 112": the noun keeps the count of persons. */
export const isTally = (lemma: string): boolean => lemma === 'toll' || lemma === 'dead';

/** Nouns that say only that there is a figure: "case total", "a number of", a column headed "Count". */
const FIGURES = new Set('figure number total tally count'.split(' '));
export const namesFigure = (lemma: string): boolean => FIGURES.has(lemma);
