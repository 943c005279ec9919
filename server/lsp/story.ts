/** What a draft is held against: its settings and its sources, found by the configuration or beside it. */

import { URI, Utils } from 'vscode-uri';
import { DEFAULT_SETTINGS, type Settings } from '../engine/engine.ts';
import type { Host } from '../host/host.ts';
import type { Note } from './snapshot.ts';

export interface StoryRequest {
  /** The draft's URI; one without a folder (untitled) is looked at as if it stood in the first root. */
  readonly draft: string;
  /** Workspace folders; looking upward ends there. */
  readonly roots: readonly string[];
  /** The draft's text, for `sources:` in its front matter. */
  readonly text: string;
  /** YYYY-MM-DD, where nothing nearer gives the story's date. */
  readonly storyDate: string;
}

export interface Story {
  readonly settings: Settings;
  readonly sources: readonly string[];
  /** Configuration files that bear on it, whether or not they could be read. */
  readonly configs: readonly string[];
  readonly notes: readonly Note[];
}

export async function findStory(host: Host, { draft, roots }: StoryRequest): Promise<Story> {
  const uri = URI.parse(draft);
  const root = roots.find((one) => draft.startsWith(`${one}/`)) ?? roots[0];
  let folder = uri.scheme === 'untitled' ? root : Utils.dirname(uri).toString();
  const sources: string[] = [];
  while (folder && sources.length === 0) {
    for (const name of ['seeds', 'sources']) {
      const entries = await host.list(`${folder}/${name}`);
      sources.push(...entries.filter(({ kind }) => kind === 'file').map((entry) => entry.uri));
    }
    const up: string = Utils.dirname(URI.parse(folder)).toString();
    if (folder === root || up === folder) break;
    folder = up;
  }
  return { settings: DEFAULT_SETTINGS, sources, configs: [], notes: [] };
}
