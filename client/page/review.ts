/** The page of the review panel: shows what it is told, and says which key was pressed. It holds no state of its own. */

import type { FromPage, ReviewFinding, ReviewState, ReviewWords } from '../review/messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const editor = acquireVsCodeApi();
const page = document.getElementById('review') as HTMLElement;
let state: ReviewState | null = null;

window.addEventListener('message', ({ data }: MessageEvent<ReviewState>) => {
  const focused = (document.activeElement as HTMLElement | null)?.dataset['key'];
  state = data;
  page.replaceChildren(...(data.finding ? found(data, data.finding) : done(data)));
  // Whoever is asked for a reason, or writes in the draft, keeps the keys.
  if (!document.hasFocus()) return;
  // A button that was pressed is a new element now.
  const again = focused && page.querySelector<HTMLElement>(`[data-key="${focused}"]`);
  (again || page).focus({ preventScroll: true });
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const message = messageFor(event.key);
  if (!message) return;
  event.preventDefault();
  editor.postMessage(message);
});

function messageFor(key: string): FromPage | null {
  const finding = state?.finding;
  switch (key.toLowerCase()) {
    case 'escape':
      return { type: 'leave' };
    case 'j':
      return finding ? { type: 'next' } : null;
    case 'k':
      return finding ? { type: 'previous' } : null;
    case 'a':
      return finding && finding.fixes.length > 0 ? { type: 'accept', fix: 0 } : null;
    case 's':
      return finding?.stets ? { type: 'stet' } : null;
    case 'o':
      return finding?.passages.some(({ opens }) => opens) ? { type: 'open', passage: 0 } : null;
    default:
      // The second fix and those after it have a figure for a key.
      return /^[2-9]$/.test(key) && finding?.fixes[Number(key) - 1] ? { type: 'accept', fix: Number(key) - 1 } : null;
  }
}

/** Findings and passages are read out in the language that they are written in. */
const DRAFT_LANGUAGE = 'en';

function found({ progress, heading, words, unread }: ReviewState, finding: ReviewFinding): HTMLElement[] {
  const several = finding.passages.length > 1;
  return [
    element('p', { id: 'progress', role: 'status' }, progress),
    element('h1', { id: 'message', 'aria-live': 'polite', lang: DRAFT_LANGUAGE }, heading),
    element(
      'div',
      { class: 'sides' },
      side(words.draft, finding.draft, 'draft'),
      ...finding.passages.map((passage, index) =>
        side(passage.place, passage, 'source', several ? { passage: index, title: words.open } : null),
      ),
    ),
    element(
      'div',
      { role: 'toolbar', 'aria-label': words.actions },
      ...finding.fixes.map((title, index) =>
        button(title, index === 0 ? 'A' : String(index + 1), { type: 'accept', fix: index }, index === 0),
      ),
      ...(finding.stets ? [button(words.stet, 'S', { type: 'stet' })] : []),
      ...(finding.passages.some(({ opens }) => opens)
        ? [button(words.openSource, 'O', { type: 'open', passage: 0 })]
        : []),
      button(words.previous, 'K', { type: 'previous' }),
      button(words.next, 'J', { type: 'next' }),
      button(words.leave, 'Esc', { type: 'leave' }),
    ),
    ...notRead(unread, words),
  ];
}

function done({ progress, heading, words, summary, unread }: ReviewState): HTMLElement[] {
  return [
    element('p', { id: 'progress', role: 'status' }, progress),
    element('h1', { id: 'message', 'aria-live': 'polite' }, heading),
    ...summary.map((line) => element('p', {}, line)),
    element('div', { role: 'toolbar', 'aria-label': words.actions }, button(words.leave, 'Esc', { type: 'leave' })),
    ...notRead(unread, words),
  ];
}

const notRead = (unread: readonly string[], words: ReviewWords): HTMLElement[] =>
  unread.length === 0
    ? []
    : [
        element(
          'section',
          { class: 'unread', 'aria-label': words.unread },
          element('h2', {}, words.unread),
          element('ul', {}, ...unread.map((line) => element('li', {}, line))),
        ),
      ];

type Sides = Pick<ReviewFinding['draft'], 'before' | 'value' | 'after'>;

function side(
  title: string,
  { before, value, after }: Sides,
  name: string,
  opens: { readonly passage: number; readonly title: string } | null = null,
): HTMLElement {
  return element(
    'section',
    { class: name, 'aria-label': title },
    element('h2', {}, title),
    element(
      'blockquote',
      { lang: DRAFT_LANGUAGE },
      before,
      ...(value === '' ? [] : [element('mark', {}, value)]),
      after,
    ),
    ...(opens ? [button(opens.title.replace('{0}', title), '', { type: 'open', passage: opens.passage })] : []),
  );
}

function button(title: string, key: string, message: FromPage, main = false): HTMLElement {
  const made = element(
    'button',
    { type: 'button', 'data-key': key, ...(main ? { class: 'main' } : {}) },
    title,
    ...(key === '' ? [] : [element('kbd', { 'aria-hidden': 'true' }, key)]),
  );
  if (key !== '') made.setAttribute('aria-keyshortcuts', key === 'Esc' ? 'Escape' : key);
  made.addEventListener('click', () => editor.postMessage(message));
  return made;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (HTMLElement | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

editor.postMessage({ type: 'ready' });
