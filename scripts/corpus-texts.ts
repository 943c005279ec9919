/** One story in the forms that a newsroom gets it in: what `scripts/build-corpus.ts` hands to LibreOffice and pandoc, or writes itself. */

export const TITLE = 'Flood at Tarn Bridge';
export const DAY = '2025-03-06';

/** Eleven facts in prose; the twelfth stands in the table. */
export const PARAGRAPHS: readonly string[] = [
  'Floodwater reached 214 homes in Tarn Bridge on Tuesday, the county emergency office said.',
  'Rescue crews took 37 residents out by boat before dawn.',
  'The river crested at 6.4 metres. The old record had stood since 1998.',
  'Repairs to the weir will cost $3.2 million, said Ilse Brandt, the county engineer.',
  '“We closed the lower road at 4:40 a.m. and nobody was on it,” Brandt said.',
  'About 62 percent of the flooded households have no insurance against floods.',
  'The shelters will stay open until 14 March.',
];

export const SHELTERS: readonly (readonly string[])[] = [
  ['Shelter', 'Beds', 'Guests'],
  ['School hall', '120', '85'],
  ['Church', '60', '41'],
  ['Sports centre', '200', '148'],
];

/** The same facts as somebody keeps them in a sheet. */
export const FIGURES: readonly (readonly string[])[] = [
  ['Item', 'Figure'],
  ['Homes flooded in Tarn Bridge', '214'],
  ['Day of the flood', '2025-03-04'],
  ['Residents taken out by boat', '37'],
  ['Crest of the river', '6.4 metres'],
  ['Year of the old record', '1998'],
  ['Cost of repairs to the weir', '$3.2 million'],
  ['County engineer', 'Ilse Brandt'],
  ['Lower road closed', '4:40 a.m.'],
  ['Statement by Brandt', '“We closed the lower road at 4:40 a.m. and nobody was on it.”'],
  ['Flooded households without insurance', '62%'],
  ['Shelters open until', '2025-03-14'],
];

export const markdown = (): string => [`---\ndate: ${DAY}\n---`, `# ${TITLE}`, ...PARAGRAPHS, table(), ''].join('\n\n');

const table = (): string =>
  SHELTERS.map((row, at) => `| ${row.join(' | ')} |${at === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`).join('\n');

/** The same as the desk writes it down for itself. */
export const factSheet = (): string =>
  [
    `# ${TITLE}`,
    '// checked on the phone with the county',
    ...[
      ...PARAGRAPHS,
      ...SHELTERS.slice(1).map(([name, beds, guests]) => `${name}: ${beds} beds, ${guests} guests.`),
    ].map((text) => `${text} [source: county emergency office] [as-of: ${DAY}]`),
    '',
  ].join('\n');

const rows = (tag: string): string =>
  SHELTERS.map(
    (row, at) =>
      `<tr>${row.map((text) => `<${at === 0 ? 'th' : tag}>${text}</${at === 0 ? 'th' : tag}>`).join('')}</tr>`,
  ).join('');

