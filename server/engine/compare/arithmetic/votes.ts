/** Votes of a body whose size stands in the same paragraph: "the nine-member council voted 6-4". */

import { fault, type SumFault } from './fault.ts';
import { figure, type Skeleton } from './skeleton.ts';

const VOTED =
  /\b(?:vot(?:e|es|ed|ing)|pass(?:ed|es)?|approv(?:e|ed|al)|reject(?:ed|s)?|back(?:ed|s)?|defeat(?:ed|s)?|adopt(?:ed|s)?|split|rul(?:ed|ing)|decision|decided|carried)\b/iu;
const BODY = 'council|board|committee|panel|commission|court|jury|assembly|senate|cabinet|chamber|bench|body';
//    "the nine-member council"   "all 11 members present"
const SIZE = new RegExp(`${figure('n', 'size')}-(?:member|person|seat|strong)(?: \\p{L}+){0,2} (?:${BODY})\\b`, 'iu');
const PRESENT = new RegExp(
  `\\b(?:all|with) ${figure('n', 'size')} (?:members|councillors|councilors|judges|justices|jurors|commissioners|trustees)(?: (?:present|voting|attending))`,
  'iu',
);
const VOTE = new RegExp(`${figure('s', 'vote')}`, 'giu');
/** A mayor or chair who breaks a tie votes beside the members. */
const CASTING = /\b(?:mayor|chair\w*|president|presiding|tie|tied|casting|deciding|vice|speaker|ex officio)\b/iu;
const NOT_ALL = /\b(?:abstain\w*|abstention\w*|absent|absence|recus\w*|vacan\w*|excus\w*|did not vote|missing)\b/iu;

export function* voteFaults(skeleton: Skeleton): Generator<SumFault> {
  const { text, reading } = skeleton;
  const votes = [...text.matchAll(VOTE)];
  const around = reading.block.prose.text;
  if (votes.length !== 1 || !VOTED.test(text) || CASTING.test(around)) return;
  const vote = skeleton.exact(votes[0]?.groups?.['vote']);
  const present = PRESENT.exec(text)?.groups?.['size'];
  const size = skeleton.exact(SIZE.exec(text)?.groups?.['size'] ?? present);
  if (!vote?.quantity.pair || !size || size.quantity.relation !== '=') return;
  const cast = vote.quantity.pair[0] + vote.quantity.pair[1];
  const all = size.quantity.number;
  if (cast > all) yield fault(vote, null, `that is ${cast} votes of ${all} members`, 'excess');
  else if (cast < all && present && /\ball \{/iu.test(text) && !NOT_ALL.test(around))
    yield fault(vote, null, `that is ${cast} votes of ${all} members`, 'excess');
}
