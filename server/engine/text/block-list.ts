/** Blocks in the making: what every reader gathers, numbered and put under its headings in one place. */

import type { Block, BlockKind, Cell, Comment, Document, FrontMatterEntry, Item, Problem, Sheet } from './document.ts';
import type { Locator } from './locator.ts';
import type { Prose } from './prose.ts';
import type { Span } from './span.ts';

export interface Found {
  readonly kind: BlockKind;
  readonly prose: Prose;
  readonly span: Span<'file'>;
  readonly level?: number;
  readonly cell?: Cell | null;
  readonly item?: Item | null;
  readonly turn?: string | null;
  readonly locator?: Locator | null;
  readonly day?: string | null;
  readonly from?: string | null;
  /** Headings above it that are no blocks here, outermost first. */
  readonly under?: readonly string[] | undefined;
  readonly sheet?: Sheet | null;
}

/** Invariant: `index` is a block's place, and `section` the headings that stand above it. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly #section: { level: number; text: string }[] = [];

  /** Adds a block and gives its index; a block without words is none and gives null. */
  add(found: Found): number | null {
    if (found.prose.text === '') return null;
    const level = found.level ?? 0;
    if (level > 0) {
      while ((this.#section.at(-1)?.level ?? 0) >= level) this.#section.pop();
    }
    const index = this.blocks.length;
    this.blocks.push({
      kind: found.kind,
      index,
      prose: found.prose,
      span: found.span,
      section: found.under ?? this.#section.map((heading) => heading.text),
      level,
      cell: found.cell ?? null,
      item: found.item ?? null,
      turn: found.turn ?? null,
      locator: found.locator ?? null,
      day: found.day ?? null,
      from: found.from ?? null,
      sheet: found.sheet ?? null,
    });
    if (level > 0) this.#section.push({ level, text: found.prose.text });
    return index;
  }

  /** The text of the nearest heading above, or ''. */
  get heading(): string {
    return this.#section.at(-1)?.text ?? '';
  }
}

export interface Rest {
  readonly frontMatter?: readonly FrontMatterEntry[];
  readonly comments?: readonly Comment[];
  readonly problems?: readonly Problem[];
}

export const documentOf = (path: string, text: string, list: BlockList, rest: Rest = {}): Document => ({
  path,
  text,
  frontMatter: rest.frontMatter ?? [],
  blocks: list.blocks,
  comments: rest.comments ?? [],
  problems: rest.problems ?? [],
  declared: null,
  publisher: null,
});
