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

/** A page that holds all it needs: `style` and `script` stand in it, and nothing is fetched. `body` is HTML already. */
export function page({
  title,
  style,
  body,
  script = '',
}: {
  readonly title: string;
  readonly style: string;
  readonly body: string;
  readonly script?: string;
}): string {
  const scripted = script === '' ? '' : " script-src 'unsafe-inline';";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';${scripted} base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
${script === '' ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}
