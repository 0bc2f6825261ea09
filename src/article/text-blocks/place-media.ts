import { fingerprint } from '../../shared/text.ts';
import { isCaption, pictureHolders } from '../captions.ts';
import { CARD } from '../embeds.ts';
import type { PlacedBlock } from './placed-block.ts';
import { MARK } from './read-text-blocks.ts';

/** Finds what pictures stand between blocks and which block captions one, and how far blocks that follow each other stand apart in the tree. Fills the blocks. */
export function placeMedia(blocks: readonly PlacedBlock[], root: Element | undefined): void {
  const alts = new Set<string>();
  let last: PlacedBlock | undefined;
  let media = 0;
  for (const element of root?.querySelectorAll(`img, figure[${CARD}], [${MARK}]`) ?? []) {
    const mark = element.getAttribute(MARK);
    const block = mark === null ? undefined : blocks[Number(mark)];
    if (!block) {
      media++;
      const alt = fingerprint(element.getAttribute('alt') ?? '');
      if (alt.length > 12) alts.add(alt);
      continue;
    }
    if (last) last.mediaAfter = media;
    block.mediaBefore = media;
    media = 0;
    last = block;
  }
  const pictures = root ? pictureHolders(root) : new Set<Element>();
  for (const block of blocks) {
    block.isAlt = alts.has(block.print);
    block.caption = isCaption(block.element, (element) => pictures.has(element));
  }
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (!next) break;
    const around = new Set(next.ancestors);
    block.climbAfter = block.ancestors.findIndex((element) => around.has(element));
    next.climbBefore = next.ancestors.indexOf(block.ancestors[block.climbAfter] as Element);
  }
}
