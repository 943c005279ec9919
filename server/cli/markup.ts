/** HTML as our own pages want it: text escaped, elements in one line. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const html = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

/** `inside` is HTML already. Attributes that are false or undefined are left out; true stands alone. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  inside: string | readonly string[] = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${html(String(value))}"`))
    .join('');
  return `<${name}${written}>${typeof inside === 'string' ? inside : inside.join('')}</${name}>`;
}
