/** Whether a Markdown file is itself a source, and so no draft to be checked. */

import { fileTest } from '../sources/find-files.ts';
import type { Story } from '../sources/find-story.ts';

//              file:///desk/seeds/harbour/sources/office.txt
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const SOURCE_FOLDER = /^.*\/(?:seeds|sources)(?=\/)/u;

/** A file that configuration names, or one that stands in the folder where its own sources would be. */
export function isSourceOf({ config, sources }: Story, uri: string): boolean {
  if (config.sources) return fileTest(config.sources)(uri);
  return sources.some((source) => {
    const folder = SOURCE_FOLDER.exec(source)?.[0];
    return folder !== undefined && uri.startsWith(`${folder}/`);
  });
}
