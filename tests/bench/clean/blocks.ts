import type { Snapshot } from './snapshot.ts';

/** Texts that stand in one block, such as a paragraph, a heading or a cell. */
export interface Block {
  /** Index of the element. */
  element: number;
  /** Indexes of its texts. */
  texts: number[];
  text: string;
}

/** The visible texts of a page in blocks, in order. Texts of one block that another block interrupts are two. */
export function blocksOf({ elements, texts }: Snapshot, isSeen: (index: number) => boolean): Block[] {
  const blocks: Block[] = [];
  for (const [index, { element, text }] of texts.entries()) {
    if (!isSeen(index)) continue;
    let at = element;
    while (elements[at]?.inline && (elements[at]?.parent ?? -1) >= 0) at = elements[at]?.parent ?? 0;
    const last = blocks.at(-1);
    if (last?.element === at) {
      last.texts.push(index);
      last.text += ` ${text}`;
    } else blocks.push({ element: at, texts: [index], text });
  }
  for (const block of blocks) block.text = block.text.replace(/\s+/g, ' ').trim();
  return blocks;
}
