/** Marks: lines of carets under a line of the draft that say what is thought of the value above them. */

/** A passage as a mark names it: `agency.md:1 "Three"`. */
export interface Passage {
  readonly path: string;
  readonly line: number;
  /** The value's words, or '' where the mark leaves them out. */
  readonly text: string;
  /** The sentence around it, where the engine gives it. */
  readonly around?: string;
}

export interface Mark {
  /** Line of the draft, from 0, and columns of its words, half-open; a value that runs on is marked to its line's end. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** `ok`, `-`, `stet`, or the id of a rule. */
  readonly says: string;
  readonly passages: readonly Passage[];
  /** The words after each fix. */
  readonly fixes: readonly string[];
}

//   ^^^^ count-mismatch agency.md:1 "Three" wire.txt:2
//   ^^^^ ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const MARK = /^( *)(\^+) (ok|-|stet|[a-z]+(?:-[a-z]+)+)((?: \S+:\d+(?: "[^"]*")?)*)$/;
const PASSAGE = / (\S+):(\d+)(?: "([^"]*)")?/g;
const FIX = /^ *= (.*)$/;

/** Takes the marks out of a draft's lines. */
export function readMarks(content: readonly string[]): { text: string; marks: readonly Mark[] } {
  const text: string[] = [];
  const marks: (Mark & { fixes: string[] })[] = [];
  let afterMark = false;
  for (const line of content) {
    const mark = MARK.exec(line);
    const fix = afterMark ? FIX.exec(line) : null;
    afterMark = mark !== null || fix !== null;
    if (fix) marks.at(-1)?.fixes.push(fix[1] ?? '');
    else if (!mark) text.push(line);
    else {
      const [, indent = '', carets = '', says = '', passages = ''] = mark;
      marks.push({
        line: text.length - 1,
        start: indent.length,
        end: indent.length + carets.length,
        says,
        passages: [...passages.matchAll(PASSAGE)].map(([, path = '', at, words = '']) => ({
          path,
          line: Number(at),
          text: words,
        })),
        fixes: [],
      });
    }
  }
  return { text: `${text.join('\n')}\n`, marks };
}

/** The lines of a draft with its marks written under them. */
export function writeMarks(text: string, marks: readonly Mark[]): readonly string[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .flatMap((line, index) => [line, ...marks.filter((mark) => mark.line === index).flatMap(markLines)]);
}

function markLines({ start, end, says, passages, fixes }: Mark): readonly string[] {
  const indent = ' '.repeat(start);
  const named = passages.map(({ path, line, text }) => ` ${path}:${line}${text === '' ? '' : ` "${text}"`}`);
  return [`${indent}${'^'.repeat(end - start)} ${says}${named.join('')}`, ...fixes.map((fix) => `${indent}= ${fix}`)];
}
