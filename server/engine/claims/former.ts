/** Days that no longer hold: "put off from Thursday 25 June", "planned for May 20, was moved to May 27". */

const MOVED =
  '(?:put off|put back|pushed back|brought forward|postponed|moved|rescheduled|deferred|delayed|shifted|switched|adjourned)';
const PLANNED = '(?:planned|scheduled|set|due|expected|billed|booked|fixed|meant)';
//  "put off from | Thursday"
const FROM = new RegExp(`\\b${MOVED} from (?:the )?$`, 'iu');
//  "originally planned for | Thursday"
const FIRST = new RegExp(
  `\\b(?:originally|initially|previously|first|earlier) ${PLANNED} (?:for|on|to (?:open|start|begin|meet) (?:on|in)) (?:the )?$`,
  'iu',
);
//  "planned for | Thursday | was moved to"
const FOR = new RegExp(`\\b${PLANNED} (?:for|on) (?:the )?$`, 'iu');
const MOVES = new RegExp(`^,? (?:(?:is|was|has been|had been|will be) )?(?:now )?(?:moves?|moving|${MOVED})\\b`, 'iu');

const NEAR = 48;

/** Whether a date of a text, by where it starts and ends, is told as the one that another took the place of. */
export function isFormer(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return FROM.test(before) || FIRST.test(before) || (FOR.test(before) && MOVES.test(text.slice(end, end + NEAR)));
}
