/** Feasts and public holidays whose day can be computed, by the words that name them. */

/** Month from 1; weekday 0 is Sunday; nth -1 is the last one; Easter by the Gregorian reckoning. */
export type HolidayRule =
  | { readonly on: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly on: 'nth';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  | { readonly on: 'easter'; readonly plus: number };

const fixed = (month: number, day: number): HolidayRule => ({ on: 'fixed', month, day });
const nth = (month: number, weekday: number, count: number, plus = 0): HolidayRule => ({
  on: 'nth',
  month,
  weekday,
  nth: count,
  plus,
});
const easter = (plus: number): HolidayRule => ({ on: 'easter', plus });

/** Names in lower case with straight apostrophes, written as tokens are cut: "new year 's eve". */
export const HOLIDAYS: readonly (readonly [name: string, rule: HolidayRule])[] = [
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ["valentine 's day", fixed(2, 14)],
  ["st. patrick 's day", fixed(3, 17)],
  ["st patrick 's day", fixed(3, 17)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool 's day", fixed(4, 1)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['fourth of july', fixed(7, 4)],
  ['july fourth', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ["all souls ' day", fixed(11, 2)],
  ['bonfire night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["st. stephen 's day", fixed(12, 26)],
  ['australia day', fixed(1, 26)],
  ['epiphany', fixed(1, 6)],
  ['groundhog day', fixed(2, 2)],
  ["international women 's day", fixed(3, 8)],
  ['earth day', fixed(4, 22)],
  ['martin luther king jr. day', nth(1, 1, 3)],
  ['martin luther king day', nth(1, 1, 3)],
  ['mlk day', nth(1, 1, 3)],
  ["presidents ' day", nth(2, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ['memorial day', nth(5, 1, -1)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ["indigenous peoples ' day", nth(10, 1, 2)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['remembrance sunday', nth(11, 0, 2)],
  ['shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter sunday', easter(0)],
  ['easter day', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ascension day', easter(39)],
  ['whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['pentecost', easter(49)],
  ['corpus christi day', easter(60)],
];
