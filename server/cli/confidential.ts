/** Which sources are confidential: by configuration, by the draft's front matter, or by the source's own. */

import { URI, Utils } from 'vscode-uri';
import type { FilePattern } from '../config/config.ts';
import type { Document } from '../engine/text/document.ts';
import { fileTest } from '../sources/find-files.ts';

const YES = /^(?:true|yes|on)$/i;

/**
 * @param draft its front matter may list patterns under `confidential:`, as seen from its folder.
 * @param uri the draft's own.
 */
export function confidentialTest(
  configured: readonly FilePattern[],
  draft: Document,
  uri: string,
): (source: string, document: Document | null) => boolean {
  const base = Utils.dirname(URI.parse(uri)).toString();
  const own = valuesOf(draft).map((pattern): FilePattern => ({ base, pattern }));
  const named = fileTest([...configured, ...own]);
  return (source, document) => named(source) || (document !== null && saysSo(document));
}

/** Whether a document says of itself that it is confidential. */
export const saysSo = (document: Document): boolean => valuesOf(document).some((one) => YES.test(one));

const valuesOf = (document: Document): readonly string[] =>
  document.frontMatter.filter(({ key }) => key.toLowerCase() === 'confidential').map(({ value }) => value);
