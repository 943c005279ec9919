/** Names that were brought into the Latin alphabet, or lost its marks, by more than one rule: "Müller" and "Mueller". */

import { plainKey } from '../lexicon/gazetteer-keys.ts';
import { sameGivenName } from '../lexicon/given-names.ts';
import { remembering } from '../lexicon/remembering.ts';

//               "Zelen|skyy" "Dostoev|skii" "Kowal|ski"
//                       ^^^            ^^^         ^^
const SLAVIC_SKY = /([sz]k|ck)(?:[iyj]{1,2}|ey)$/;
//             "Smirn|off" "Gorbach|ev"
//                    ^^^           ^^
const SLAVIC_OV = /(?<=\p{L}{3})(?:off|ow)$/u;
const SLAVIC_EV = /(?<=\p{L}{3})(?:eff|ew|yov|iov)$/u;

/** One form for all that the common rules make of a surname: umlauts written out or left out, Slavic endings. */
export const romanised: (surname: string) => string = remembering((surname) => {
  const marked = surname
    .toLowerCase()
    .normalize('NFC')
    .replace(/ä|æ/g, 'ae')
    .replace(/ö|ø|œ/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/å/g, 'aa');
  return plainKey(marked)
    .replaceAll(' ', '')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u')
    .replace(/aa/g, 'a')
    .replace(SLAVIC_SKY, '$1i')
    .replace(SLAVIC_OV, 'ov')
    .replace(SLAVIC_EV, 'ev');
});

/** Given names that several rules of transliteration write in several ways, for good. */
const WRITTEN_OTHERWISE =
  'mohammed ahmed hussein hassan yousef ibrahim omar abdullah sergei dmitry alexei yuri vladimir nikolai'.split(' ');

export const isRomanised = (given: string): boolean => WRITTEN_OTHERWISE.some((name) => sameGivenName(name, given));
