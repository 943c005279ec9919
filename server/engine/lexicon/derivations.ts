/** Word families: which nouns name the doing of which verb ("sign": signing, signature). */

import { DERIVED } from './meaning-data-links.ts';

/** Families that suffixes do not show: particles grown together, and nouns of another root. */
const BY_HAND = `break_down breakdown|take_over takeover|lay_off layoff|shut_down shutdown|black_out blackout|crack_down crackdown
|lock_down lockdown|walk_out walkout|bail_out bailout|roll_out rollout|turn_out turnout|pull_out pullout|hold_up holdup|break_in break-in
|break_out outbreak breakout|kick_off kick-off kickoff|take_off takeoff take-off|set_up setup|buy_out buyout|fall_out fallout
|cut_back cutback|pay_out payout|sell_off sell-off selloff|spin_off spin-off spinoff|phase_out phase-out|stand_off standoff
|round_up roundup|clean_up cleanup clean-up|cover_up cover-up|set_back setback|build_up buildup build-up|pile_up pile-up pileup
|die death dead|live life|bear birth|sell sale|buy purchase|lose loss|choose choice|speak speech|think thought|give gift|fly flight
|see sight|grow growth|marry marriage wedding|succeed success|fail failure|proceed proceeding|respond response|defend defence defense
|offend offence offense|complain complaint|injure injury|hospitalise hospitalisation|hospitalize hospitalization|steal theft
|rob robbery|burn burning|arrive arrival|depart departure|strike strike|bomb bombing bomb|shell shelling|raid raid|stab stabbing
|shoot shooting shot|kidnap kidnapping|hijack hijacking|flood flooding flood|poll polling|fund funding|vote voting vote|score scoring
|launch launching launch|draw draw|defeat defeat|win win victory|resign resignation|appoint appointment|elect election|ban ban
|withdraw withdrawal|deploy deployment|evacuate evacuation|release release|announce announcement|agree agreement|negotiate negotiation
|acquire acquisition|merge merger|employ employment|dismiss dismissal|fire firing|hire hiring|retire retirement|infect infection
|test testing test|vaccinate vaccination|collide collision|crash crash|derail derailment|erupt eruption|explode explosion|detonate detonation
|inaugurate inauguration|adjourn adjournment|sentence sentencing|convict conviction|indict indictment|acquit acquittal|charge charge
|arrest arrest|detain detention|destroy destruction|damage damage|rescue rescue|donate donation|invest investment|nominate nomination`;

let families: Map<string, readonly string[]> | undefined;

function read(): Map<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  const add = (noun: string, verb: string) => {
    const known = heads.get(noun);
    if (!known) heads.set(noun, [verb]);
    else if (!known.includes(verb)) known.push(verb);
  };
  for (const line of DERIVED.split('\n')) {
    const [verb, ...endings] = line.split(' ') as [string, ...string[]];
    for (const ending of endings) add(verb.slice(0, Number.parseInt(ending.charAt(0), 36)) + ending.slice(1), verb);
  }
  for (const line of BY_HAND.split('|')) {
    const [verb, ...nouns] = line.trim().split(' ') as [string, ...string[]];
    for (const noun of nouns) if (noun !== verb) add(noun, verb.replaceAll('_', ' '));
  }
  return heads;
}

/** The verbs whose doing this noun names, empty for other words. */
export function verbsOf(noun: string): readonly string[] {
  families ??= read();
  return families.get(noun) ?? [];
}

/** Whether one word names the doing of the other, or both of one verb. */
export function sameFamily(a: string, b: string): boolean {
  const ofA = verbsOf(a);
  if (ofA.includes(b)) return true;
  const ofB = verbsOf(b);
  return ofB.includes(a) || ofA.some((verb) => ofB.includes(verb));
}
