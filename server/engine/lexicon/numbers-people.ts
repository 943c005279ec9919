/** Nouns of persons that ages are told of: kin, ages of life, and the press's common descriptions. */

const PEOPLE =
  'man woman boy girl child baby infant toddler teenager teen youth youngster adult person pensioner victim suspect defendant driver ' +
  'passenger pedestrian cyclist motorcyclist motorist rider pilot patient pupil student resident father mother dad mum mom grandfather ' +
  'grandmother grandad granddad grandma grandpa great-grandmother great-grandfather son daughter brother sister husband wife widow widower ' +
  'uncle aunt nephew niece cousin grandson granddaughter grandchild stepson stepdaughter stepfather stepmother half-brother half-sister ' +
  'twin partner fiancé fiancée fiance fiancee girlfriend boyfriend friend neighbour neighbor spouse parent sibling heir orphan bride groom ' +
  'teacher nurse doctor farmer actor actress singer writer author worker labourer laborer officer soldier veteran student graduate ' +
  'player striker midfielder defender goalkeeper runner swimmer boxer jockey coach manager lawyer judge politician lawmaker president ' +
  'minister mayor priest businessman businesswoman entrepreneur engineer electrician plumber carpenter fisherman shopkeeper trader ' +
  'butcher baker waiter waitress chef gunman attacker shooter bomber robber burglar thief killer murderer rapist prisoner inmate detainee ' +
  'migrant refugee tourist hiker climber skier surfer diver lecturer professor scientist musician artist dancer model comedian journalist ' +
  'reporter photographer cameraman firefighter paramedic policeman policewoman constable detective guard cleaner landlord tenant retiree ' +
  'survivor winner contestant candidate volunteer activist member undergraduate schoolboy schoolgirl lad lass guy bachelor hero champion';

const NOUNS: ReadonlySet<string> = new Set(PEOPLE.split(' '));

export const isPersonNoun = (word: string): boolean =>
  NOUNS.has(word) || (word.endsWith('s') && NOUNS.has(word.slice(0, -1)));
