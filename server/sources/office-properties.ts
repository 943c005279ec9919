/** What an office document says of itself. */

// <dcterms:created xsi:type="dcterms:W3CDTF">2025-03-06T09:12:00Z</dcterms:created>
//                                            ^^^^^^^^^^
export function dateOfProperties(core: string): { day: string; from: string } | null {
  const day = /<dcterms:created[^>]*>(\d{4}-\d{2}-\d{2})/.exec(core)?.[1];
  return day ? { day, from: PROPERTIES } : null;
}

// <Company>County of Tarn</Company>   <dc:publisher>…   <dc:creator>Ilse Brandt</dc:creator>
//          ^^^^^^^^^^^^^^                                             ^^^^^^^^^^^
/** The office that made it, or else who did. */
export const publisherOfProperties = (app: string, core: string): string | null =>
  textOf(core, 'dc:publisher') ?? textOf(app, 'Company') ?? textOf(core, 'dc:creator');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textOf(xml: string, name: string): string | null {
  const found = new RegExp(`<${name}>([^<]{1,200})</${name}>`).exec(xml)?.[1] ?? '';
  return found.replace(/&(\w+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole).trim() || null;
}

export const PROPERTIES = 'the document’s properties';
