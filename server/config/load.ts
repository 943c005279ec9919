/** Finds the configuration files that bear on a folder, and merges them: the nearest wins, until one says `root`. */

import { URI, Utils } from 'vscode-uri';
import type { Host } from '../host/host.ts';
import { type Config, type ConfigProblem, DEFAULT_CONFIG, type FilePattern } from './config.ts';
import { dayOf } from './day.ts';
import type { Parsed } from './parse.ts';

const NAMES = ['.backread.jsonc', '.backread.json', '.backread.yaml', '.backread.yml', 'package.json'] as const;

export interface Loaded {
  readonly config: Config;
  /** The files it was read from, nearest first; one that could not be used is among them. */
  readonly files: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

interface Layer extends Parsed {
  readonly uri: string;
}

export const NO_CONFIG: Loaded = { config: DEFAULT_CONFIG, files: [], problems: [] };

/**
 * @param folder URI of the folder that the configuration is for.
 * @param root URI of the last folder to look in; null looks in `folder` only.
 */
export async function loadConfig(host: Host, folder: string, root: string | null): Promise<Loaded> {
  const layers: Layer[] = [];
  for (const place of foldersUp(folder, root)) {
    const layer = await layerIn(host, place);
    if (layer) layers.push(layer);
    if (layer?.file?.root) break;
  }
  return merge(layers);
}

/** Reads the one file that was named, and no other. */
export async function loadConfigFile(host: Host, uri: string): Promise<Loaded> {
  return merge([await readLayer(host, uri)]);
}

/** The folder and those above it, up to `root`. */
export function* foldersUp(folder: string, root: string | null): Iterable<string> {
  for (let place = folder; ; ) {
    yield place;
    const above = Utils.dirname(URI.parse(place)).toString();
    if (root === null || place === root || above === place) return;
    place = above;
  }
}

async function layerIn(host: Host, folder: string): Promise<Layer | null> {
  const layers: Layer[] = [];
  for (const name of NAMES) {
    const uri = Utils.joinPath(URI.parse(folder), name).toString();
    if ((await host.stat(uri))?.kind !== 'file') continue;
    const layer = await readLayer(host, uri);
    if (layer.file || layer.problems.length > 0) layers.push(layer);
  }
  const [first, second] = layers;
  if (!first || !second) return first ?? null;
  const message = `${baseName(second.uri)} stands beside ${baseName(first.uri)} and is not read: keep one of them.`;
  return { ...first, problems: [...first.problems, { uri: second.uri, message }] };
}

async function readLayer(host: Host, uri: string): Promise<Layer> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await host.read(uri));
    // A manifest without our key is the rule, and the reader of configuration is not small: look before loading it.
    if (uri.endsWith('/package.json') && !/"backread"\s*:/.test(text)) return { uri, file: null, problems: [] };
    const { parseConfig } = await import('./parse.ts');
    return { uri, ...parseConfig(uri, text) };
  } catch (error) {
    return {
      uri,
      file: null,
      problems: [
        { uri, message: error instanceof TypeError ? 'It is not UTF-8 text: save it as UTF-8.' : messageOf(error) },
      ],
    };
  }
}

function merge(layers: readonly Layer[]): Loaded {
  const problems = layers.flatMap((layer) => layer.problems);
  const nearestOf = <T>(pick: (layer: Layer) => T | undefined): T | undefined => {
    for (const layer of layers) {
      const found = pick(layer);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const patterns = (key: 'sources' | 'exclude' | 'confidential') =>
    nearestOf((layer) => layer.file?.[key] && namedFrom(layer.uri, layer.file[key]));
  const trusted = (level: 'high' | 'low') =>
    nearestOf((layer) => layer.file?.trust?.[level] && namedFrom(layer.uri, layer.file.trust[level])) ?? [];
  const date = nearestOf((layer) => layer.file?.date);
  const config: Config = {
    sources: patterns('sources') ?? DEFAULT_CONFIG.sources,
    exclude: patterns('exclude') ?? DEFAULT_CONFIG.exclude,
    confidential: patterns('confidential') ?? DEFAULT_CONFIG.confidential,
    trust: { high: trusted('high'), low: trusted('low') },
    // Rules are one by one, so that a folder can mend one severity and keep the rest.
    rules: Object.assign({}, ...layers.map((layer) => layer.file?.rules ?? {}).reverse()),
    overrides: layers
      .toReversed()
      .flatMap(({ uri, file }) => file?.overrides?.map((one) => ({ ...one, files: namedFrom(uri, one.files) })) ?? []),
    style: nearestOf((layer) => layer.file?.style) ?? DEFAULT_CONFIG.style,
    date: date === undefined ? null : dayOf(date),
    store: nearestOf((layer) => layer.file?.store) ?? DEFAULT_CONFIG.store,
    limits: Object.assign({}, ...layers.map((layer) => layer.file?.limits ?? {}).reverse()),
    failOn: nearestOf((layer) => layer.file?.failOn) ?? DEFAULT_CONFIG.failOn,
    minSeverity: nearestOf((layer) => layer.file?.minSeverity) ?? DEFAULT_CONFIG.minSeverity,
  };
  return { config, files: layers.map((layer) => layer.uri), problems };
}

const namedFrom = (uri: string, patterns: readonly string[]): readonly FilePattern[] =>
  patterns.map((pattern) => ({ base: dirOf(uri), pattern }));
const dirOf = (uri: string): string => Utils.dirname(URI.parse(uri)).toString();
const baseName = (uri: string): string => Utils.basename(URI.parse(uri));
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
