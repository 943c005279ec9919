/** How telling a word is: the rarer it is in English, the more it says when two sentences share it. */

import { forms, wordSet } from './meaning-words.ts';
import { RARITY_BANDS } from './rarity-data.ts';
import { remembering } from './remembering.ts';

/** Words that hold sentences together, which WordNet does not count. */
const FUNCTION_WORDS =
  wordSet(`a, an, the, this, that, these, those, i, me, my, mine, myself, we, us, our, ours, ourselves, you, your, yours,
  yourself, yourselves, he, him, his, himself, she, her, hers, herself, it, its, itself, they, them, their, theirs, themselves, who, whom, whose, which,
  what, where, when, why, how, whoever, whatever, whichever, and, or, but, nor, so, yet, if, unless, while, although, though, because, since, until,
  whether, than, as, of, in, on, at, by, to, from, with, without, within, for, into, onto, upon, about, above, across, after, against, along, among,
  amid, around, before, behind, below, beneath, beside, between, beyond, despite, down, during, except, inside, like, near, off, out, outside, over,
  past, per, through, throughout, toward, towards, under, up, via, be, am, is, are, was, were, been, being, have, has, had, having, do, does, did,
  doing, done, will, would, shall, should, can, could, may, might, must, ought, not, no, never, none, neither, either, both, each, every, all, any,
  some, such, other, another, own, same, too, very, just, only, also, even, still, again, more, most, much, many, few, less, least, several, then,
  there, here, now, ever, once, however, therefore, thus, n't, 's, one, two, say, mr, mrs, ms, yes, else, ago, away, back, well, quite, rather`);

/** Words counted this often and more, in doublings above the lowest band, are taken for common. */
const TOP_BAND = 9;

let bands: ReadonlyMap<string, number> | undefined;

function read(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [band, line] of RARITY_BANDS.split('\n').entries()) {
    let word = '';
    for (const code of line.split(' ')) {
      if (code === '') continue;
      word = word.slice(0, Number.parseInt(code.charAt(0), 36)) + code.slice(1);
      found.set(word, band);
    }
  }
  return found;
}

/** 0 for function words, near 0.1 for the commonest content words, 1 for words too rare to have been counted. */
export const rarity: (lemma: string) => number = remembering((lemma) => {
  bands ??= read();
  const all = forms(lemma);
  if (FUNCTION_WORDS.has(all[0] as string)) return 0;
  for (const form of all) {
    const band = bands.get(form);
    if (band !== undefined) return 0.9 - (0.8 * Math.min(band, TOP_BAND)) / TOP_BAND;
  }
  return 1;
});
