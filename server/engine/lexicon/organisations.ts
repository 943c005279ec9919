/** Words that tell an organisation's name: its last word mostly ("Council"), or its first ("Ministry of …"). */

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Public bodies: the place in their name is where they are ("Ashford Police Department"). */
const PUBLIC = set(
  'council ministry department parliament assembly congress senate house cabinet government administration commission authority agency bureau ' +
    'office police constabulary sheriff embassy consulate court tribunal army navy forces guard military troops marines corps command fire ' +
    'legislature board committee district service services dept pd',
);

const OTHERS = set(
  'association federation confederation union alliance coalition league society institute institution foundation trust fund bank group company corporation corp inc ltd llc plc co gmbh ag sa holdings ' +
    'partners enterprises industries motors airlines airways pharmaceuticals technologies systems laboratories studios pictures records entertainment media network broadcasting ' +
    'organization organisation party front movement brigade brigades battalion regiment division militia squadron fleet club fc afc cf united rovers wanderers athletic team squad ' +
    'times post herald tribune gazette chronicle journal news guardian telegraph observer mail press magazine radio television tv review ' +
    'coalition campaign initiative programme program project conference forum summit observatory monitor watch ' +
    'orchestra choir ballet opera philharmonic symphony band brothers sons exchange chamber consortium cooperative ' +
    'cup championship championships marathon olympics games festival awards prize open grand prix act agreement treaty accord accords protocol convention pact declaration constitution bill ' +
    'lions tigers bears eagles giants kings rangers warriors bulls hawks falcons panthers cowboys dolphins patriots cardinals pirates reds sox yankees mets dodgers cubs braves athletics royals',
);

/** First words that go on with "of" or "for": "Ministry of Health", "Observatory for Human Rights". */
const OPENING = set(
  'ministry department bank house university college institute council court board office bureau organization organisation association society federation union league ' +
    'observatory centre center committee commission church school academy ' +
    'campaign movement front party alliance coalition group fund agency authority chamber school doctors reporters friends sons daughters knights order bishops',
);

/** Names of public bodies without a place or a purpose. */
const BARE = set(
  'congress parliament senate pentagon kremlin interpol nato unesco unicef hamas hezbollah taliban fatah isis isil daesh al-qaida al-qaeda opec asean fifa uefa',
);

/** "Inc." as "Inc". */
const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

export const isPublicBody = (word: string): boolean => PUBLIC.has(bare(word));
export const isOrganisationWord = (word: string): boolean => PUBLIC.has(bare(word)) || OTHERS.has(bare(word));
export const opensOrganisation = (word: string): boolean => OPENING.has(word);
export const isBareOrganisation = (word: string): boolean => BARE.has(word);
