import type { Span } from '../../shared/analysis.ts';
import type { Block } from '../../shared/article.ts';
import { textPieces } from '../../shared/block-text.ts';

/** Finds the places of an article's text in the elements that show it. */
export class TextMap {
  /**
   * @param root the element whose children are the article's sanitised HTML
   * @param blocks the article's blocks, `path` being child indexes from the root
   */
  constructor(
    private readonly root: Element,
    private readonly blocks: readonly Block[],
  ) {}

  /** The ranges that show a span of the text: one for each block that it runs through; none where it cannot be found. */
  rangesOf({ start, end }: Span): Range[] {
    return this.blocks.flatMap((block) => {
      if (block.end <= start || block.start >= end) return [];
      const range = this.rangeIn(
        block,
        Math.max(start, block.start) - block.start,
        Math.min(end, block.end) - block.start,
      );
      return range ? [range] : [];
    });
  }

  /** The element of the block that holds a place of the text, or that follows it; null after the last. */
  elementFrom(start: number): Element | null {
    const block = this.blocks.find(({ end }) => end > start);
    return block ? this.elementAt(block.path) : null;
  }

  /** The first block that reaches below a line of the window, in pixels from its top; the blocks follow one another down the page. */
  firstBelow(line: number): Block | null {
    let [from, to] = [0, this.blocks.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const block = this.blocks[middle];
      const element = block && this.elementAt(block.path);
      if (element && element.getBoundingClientRect().bottom <= line) from = middle + 1;
      else to = middle;
    }
    return this.blocks[from] ?? null;
  }

  private rangeIn(block: Block, start: number, end: number): Range | null {
    const element = this.elementAt(block.path);
    if (!element) return null;
    const range = this.root.ownerDocument.createRange();
    let offset = 0;
    let open = false;
    for (const { node, text, from } of textPieces(element)) {
      const next = offset + text.length;
      if (node && !open && start < next) {
        range.setStart(node, from + Math.max(0, start - offset));
        open = true;
      }
      if (node && open && end <= next) {
        range.setEnd(node, from + Math.max(0, end - offset));
        return range;
      }
      offset = next;
    }
    return null;
  }

  private elementAt(path: readonly number[]): Element | null {
    let element: Element | undefined = this.root;
    for (const index of path) element = element?.children[index];
    return element ?? null;
  }
}