/** A page as a news site sets it, with all that is no part of the article. */
export const page = (): string => `<!doctype html>
<html lang="en"><head><meta charset="windows-1252"><title>${TITLE} | The Tarn Courier</title>
<meta property="article:published_time" content="${DAY}T07:00:00Z"></head>
<body><header class="site-header"><a href="/">The Tarn Courier</a></header>
<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport: 19 goals in one day</a></li><li><a href="/c">999 homes for sale</a></li></ul></nav>
<main><article><h1>${TITLE}</h1>
${PARAGRAPHS.map((text) => `<p>${text.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')}</p>`).join('\n')}
<table><caption>Shelters on Wednesday</caption>${rows('td')}</table>
<div class="related-links"><p>Related: 512 cows saved from a barn</p></div></article></main>
<aside><p>Most read: 77 ways to dry a carpet</p></aside>
<div class="cookie-banner"><p>We and our 845 partners use cookies.</p></div>
<footer><p>© 2025 The Tarn Courier, 12 Mill Lane</p></footer>
<script>var homes = 4321;</script></body></html>
`;

const speech = (): readonly (readonly [string, string])[] => [
  ['Ilse Brandt', `${PARAGRAPHS[0]?.replace(', the county emergency office said', '')} ${PARAGRAPHS[1]}`],
  ['Ilse Brandt', `${PARAGRAPHS[2]} Repairs to the weir will cost $3.2 million.`],
  ['Ilse Brandt', 'We closed the lower road at 4:40 a.m. and nobody was on it.'],
  ['Tom Lysle', `${PARAGRAPHS[5]} ${PARAGRAPHS[6]}`],
  ['Tom Lysle', 'The church has 60 beds and 41 guests, the school hall 120 beds and 85 guests.'],
];

const clock = (seconds: number, mark: string): string =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}${mark}000`;

/** Each turn in two cues, as captions cut it. */
function cues(mark: string): readonly { times: string; who: string; words: string }[] {
  return speech().flatMap(([who, words], at) => {
    const half = words.indexOf(' ', Math.floor(words.length / 2));
    const from = at * 20;
    return [
      { times: `${clock(from, mark)} --> ${clock(from + 6, mark)}`, who, words: words.slice(0, half) },
      { times: `${clock(from + 6, mark)} --> ${clock(from + 12, mark)}`, who, words: words.slice(half + 1) },
    ];
  });
}

export const vtt = (): string =>
  `WEBVTT\n\n${cues('.')
    .map(({ times, who, words }) => `${times}\n<v ${who}>${words}</v>`)
    .join('\n\n')}\n`;

export const srt = (): string =>
  cues(',')
    .map(({ times, who, words }, at) => `${at + 1}\n${times}\n${at % 2 === 0 ? `${who.toUpperCase()}: ` : ''}${words}`)
    .join('\n\n');

const plainTable = (): string => SHELTERS.map(([a = '', b = '', c = '']) => a.padEnd(16) + b.padEnd(8) + c).join('\n');

export const message = (subject = TITLE, quoted = true): string =>
  [
    'From: =?utf-8?Q?Ilse_Brandt?= <brandt@county.example>',
    'To: desk@courier.example',
    `Subject: ${subject}`,
    'Date: Thu, 6 Mar 2025 07:10:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...PARAGRAPHS.flatMap((text) => [text, '']),
    plainTable(),
    '',
    '-- ',
    'Ilse Brandt, 12 Mill Lane, Tarn Bridge',
    '',
    ...(quoted
      ? [
          'On Wed, 5 Mar 2025 at 06:00, Ilse Brandt <brandt@county.example> wrote:',
          '> Floodwater has reached 150 homes so far.',
          '',
        ]
      : []),
  ].join('\r\n');

export const mailbox = (): string =>
  [
    'From desk@courier.example Wed Mar  5 06:00:00 2025',
    'From: Tom Lysle <lysle@county.example>',
    'Subject: Road works',
    'Date: Wed, 5 Mar 2025 06:00:00 +0000',
    '',
    'The upper road opens again on Friday.',
    '',
    'From desk@courier.example Thu Mar  6 07:10:00 2025',
    message(TITLE, false),
    '',
  ].join('\n');

export const json = (): string =>
  `${JSON.stringify({ title: TITLE, date: DAY, body: PARAGRAPHS, shelters: records() }, null, 2)}\n`;

const records = (): readonly object[] =>
  SHELTERS.slice(1).map(([name, beds, guests]) => ({ name, beds: Number(beds), guests: Number(guests) }));

export const yaml = (): string =>
  [
    `title: ${TITLE}`,
    `date: ${DAY}`,
    'body:',
    ...PARAGRAPHS.map((text) => `  - ${JSON.stringify(text)}`),
    'shelters:',
    ...SHELTERS.slice(1).map(([name, beds, guests]) => `  - name: ${name}\n    beds: ${beds}\n    guests: ${guests}`),
    '',
  ].join('\n');

export const separated = (mark: string): string =>
  FIGURES.map((row) => row.map((text) => (text.includes(mark) ? `"${text}"` : text)).join(mark)).join('\r\n');

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => XML[mark] ?? mark);

