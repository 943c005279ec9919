/** From a claim of the draft to the facts it was held against, and from a fact back to the claims of drafts. */

import type { Location, LocationLink, Position } from 'vscode-languageserver';
import { claimAt } from './claims.ts';
import { placeOf, rangeOf, sameUri } from './convert.ts';
import type { Snapshot } from './snapshot.ts';

export function definitionAt(snapshot: Snapshot, position: Position): LocationLink[] {
  const claim = claimAt(snapshot, position);
  if (!claim) return [];
  return claim.evidence.flatMap((evidence) => {
    const place = placeOf(snapshot, evidence);
    if (!place) return [];
    return [
      {
        originSelectionRange: rangeOf(snapshot.document, claim.span),
        targetUri: place.location.uri,
        targetRange: place.passage,
        targetSelectionRange: place.location.range,
      },
    ];
  });
}

export const locationOf = (link: LocationLink): Location => ({ uri: link.targetUri, range: link.targetSelectionRange });

/** The claims of these drafts that rest on, or break against, the fact at a position of a source. */
export function referencesTo(snapshots: readonly Snapshot[], uri: string, position: Position): Location[] {
  return snapshots.flatMap((snapshot) => {
    const source = [...snapshot.sources.values()].find((one) => one.uri === sameUri(uri) && one.exact);
    if (!source) return [];
    const offset = source.document.offsetAt(position);
    return snapshot.report.claims
      .filter(({ evidence }) =>
        evidence.some(({ path, span }) => path === source.path && span.start <= offset && offset <= span.end),
      )
      .map(({ span }) => ({ uri: snapshot.uri, range: rangeOf(snapshot.document, span) }));
  });
}
