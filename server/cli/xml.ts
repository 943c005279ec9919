/** XML as report formats want it: elements with attributes and text, escaped. */

export type Attributes = Readonly<Record<string, string | number>>;

/** `inside` is text to be escaped, or elements that are written already, one a line. */
export function element(name: string, attributes: Attributes, inside: string | readonly string[] = []): string {
  const opened = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}`;
  if (typeof inside === 'string') return `${opened}>${escaped(inside)}</${name}>`;
  if (inside.length === 0) return `${opened}/>`;
  const lines = inside.join('\n').replace(/^(?=.)/gm, '  ');
  return `${opened}>\n${lines}\n</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Line breaks of attributes would be read as spaces; control characters are not allowed at all. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string)
    .replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no way to write.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