const NAMES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"';

/** A workbook of two sheets for LibreOffice to save: money, percents and days are numbers with a format, as programs keep them. */
export function workbook(): string {
  const styles = `<number:date-style style:name="D"><number:day/><number:text> </number:text><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style>
<number:percentage-style style:name="P"><number:number number:decimal-places="0"/><number:text>%</number:text></number:percentage-style>
<number:currency-style style:name="M"><number:currency-symbol>$</number:currency-symbol><number:number number:grouping="true"/></number:currency-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="D"/><style:style style:name="part" style:family="table-cell" style:data-style-name="P"/><style:style style:name="money" style:family="table-cell" style:data-style-name="M"/>`;
  const cell = (text: string): string => {
    const words = `<text:p>${escaped(text)}</text:p>`;
    if (/^\d{4}-\d\d-\d\d$/.test(text))
      return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${text}">${words}</table:table-cell>`;
    if (/^\d+%$/.test(text))
      return `<table:table-cell table:style-name="part" office:value-type="percentage" office:value="${Number.parseInt(text, 10) / 100}">${words}</table:table-cell>`;
    if (text === '$3.2 million')
      return `<table:table-cell table:style-name="money" office:value-type="currency" office:currency="USD" office:value="3200000">${words}</table:table-cell>`;
    if (/^\d+$/.test(text))
      return `<table:table-cell office:value-type="float" office:value="${text}">${words}</table:table-cell>`;
    return `<table:table-cell office:value-type="string">${words}</table:table-cell>`;
  };
  const sheet = (name: string, title: string, all: readonly (readonly string[])[]): string =>
    `<table:table table:name="${name}"><table:table-row>${cell(title)}</table:table-row><table:table-row/>${all.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}</table:table>`;
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheet('Figures', TITLE, FIGURES)}${sheet('Shelters', 'Shelters on Wednesday', SHELTERS)}</office:spreadsheet></office:body></office:document>`;
}

const FILLER =
  'The council met in the old hall and spoke at length of the banks of the river, of who should keep them clear and of what had been said about them in other years. Nobody could remember a night like it. The minutes of that meeting are kept in the library and may be read there by anyone who asks for them at the desk.';

/** A report of several pages in two columns, with words parted at line ends and a running head and foot. */
export function report(): string {
  // A soft hyphen lets a word break where it is set.
  const soft = (text: string): string =>
    escaped(text)
      .replaceAll('emergency', 'emer\u00adgen\u00adcy')
      .replaceAll('Floodwater', 'Flood\u00adwater')
      .replaceAll('residents', 'resi\u00addents')
      .replaceAll('households', 'house\u00adholds')
      .replaceAll('insurance', 'insur\u00adance')
      .replaceAll('remember', 'remem\u00adber')
      .replaceAll('library', 'li\u00adbrary');
  const paragraph = (text: string): string => `<text:p text:style-name="Body">${soft(text)}</text:p>`;
  const body = PARAGRAPHS.map((text) => `${paragraph(text)}${paragraph(FILLER)}${paragraph(FILLER)}`).join('');
  const cells = SHELTERS.map(
    (row) =>
      `<table:table-row>${row.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`,
  ).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-indent="0.4cm" fo:text-align="justify"/><style:text-properties fo:font-size="11pt"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-size="20pt" fo:font-weight="bold"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="15cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p>County of Tarn – Report 88 to the council</text:p></style:header><style:footer><text:p>Page <text:page-number/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Head">${TITLE}</text:p><text:section text:style-name="Two" text:name="S">${body}</text:section><text:p/><text:p text:style-name="Body">Shelters on Wednesday:</text:p><table:table table:name="T"><table:table-column table:number-columns-repeated="3"/>${cells}</table:table></office:text></office:body></office:document>`;
}
