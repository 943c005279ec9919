/** What an office document says of itself. */

// <dcterms:created xsi:type="dcterms:W3CDTF">2025-03-06T09:12:00Z</dcterms:created>
//                                            ^^^^^^^^^^
export function dateOfProperties(core: string): { day: string; from: string } | null {
  const day = /<dcterms:created[^>]*>(\d{4}-\d{2}-\d{2})/.exec(core)?.[1];
  return day ? { day, from: PROPERTIES } : null;
}

export const PROPERTIES = 'the document’s properties';
