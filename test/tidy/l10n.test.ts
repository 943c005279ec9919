/** Every string that the extension shows is in both languages, and none is left that nobody shows. */

import { describe, expect, test } from 'vitest';
import { STATUS_WORDS, TAG_WORDS } from '../../server/lsp/fact-sheet/words.ts';
import { SPANISH } from '../../server/lsp/language/spanish.ts';
import { COUNTED } from '../../server/lsp/margins.ts';
import { SAID } from '../../server/lsp/match-words.ts';
import { STATUS } from '../../server/lsp/passages.ts';
import { LOOKS_AT } from '../../server/lsp/rule-words.ts';
import { code, textOf, within } from './tree.ts';

type Strings = Readonly<Record<string, string>>;
const json = (path: string): Strings => JSON.parse(textOf(path)) as Strings;

const spoken = code.filter((path) => within(path, 'client'));
/** The English words of each string that code shows. */
const shown = new Set(
  spoken.flatMap((path) =>
    // vscode.l10n.t('Stet: let "{0}" stand', words)
    //              ^^^^^^^^^^^^^^^^^^^^^^^
    [...textOf(path).matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, words = '']) =>
      words.replaceAll("\\'", "'"),
    ),
  ),
);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\d\}|\$\([\w-]+\)|\(command:[\w.]+\)/g)].map(String).sort();

describe('what the code says', () => {
  const spanish = json('l10n/bundle.l10n.es.json');

  test('is all there in Spanish, and nothing more', () => {
    expect(shown.size).toBeGreaterThan(50);
    expect(Object.keys(spanish).toSorted()).toEqual([...shown].toSorted());
  });

  test('keeps its placeholders', () => {
    const wrong = Object.entries(spanish).filter(
      ([from, to]) => `${placeholders(from)}` !== `${placeholders(to)}` || to === '',
    );
    expect(wrong).toEqual([]);
  });

  test('goes through l10n wherever it is shown', () => {
    // showInformationMessage('…')  title: '…'  prompt: `…`
    const raw =
      /(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)\(\s*['"`]|\b(?:title|prompt|placeHolder|tooltip|aria-label)'?: ['"`](?!\$\{)[\p{L}]/gu;
    const wrong = spoken.flatMap((path) => [...textOf(path).matchAll(raw)].map(([words]) => `${path}: ${words}`));
    expect(wrong).toEqual([]);
  });
});

describe('what the server says around findings', () => {
  // say('Open {0} to the side', place)
  //     ^^^^^^^^^^^^^^^^^^^^^^
  const literal = /\bsay\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)")/g;
  const said = code
    .filter((path) => within(path, 'server/lsp'))
    .flatMap((path) =>
      [...textOf(path).matchAll(literal)].map(([, one, two]) => (one ?? two ?? '').replaceAll("\\'", "'")),
    );
  const looked = [LOOKS_AT, STATUS, SAID, TAG_WORDS, STATUS_WORDS].flatMap((table) => Object.values<string>(table));
  // The engine's own titles, which are taken apart to be said.
  const titles = ['Change to "{0}"', 'Change the date to "{0}"', 'Remove this stet'];
  const all = new Set([...said, ...looked, ...COUNTED.map(([, words]) => words), ...titles]);

  test('is all there in Spanish, and nothing more', () => {
    expect(said.length).toBeGreaterThan(30);
    expect(Object.keys(SPANISH).toSorted()).toEqual([...all].toSorted());
  });

  test('keeps its placeholders', () => {
    expect(Object.entries(SPANISH).filter(([from, to]) => `${placeholders(from)}` !== `${placeholders(to)}`)).toEqual(
      [],
    );
  });
});

describe('what the manifest says', () => {
  const manifest = textOf('package.json');
  const [english, spanish] = [json('package.nls.json'), json('package.nls.es.json')];
  // npm takes the description as it stands; the packer puts the key in its place.
  const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key).concat('description');

  test('is all there in both languages, and nothing more', () => {
    expect(Object.keys(english).toSorted()).toEqual([...new Set(used)].toSorted());
    expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(english).toSorted());
    expect(JSON.parse(manifest).description).toBe(english['description']);
  });

  test('keeps its links, and is another text', () => {
    const wrong = Object.keys(english).filter(
      (key) =>
        `${placeholders(english[key] ?? '')}` !== `${placeholders(spanish[key] ?? '')}` ||
        english[key] === spanish[key],
    );
    expect(wrong).toEqual([]);
  });

  test('has no words of its own where a person reads', () => {
    const { commands, viewsWelcome, views, walkthroughs, configuration } = JSON.parse(manifest).contributes;
    const words: string[] = [
      ...commands.map(({ title }: { title: string }) => title),
      ...viewsWelcome.map(({ contents }: { contents: string }) => contents),
      ...views.backread.map(({ name }: { name: string }) => name),
      ...Object.values<{ markdownDescription: string }>(configuration.properties).map((one) => one.markdownDescription),
      ...walkthroughs.flatMap(
        ({
          title,
          description,
          steps,
        }: {
          title: string;
          description: string;
          steps: { title: string; description: string }[];
        }) => [title, description, ...steps.flatMap((step) => [step.title, step.description])],
      ),
    ];
    expect(words.filter((text) => !/^%[\w.]+%$/.test(text))).toEqual([]);
  });
});
