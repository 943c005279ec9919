/** What a draft is held against: its settings and its sources, named by front matter or configuration, or found beside it. */

import { URI, Utils } from 'vscode-uri';
import { type Config, type ConfigProblem, DEFAULT_CONFIG, type FilePattern } from '../config/config.ts';
import { dayOf } from '../config/day.ts';
import { foldersUp, type Loaded, loadConfig } from '../config/load.ts';
import type { Settings } from '../engine/engine.ts';
import { type DocumentReading, type Trust, withStanding } from '../engine/facts/document-reading.ts';
import type { Host } from '../host/host.ts';
import { type Fence, filesBelow, fileTest, findFiles } from './find-files.ts';
import { frontMatterSources } from './front-matter-sources.ts';

export interface StoryRequest {
  /** The draft's URI; one without a folder (untitled) is looked at as if it stood in the first root. */
  readonly draft: string;
  /** Workspace folders; looking upward ends there. */
  readonly roots: readonly string[];
  /** The draft's text, for `sources:` in its front matter. */
  readonly text: string;
  /** YYYY-MM-DD, where nothing nearer gives the story's date; '' for none. */
  readonly storyDate: string;
  /** Sources that were named outright; they stand before all others. */
  readonly sources?: readonly FilePattern[];
  /** A configuration that was loaded already, in place of the one beside the draft. */
  readonly loaded?: Loaded;
}

export interface Story {
  readonly config: Config;
  readonly settings: Settings;
  /** URIs, sorted, the draft never among them. */
  readonly sources: readonly string[];
  /** How they were chosen, and what lies among them and is none of them. */
  readonly choice: Choice;
  /** Null for a source that weighs as any other. */
  trustOf(uri: string): Trust | null;
  /** Configuration files that bear on it, whether or not they could be used. */
  readonly configs: readonly string[];
  readonly notes: readonly ConfigProblem[];
}

/** A source's reading with the trust that the story's configuration has in it. */
export function asTrusted({ trustOf }: Story, uri: string, reading: DocumentReading): DocumentReading {
  const trust = trustOf(uri);
  return trust ? withStanding(reading, { trust }) : reading;
}

export interface Choice {
  /** "named in the draft’s front matter" */
  readonly how: string;
  /** Of each source the pattern that names it; of none where they were found beside the draft. */
  readonly by: ReadonlyMap<string, string>;
  /** URIs with the pattern that takes them out. */
  readonly leftOut: readonly { readonly uri: string; readonly by: string }[];
}

const FOLDERS = ['seeds', 'sources'] as const;

export async function findStory(host: Host, request: StoryRequest): Promise<Story> {
  const { folder, root } = homeOf(request);
  const loaded =
    request.loaded ??
    (folder === null ? { config: DEFAULT_CONFIG, files: [], problems: [] } : await loadConfig(host, folder, root));
  const { config } = loaded;
  const named = namedFor(request, folder, config);
  const left: string[] = [];
  const fence: Fence = {
    within: await Promise.all(request.roots.map(async (one) => (await host.real?.(one)) ?? one)),
    leaves: (uri) => void left.push(uri),
  };
  const { found, notes, how } = named
    ? { ...(await namedSources(host, named.patterns, request, fence)), how: named.how }
    : await besideOf(host, folder, root, fence);
  const out = [...config.exclude, ...(named?.patterns ?? []).filter(isNegated).map(positive)];
  const excluded = out.map((pattern) => ({ by: pattern.pattern, test: fileTest([pattern]) }));
  const excludes = (uri: string): string | undefined => excluded.find(({ test }) => test(uri))?.by;
  const uris = [...found.keys()].filter((uri) => uri !== request.draft).sort();
  const [high, low] = [fileTest(config.trust.high), fileTest(config.trust.low)];
  return {
    config,
    settings: {
      date: config.date ?? dayOf(request.storyDate),
      rules: rulesFor(config, request.draft),
      style: config.style,
    },
    sources: uris.filter((uri) => excludes(uri) === undefined),
    choice: {
      how,
      by: found,
      leftOut: uris.flatMap((uri) => {
        const by = excludes(uri);
        return by === undefined ? [] : [{ uri, by }];
      }),
    },
    trustOf: (uri) => (high(uri) ? 'high' : low(uri) ? 'low' : null),
    configs: loaded.files,
    notes: [...loaded.problems, ...notes, ...left.map((uri) => ({ uri: request.draft, message: leadsOut(uri, root) }))],
  };
}

