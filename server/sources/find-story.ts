/** What a draft is held against: its settings and its sources, named by front matter or configuration, or found beside it. */

import { URI, Utils } from 'vscode-uri';
import { type Config, type ConfigProblem, DEFAULT_CONFIG, type FilePattern } from '../config/config.ts';
import { dayOf } from '../config/day.ts';
import { foldersUp, type Loaded, loadConfig } from '../config/load.ts';
import type { Settings } from '../engine/engine.ts';
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
  /** Configuration files that bear on it, whether or not they could be used. */
  readonly configs: readonly string[];
  readonly notes: readonly ConfigProblem[];
}

const FOLDERS = ['seeds', 'sources'] as const;

export async function findStory(host: Host, request: StoryRequest): Promise<Story> {
  const { folder, root } = homeOf(request);
  const loaded =
    request.loaded ??
    (folder === null ? { config: DEFAULT_CONFIG, files: [], problems: [] } : await loadConfig(host, folder, root));
  const { config } = loaded;
  const named = request.sources ?? namedIn(request, folder) ?? config.sources;
  const left: string[] = [];
  const fence: Fence = {
    within: await Promise.all(request.roots.map(async (one) => (await host.real?.(one)) ?? one)),
    leaves: (uri) => void left.push(uri),
  };
  const { found, notes } = named
    ? await namedSources(host, named, request, fence)
    : { found: folder === null ? [] : await besideOf(host, folder, root, fence), notes: [] };
  const excluded = fileTest(config.exclude);
  return {
    config,
    settings: {
      date: config.date ?? dayOf(request.storyDate),
      rules: rulesFor(config, request.draft),
      style: config.style,
    },
    sources: [...new Set(found)].filter((uri) => uri !== request.draft && !excluded(uri)).sort(),
    configs: loaded.files,
    notes: [...loaded.problems, ...notes, ...left.map((uri) => ({ uri: request.draft, message: leadsOut(uri, root) }))],
  };
}

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

async function namedSources(
  host: Host,
  patterns: readonly FilePattern[],
  { draft }: StoryRequest,
  fence: Fence,
): Promise<{ found: readonly string[]; notes: readonly ConfigProblem[] }> {
  const results = await Promise.all(patterns.map((pattern) => findFiles(host, pattern, fence)));
  const notes = patterns
    .filter((_, index) => results[index]?.length === 0)
    .map(({ pattern }) => ({ uri: draft, message: `No source is found at "${pattern}".` }));
  return { found: results.flat(), notes };
}

/** The nearest `seeds/` or `sources/` that holds anything, beside the draft or above it. */
async function besideOf(host: Host, folder: string, root: string | null, fence: Fence): Promise<readonly string[]> {
  for (const place of foldersUp(folder, root)) {
    const lists = await Promise.all(
      FOLDERS.map((name) => filesBelow(host, Utils.joinPath(URI.parse(place), name).toString(), fence)),
    );
    const found = lists.flat();
    if (found.length > 0) return found;
  }
  return [];
}
