/** The draft as a Word document whose notes are Word's own footnotes. */

import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { ClaimedBlock } from '../claims-in-blocks.ts';
import { type Footnoted, noteWords } from './footnotes.ts';
import { pieces } from './pieces.ts';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

export async function asDocx(draft: Footnoted): Promise<Uint8Array> {
  const footnotes = Object.fromEntries(
    draft.notes.map((note) => [
      note.number,
      { children: [new Paragraph({ children: [new TextRun(noteWords(note))] })] },
    ]),
  );
  const children = draft.blocks.map((one) => paragraph(one, draft));
  const document = new Document({ title: draft.name, creator: 'Backread', footnotes, sections: [{ children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function paragraph(one: ClaimedBlock, { noteOf }: Footnoted): Paragraph {
  const { block } = one;
  const children = pieces(one, noteOf).map((piece) =>
    'text' in piece ? new TextRun(piece.text) : new FootnoteReferenceRun(piece.note.number),
  );
  const level =
    block.kind === 'headline'
      ? LEVELS[0]
      : block.kind === 'heading'
        ? LEVELS[Math.min(block.level, LEVELS.length) - 1]
        : undefined;
  return new Paragraph({
    children,
    ...(level ? { heading: level } : {}),
    ...(block.item ? { bullet: { level: Math.min(block.item.depth, 8) } } : {}),
    ...(block.kind === 'quotation' ? { indent: { left: 720 } } : {}),
    spacing: { after: 160 },
  });
}