/** The nearest word on which sources there are: who asks, the draft itself, the configuration; null where none speaks. */
function namedFor(
  request: StoryRequest,
  folder: string | null,
  config: Config,
): { patterns: readonly FilePattern[]; how: string } | null {
  if (request.sources) return { patterns: request.sources, how: 'named for this check' };
  const own = namedIn(request, folder);
  if (own) return { patterns: own, how: 'named in the draft’s front matter' };
  return config.sources && { patterns: config.sources, how: 'named in the configuration' };
}

// !wire/old.txt
// ^
const isNegated = ({ pattern }: FilePattern): boolean => pattern.startsWith('!');
const positive = ({ base, pattern }: FilePattern): FilePattern => ({ base, pattern: pattern.slice(1) });

/** What the configuration says of every draft, and over that what it says of this one. */
const rulesFor = ({ rules, overrides }: Config, draft: string): Config['rules'] =>
  Object.assign({}, rules, ...overrides.filter(({ files }) => fileTest(files)(draft)).map((one) => one.rules));

/** "sources/wire leads out of the workspace …": the link as it is seen from the workspace. */
function leadsOut(uri: string, root: string | null): string {
  const shown = decodeURIComponent(root !== null && uri.startsWith(`${root}/`) ? uri.slice(root.length + 1) : uri);
  return `${shown} is a link that leads out of the workspace and was not followed: name it under "sources" to have it read.`;
}

function homeOf({ draft, roots }: StoryRequest): { folder: string | null; root: string | null } {
  const root = roots.find((one) => draft.startsWith(`${one}/`)) ?? null;
  const uri = URI.parse(draft);
  if (uri.scheme === 'untitled') return { folder: roots[0] ?? null, root: roots[0] ?? null };
  return { folder: Utils.dirname(uri).toString(), root };
}

function namedIn({ text }: StoryRequest, folder: string | null): readonly FilePattern[] | null {
  const patterns = frontMatterSources(text);
  return folder === null || patterns.length === 0 ? null : patterns.map((pattern) => ({ base: folder, pattern }));
}

interface Found {
  /** URIs, each with the pattern that names it, or '' where none does. */
  readonly found: ReadonlyMap<string, string>;
  readonly notes: readonly ConfigProblem[];
}

async function namedSources(
  host: Host,
  named: readonly FilePattern[],
  { draft }: StoryRequest,
  fence: Fence,
): Promise<Found> {
  const patterns = named.filter((one) => !isNegated(one));
  const results = await Promise.all(patterns.map((pattern) => findFiles(host, pattern, fence)));
  const notes = patterns
    .filter((_, index) => results[index]?.length === 0)
    .map(({ pattern }) => ({ uri: draft, message: `No source is found at "${pattern}".` }));
  const found = new Map<string, string>();
  for (const [at, uris] of results.entries())
    for (const uri of uris) if (!found.has(uri)) found.set(uri, patterns[at]?.pattern ?? '');
  return { found, notes };
}

/** The nearest `seeds/` or `sources/` that holds anything, beside the draft or above it. */
async function besideOf(
  host: Host,
  folder: string | null,
  root: string | null,
  fence: Fence,
): Promise<Found & { readonly how: string }> {
  for (const place of folder === null ? [] : foldersUp(folder, root)) {
    const lists = await Promise.all(
      FOLDERS.map((name) => filesBelow(host, Utils.joinPath(URI.parse(place), name).toString(), fence)),
    );
    const found = new Map(lists.flat().map((uri) => [uri, ''] as const));
    const names = FOLDERS.filter((_, at) => lists[at]?.length).map((name) => `${name}/`);
    if (found.size > 0)
      return {
        found,
        notes: [],
        how: `found in ${names.join(' and ')} ${place === folder ? 'beside' : 'above'} the draft`,
      };
  }
  return {
    found: new Map(),
    notes: [],
    how: 'none is named, and no seeds/ or sources/ is beside the draft or above it',
  };
}
