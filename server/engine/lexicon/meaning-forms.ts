/** Plain forms for words that come in inflected: a fallback for callers whose lemmatiser did not know the word. */

const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `men man|women woman|children child|people people|feet foot|teeth tooth|mice mouse|geese goose|wives wife|lives life|knives knife
  |thieves thief|halves half|leaves leaf|shelves shelf|wolves wolf|servicemen serviceman|servicewomen servicewoman|policemen policeman
  |policewomen policewoman|gunmen gunman|firemen fireman|fishermen fisherman|businessmen businessman|crises crisis|analyses analysis
  |media media|data data|criteria criterion|aircraft aircraft|personnel personnel|police police|series series|buses bus|gases gas
  |rose rise|risen rise|fell fall|fallen fall|won win|lost lose|sold sell|bought buy|shot shoot|struck strike|stricken strike|hurt hurt
  |slain slay|slew slay|died die|dying die|dead dead|met meet|held hold|began begin|begun begin|led lead|left leave|said say|told tell
  |spoke speak|spoken speak|gave give|given give|took take|taken take|stole steal|stolen steal|spent spend|cost cost|paid pay|built build
  |burnt burn|hit hit|cut cut|beat beat|beaten beat|drew draw|drawn draw|grew grow|grown grow|shrank shrink|shrunk shrink|sank sink
  |sunk sink|flew fly|flown fly|fled flee|drove drive|driven drive|rode ride|ran run|went go|gone go|came come|made make|found find
  |founded found|brought bring|sent send|kept keep|caught catch|fought fight|broke break|broken break|blew blow|blown blow|shut shut
  |sought seek|swore swear|sworn swear|stood stand|withdrew withdraw|withdrawn withdraw|overthrew overthrow|born born|borne bear|bore bear
  |bled bleed|drowned drown|laid lay|lain lie|lying lie|tying tie|quit quit|put put|set set|split split|spread spread|threw throw
  |thrown throw|chose choose|chosen choose|froze freeze|frozen freeze|knew know|saw see|seen see|wrote write|written write|taught teach
  |overtook overtake|overcame overcome|underwent undergo|forbade forbid|forbidden forbid|leapt leap|dealt deal|lent lend|fed feed`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const DOUBLED = /([bdgklmnprt])\1$/; // "stopp" of stopped: pp

/** Lower case, underscores and runs of blanks to one space: "Break_down" to "break down". */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
}

/** The word's likely plain forms, itself first; the caller takes the first that it knows. */
export function formsOf(word: string): readonly string[] {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known !== undefined) return [word, known];
  const forms = [word];
  if (word.includes('-')) forms.push(word.replaceAll('-', ' '), word.replaceAll('-', ''));
  const blank = word.indexOf(' ');
  if (blank > 0) {
    const rest = word.slice(blank);
    for (const head of formsOf(word.slice(0, blank))) if (head + rest !== word) forms.push(head + rest);
    const cut = word.lastIndexOf(' ') + 1;
    for (const last of nounForms(word.slice(cut))) forms.push(word.slice(0, cut) + last);
    forms.push(word.replaceAll(' ', ''), word.replaceAll(' ', '-'));
    return forms;
  }
  forms.push(...nounForms(word));
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    // "retired" is of retire, "rented" of rent: the bare stem goes first unless it looks cut short.
    if (DOUBLED.test(stem)) forms.push(stem.slice(0, -1), stem);
    else if (stem.endsWith('i')) forms.push(`${stem.slice(0, -1)}y`);
    else if (/(?:[aeiou]|[^aeiou][aeiou])[ckstvzrglu]$/.test(stem) && !/[aeiou]{2}.$/.test(stem))
      forms.push(`${stem}e`, stem);
    else forms.push(stem, `${stem}e`);
  }
  return forms;
}

function nounForms(word: string): readonly string[] {
  if (Object.hasOwn(IRREGULAR, word)) return [IRREGULAR[word] as string];
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return [];
  if (word.endsWith('ies') && word.length > 4) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:ch|sh|x|ss|zz|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return [word.slice(0, -1)];
}
