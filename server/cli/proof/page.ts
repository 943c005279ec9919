/** The page that an editor signs: counts, the story as a proof, what was let stand, the checklist, the sources, and a line for the name. */

import { type ClaimedBlock, claimsInBlocks } from '../claims-in-blocks.ts';
import type { SourceNote, WholeDraft } from '../desk.ts';
import { html, page, tag } from '../markup.ts';
import type { Review, Reviewed } from '../review.ts';
import { type Shown, SIGNS } from '../status-signs.ts';
import { checklistHtml } from './checklist.ts';
import { pictureHtml } from './coverage-picture.ts';
import { SCRIPT } from './script.ts';
import { storyHtml } from './story.ts';
import { STYLE } from './style.ts';

/** A single file: nothing on it is fetched, and the browser is told to fetch nothing. */
export function proofPage(review: Review<WholeDraft>, version: string): string {
  const title =
    review.drafts.length === 1 ? `Proof of ${review.drafts[0]?.draft.name}` : `Proof of ${review.drafts.length} drafts`;
  const drafts = review.drafts.map((one, at) => draftHtml(one, `d${at}-`, review.drafts.length > 1));
  const body = [
    tag('header', {}, [
      tag('h1', {}, html(title)),
      review.problems.length > 0 ? problemsHtml(review.problems) : '',
      review.drafts.length > 1 ? contentsHtml(review.drafts) : '',
    ]),
    tag('main', {}, drafts),
    tag('footer', {}, [
      tag(
        'p',
        { class: 'keys' },
        'Keys: J and K go to the next and the last value that wants a look, Enter opens its note, Esc closes it.',
      ),
      tag(
        'p',
        {},
        html(`Backread ${version}. A value with a source can still be wrong, and a story without findings too.`),
      ),
    ]),
  ];
  return page({ title, style: STYLE, body: body.join('\n'), script: SCRIPT });
}

const problemsHtml = (problems: readonly string[]): string =>
  tag('section', { class: 'problems', 'aria-label': 'Not read' }, [
    tag('h2', {}, 'Not read'),
    tag(
      'ul',
      {},
      problems.map((problem) => tag('li', {}, html(problem))),
    ),
  ]);

const contentsHtml = (drafts: readonly Reviewed[]): string =>
  tag(
    'nav',
    { 'aria-label': 'Drafts' },
    tag(
      'ol',
      {},
      drafts.map(({ draft, findings }, at) =>
        tag('li', {}, [
          tag('a', { href: `#d${at}-top` }, html(draft.name)),
          html(` · ${findings.length === 0 ? 'nothing is flagged' : `${findings.length} flagged`}`),
        ]),
      ),
    ),
  );

function draftHtml({ draft, findings }: Reviewed<WholeDraft>, prefix: string, named: boolean): string {
  const blocks = claimsInBlocks(draft, findings);
  return tag('article', { id: `${prefix}top`, 'aria-labelledby': `${prefix}name` }, [
    tag('h2', { id: `${prefix}name`, class: named ? undefined : 'hidden' }, html(draft.name)),
    countsHtml(blocks),
    pictureHtml(blocks, prefix),
    tag('section', { class: 'story', 'aria-label': 'The story' }, storyHtml(blocks, prefix, draft.name)),
    loose(findings, blocks),
    stetsHtml(blocks),
    tag('section', {}, [tag('h3', {}, 'Accuracy check'), checklistHtml(blocks, prefix)]),
    sourcesHtml(draft.sources),
    tag('p', { class: 'signature' }, [
      tag('span', {}, 'Read by'),
      tag('span', { class: 'line' }),
      tag('span', {}, 'Date'),
      tag('span', { class: 'line short' }),
    ]),
  ]);
}

function countsHtml(blocks: readonly ClaimedBlock[]): string {
  const claims = blocks.flatMap((one) => one.claims);
  if (claims.length === 0)
    return tag(
      'p',
      { class: 'empty' },
      'No claim was read: nothing in this draft can be checked by machine. Read it against its sources.',
    );
  const filters = (Object.keys(SIGNS) as Shown[]).map((status) => {
    const count = claims.filter((one) => one.status === status).length;
    const [sign, words] = SIGNS[status];
    return count === 0
      ? ''
      : tag(
          'button',
          { type: 'button', class: `filter ${status}`, 'data-filter': status, 'aria-pressed': 'true' },
          `${sign} ${count} ${words}`,
        );
  });
  return tag('div', { class: 'counts', role: 'group', 'aria-label': 'Show values by status' }, [
    tag('span', { class: 'total' }, `${claims.length} ${claims.length === 1 ? 'value' : 'values'}`),
    ...filters,
  ]);
}

/** Findings that stand on no value of their own: a stet that silences nothing, say. */
function loose(findings: Reviewed['findings'], blocks: readonly ClaimedBlock[]): string {
  const shown = new Set(blocks.flatMap((one) => one.claims.map(({ finding }) => finding)));
  const rest = findings.filter((finding) => !shown.has(finding));
  if (rest.length === 0) return '';
  return tag('section', {}, [
    tag('h3', {}, 'Also flagged'),
    tag(
      'ul',
      {},
      rest.map(({ message }) => tag('li', {}, html(message))),
    ),
  ]);
}

function stetsHtml(blocks: readonly ClaimedBlock[]): string {
  const let_ = blocks.flatMap((one) => one.claims).filter(({ claim }) => claim.stet !== null);
  if (let_.length === 0) return '';
  return tag('section', {}, [
    tag('h3', {}, 'Let stand'),
    tag(
      'ul',
      {},
      let_.map(({ claim }) =>
        tag('li', {}, [tag('b', {}, html(claim.text)), html(`: ${claim.stet || 'no reason is given'}`)]),
      ),
    ),
  ]);
}

function sourcesHtml(sources: readonly SourceNote[]): string {
  if (sources.length === 0)
    return tag('section', {}, [
      tag('h3', {}, 'Sources'),
      tag('p', {}, 'None: the draft was held against itself only.'),
    ]);
  const items = sources.map(({ name, facts, confidential }) =>
    tag(
      'li',
      {},
      html(
        `${name}${confidential && !/confidential/i.test(name) ? ' (confidential)' : ''} · ${facts === null ? 'could not be read' : `${facts} ${facts === 1 ? 'fact' : 'facts'}`}`,
      ),
    ),
  );
  return tag('section', {}, [tag('h3', {}, 'Sources'), tag('ul', {}, items)]);
}
