/** HTML as a tree, no deeper than any page that was written by hand or program. */

import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';
import { Unreadable } from './reader.ts';

/** What is deeper is meant to hurt: the parser's own work grows with the square of it. */
const DEEPEST = 1000;

class Tree extends DomHandler {
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Unreadable('is nested too deeply to be read: save it as .txt');
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

/** @throws Unreadable where it is nested too deeply. */
export function treeOf(html: string): Document {
  const tree = new Tree();
  new Parser(tree).end(html);
  return tree.root;
}
