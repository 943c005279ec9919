/** The accuracy check in its usual order: what the machine has done is ticked, what is left to a person is open. */

import type { JudgedClaim } from '../../engine/findings/finding.ts';
import { isTitleWord } from '../../engine/lexicon/titles.ts';
import type { ClaimedBlock, PlacedClaim } from '../claims-in-blocks.ts';
import { html, tag } from '../markup.ts';
import { SIGNS } from '../status-signs.ts';
import type { Prefix } from './story.ts';

interface Section {
  readonly title: string;
  /** What a person does where the machine read nothing of the kind. */
  readonly otherwise: string;
  takes(claim: JudgedClaim): boolean;
}

const kinds =
  (...names: readonly JudgedClaim['kind'][]) =>
  (claim: JudgedClaim): boolean =>
    names.includes(claim.kind);
const titled = ({ kind, text }: JudgedClaim): boolean => kind === 'name' && isTitleWord(text.split(/\s+/)[0] ?? '');

const SECTIONS: readonly Section[] = [
  { title: 'Names', otherwise: 'spell each name against its source', takes: kinds('name') },
  { title: 'Titles', otherwise: 'hold each title and rank against its source', takes: titled },
  {
    title: 'Numbers',
    otherwise: 'hold each figure against its source, and do the sums',
    takes: kinds('count', 'rank', 'score', 'ratio', 'money', 'percent', 'measure', 'duration', 'age'),
  },
  {
    title: 'Dates and times',
    otherwise: 'hold each day, date and hour against the calendar',
    takes: kinds('day', 'date', 'time'),
  },
  { title: 'Places', otherwise: 'find each place on the map', takes: kinds('place') },
  { title: 'Quotations', otherwise: 'hold each quotation against the notes or the recording', takes: kinds('quote') },
];

export function checklistHtml(blocks: readonly ClaimedBlock[], prefix: Prefix): string {
  const claims = blocks.flatMap((one) => one.claims);
  const sections = SECTIONS.map((section, at) =>
    sectionHtml(
      section,
      claims.filter(({ claim }) => section.takes(claim)),
      `${prefix}k${at}`,
      prefix,
    ),
  );
  return tag('ul', { class: 'checklist' }, sections);
}

function sectionHtml(
  { title, otherwise }: Section,
  claims: readonly PlacedClaim[],
  id: string,
  prefix: Prefix,
): string {
  const head = tag('h4', {}, title);
  if (claims.length === 0) return tag('li', {}, [head, tag('ul', {}, item(id, false, `None was read: ${otherwise}`))]);
  const done = claims.filter(({ status }) => status === 'supported').length;
  const ticked =
    done > 0 ? item(id, true, `${done} of ${claims.length} ${done === 1 ? 'rests' : 'rest'} on a source`) : '';
  const open = claims.filter(({ status }) => status !== 'supported');
  const items = open.map(({ number, status, claim }, at) => {
    const [sign, words] = SIGNS[status];
    const link = tag('a', { href: `#${prefix}s${number}`, 'aria-label': `Go to value ${number}` }, String(number));
    return item(`${id}-${at}`, false, `${sign} ${claim.text.replace(/\s+/g, ' ')} · ${words}`, link);
  });
  return tag('li', {}, [head, tag('ul', {}, [ticked, ...items])]);
}

/** A box that the machine has ticked is not a person's to untick. */
const item = (id: string, done: boolean, label: string, after = ''): string =>
  tag('li', {}, [
    `<input type="checkbox" id="${html(id)}"${done ? ' checked disabled' : ''}> `,
    tag('label', { for: id }, html(label)),
    after === '' ? '' : ` ${after}`,
  ]);
