/** A web page as a tree without what is no part of its article: menus, lists of links, notices, forms, scripts. */

import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler';
import { getAttributeValue as attr, findAll, textContent } from 'domutils';
import { treeOf } from './html-tree.ts';

export interface Page {
  /** What holds the article. */
  readonly root: Document | Element;
  /** The page's title where the article has no heading of the first level; else ''. */
  readonly title: string;
  /** YYYY-MM-DD, or null. */
  readonly day: string | null;
  /** The site or the office that the page names as its publisher, or null. */
  readonly publisher: string | null;
}

export function pageOf(html: string): Page {
  const whole = treeOf(html);
  const day = dayOf(whole);
  const publisher = publisherOf(whole);
  const title = findAll(({ name }) => name === 'title', whole)[0];
  const body = findAll(({ name }) => name === 'body', whole)[0] ?? whole;
  const root = articleOf(body);
  clear(root, weightOf(root) / 2);
  const headed = findAll(({ name }) => name === 'h1', root).length > 0;
  return { root, title: headed || !title ? '' : clean(textContent(title)), day, publisher };
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

const UNSHOWN = new Set(
  'script style noscript template svg canvas iframe object audio video head select textarea button input'.split(' '),
);
const ASIDE = new Set(['nav', 'aside', 'form', 'footer', 'dialog', 'menu']);
const ROLES = new Set(['navigation', 'complementary', 'banner', 'contentinfo', 'search', 'dialog', 'alert', 'menu']);
// "site-nav"  "related_links"  "cookie-banner"
const NAMES =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|sidebar|breadcrumbs?|shar(?:e|ing)|social|related|recommended|recirc|promo|newsletter|subscribe|signup|cookies?|consent|advert|advertisement|ads?|footer|comments?|pagination|skip|toolbar|outbrain|taboola)(?:$|[-_\s])/i;

const attribute = (node: Element, name: string): string => attr(node, name) ?? '';

/** Takes out what is not the article's. What holds more than `most` characters is the article, whatever it is called. */
function clear(node: Document | Element, most: number): void {
  const kept: AnyNode[] = [];
  for (const child of node.children) {
    if (isText(child)) kept.push(child);
    else if (isTag(child) && !isForeign(child, most)) {
      clear(child, most);
      kept.push(child);
    }
  }
  node.children = kept as typeof node.children;
}

function isForeign(node: Element, most: number): boolean {
  if (UNSHOWN.has(node.name) || isHidden(node)) return true;
  const named =
    ASIDE.has(node.name) ||
    ROLES.has(attribute(node, 'role')) ||
    NAMES.test(`${attribute(node, 'class')} ${attribute(node, 'id')}`) ||
    (node.name === 'header' && findAll(({ name }) => name === 'h1' || name === 'p', node).length === 0);
  if (named) return weightOf(node) <= most;
  return LISTS.has(node.name) && isLinks(node);
}

const LISTS = new Set(['ul', 'ol', 'div', 'section', 'table']);

function isHidden(node: Element): boolean {
  return (
    'hidden' in node.attribs ||
    attribute(node, 'aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(node, 'style'))
  );
}

/** Three links and more that leave hardly a word beside them. */
function isLinks(node: Element): boolean {
  const { words, links, linked } = measureOf(node);
  return links >= 3 && linked > 0.8 * words;
}

/** What a reader sees in a node: characters, links, and characters in links. */
interface Measure {
  readonly words: number;
  readonly links: number;
  readonly linked: number;
}

const NOTHING = { words: 0, links: 0, linked: 0 };

/** Kept, as every node that holds another asks again. */
const measures = new WeakMap<AnyNode, Measure>();

function measureOf(node: AnyNode): Measure {
  if (isText(node)) return { ...NOTHING, words: clean(node.data).length };
  if (!('children' in node) || (isTag(node) && UNSHOWN.has(node.name))) return NOTHING;
  const known = measures.get(node);
  if (known) return known;
  const sum = { ...NOTHING };
  for (const child of node.children) {
    const one = measureOf(child);
    sum.words += one.words;
    sum.links += one.links;
    sum.linked += one.linked;
  }
  const link = isTag(node) && node.name === 'a';
  const measure = link ? { words: sum.words, links: 1, linked: sum.words } : sum;
  measures.set(node, measure);
  return measure;
}

const weightOf = (node: AnyNode): number => measureOf(node).words;

/** The article, where the page marks one and it holds most of the words; else the main part, else all. */
function articleOf(body: Document | Element): Document | Element {
  const marked = findAll(
    (node) =>
      node.name === 'article' ||
      node.name === 'main' ||
      attribute(node, 'role') === 'main' ||
      attribute(node, 'itemprop') === 'articleBody',
    body,
  ).sort((a, b) => weightOf(a) - weightOf(b));
  return (
    marked.find((node) => weightOf(node) * 2 > weightOf(body)) ?? marked.findLast(({ name }) => name === 'main') ?? body
  );
}

const DATED =
  /^(?:article:published_time|datePublished|date|dc\.date|dcterms\.(?:date|issued|created)|pubdate|publish-date)$/i;

function dayOf(whole: Document): string | null {
  for (const node of findAll(({ name }) => name === 'meta' || name === 'time' || name === 'script', whole)) {
    const named = DATED.test(attribute(node, 'property') || attribute(node, 'name') || attribute(node, 'itemprop'));
    const said =
      node.name === 'script'
        ? attribute(node, 'type') === 'application/ld+json'
          ? /"datePublished"\s*:\s*"([^"]*)"/.exec(textContent(node))?.[1]
          : undefined
        : named || (node.name === 'time' && 'pubdate' in node.attribs)
          ? attribute(node, 'content') || attribute(node, 'datetime')
          : undefined;
    const day = /^\d{4}-\d{2}-\d{2}/.exec(said ?? '')?.[0];
    if (day) return day;
  }
  return null;
}

/** In the order in which they are believed. */
const PUBLISHERS = [
  'og:site_name',
  'article:publisher',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'author',
];

function publisherOf(whole: Document): string | null {
  const said = new Map<string, string>();
  for (const node of findAll(({ name }) => name === 'meta', whole)) {
    const key = (attribute(node, 'property') || attribute(node, 'name')).toLowerCase();
    const value = clean(attribute(node, 'content')).slice(0, 200);
    // Some sites give their page at a social network instead of a name.
    if (PUBLISHERS.includes(key) && value !== '' && !/^https?:/.test(value) && !said.has(key)) said.set(key, value);
  }
  return PUBLISHERS.map((key) => said.get(key)).find((value) => value !== undefined) ?? null;
}
