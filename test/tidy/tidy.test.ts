/** What keeps the house in order: floors, strangers, names and sizes. Each rule says what is absent. */

import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { code, type Import, imports, textOf, tracked, within } from './tree.ts';

const shown = ({ from, to }: Import): string => `${from} → ${to}`;

/** Lowest first; a floor is a folder, or a list of files and folders that stand side by side. */
const ENGINE = [
  'lexicon',
  'text',
  'values',
  'mentions',
  'claims',
  'facts',
  'compare',
  'fixes',
  'findings',
  'rules',
].map((floor) => [`server/engine/${floor}`]);
const FLOORS: readonly (readonly string[])[] = [
  ...ENGINE,
  ['server/engine'],
  ['server/host'],
  ['server/config'],
  ['server/sources'],
  ['server/store'],
  ['server/api', 'server/lsp', 'server/cli'],
  ['server'],
];

const floorOf = (path: string): number => FLOORS.findIndex((floor) => floor.some((place) => within(path, place)));
const roomOf = (path: string): string | undefined => FLOORS[floorOf(path)]?.find((place) => within(path, place));

describe('floors', () => {
  test('no file imports from a floor above its own', () => {
    const wrong = imports.filter(
      ({ from, to }) => within(to, 'server') && within(from, 'server') && floorOf(to) > floorOf(from),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('rooms side by side are strangers', () => {
    const wrong = imports.filter(
      ({ from, to }) => floorOf(from) >= 0 && floorOf(from) === floorOf(to) && roomOf(from) !== roomOf(to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('only the entries know the rooms that talk to the world', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        ['server/lsp', 'server/cli'].some((room) => within(to, room) && !within(from, room)) &&
        !/^server\/main-/.test(from),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('the client imports nothing of the server', () => {
    const wrong = imports.filter(({ from, to }) => within(from, 'client') && within(to, 'server'));
    expect(wrong.map(shown)).toEqual([]);
  });

  test('nothing imports in a circle, not even types', () => {
    expect(circles()).toEqual([]);
  });
});

/** Folders whose members do not know one another; what they share stands below, in the files named. */
const SIBLINGS: Readonly<Record<string, RegExp>> = {
  'server/engine/mentions/detectors': /^$/,
  'server/engine/mentions/refiners': /^$/,
  'server/engine/rules': /^(?:rule|rules|mismatch)$/,
  'server/cli/reports': /^reporter$/,
  'server/sources/readers': /^$/,
};

test.each(Object.entries(SIBLINGS))('siblings in %s never import one another', (folder, shared) => {
  // detectors/quantity.ts and its own detectors/quantity/ranges.ts are one member.
  const member = (path: string): string => posix.relative(folder, path).replace(/(?:\/|\.ts$).*/, '');
  const wrong = imports.filter(
    ({ from, to }) =>
      within(from, folder) &&
      within(to, folder) &&
      member(from) !== member(to) &&
      !shared.test(member(from)) &&
      !shared.test(member(to)),
  );
  expect(wrong.map(shown)).toEqual([]);
});

describe('the engine is pure', () => {
  const engine = code.filter((path) => within(path, 'server/engine'));

  test('it asks nothing of Node', () => {
    const wrong = imports.filter(
      ({ from, to }) => within(from, 'server/engine') && /^node:|^(?:fs|path|os|process)$/.test(to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('it does not know what day it is, nor chance, nor where it runs', () => {
    const wrong = engine.filter((path) =>
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.|\bconsole\./.test(
        textOf(path),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('files', () => {
  const ours = tracked.filter((path) => /^(?:server|client|scripts|test)\/.*\.ts$/.test(path));

  test('have kebab-case names that say what is in them', () => {
    const wrong = ours.filter(
      (path) =>
        !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.ts$/.test(path) ||
        /(?:^|[/-])(?:utils?|helpers?|managers?)(?:[/.-]|$)/.test(path),
    );
    expect(wrong).toEqual([]);
  });

  test('open with a sentence on what lives there', () => {
    const wrong = ours.filter((path) => !/^(?:#!.*\n)?(?:\/\*\*?\s*(?:\* )?|\/\/ )\S+ .+/.test(textOf(path)));
    expect(wrong).toEqual([]);
  });

  test('are short, but for tables of words', () => {
    // Most files have 25 to 75 lines.
    const long = code.filter((path) => !within(path, 'server/engine/lexicon') && textOf(path).split('\n').length > 400);
    expect(long).toEqual([]);
  });

  test('are no barrels', () => {
    const wrong = code.filter((path) => path !== 'server/index.ts' && /^export (?:type )?\* from/m.test(textOf(path)));
    expect(wrong).toEqual([]);
  });
});

describe('nothing of the machine that made it is in the tree', () => {
  const text = tracked.filter((path) => !/\.(?:png|gif|ico|woff2|vsix)$/.test(path));

  test('no path of a machine', () => {
    // Written in parts, so that this file does not find itself.
    const paths = new RegExp(
      ['/work' + '/', '/home/' + '[a-z]', '/Users/' + '[A-Z]', '/root' + '/', 'bash' + '_jobs'].join('|'),
    );
    expect(text.filter((path) => paths.test(textOf(path)))).toEqual([]);
  });

  test('no address of a package registry', () => {
    const lock = tracked.filter((path) => /(?:package-lock|npm-shrinkwrap)\.json$|(?:^|\/)\.npmrc$/.test(path));
    expect(lock.length).toBeGreaterThan(0);
    expect(lock.filter((path) => /"resolved":\s*"https?:|registry\s*=/.test(textOf(path)))).toEqual([]);
  });
});

/** Every circle of imports, as the path that leads round it. */
function circles(): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) if (to.endsWith('.ts')) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}
