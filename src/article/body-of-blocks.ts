import { pictureHolders } from './captions.ts';
import { belongsByForm } from './forms-of-blocks.ts';
import { isHidden } from './hidden.ts';
import type { PageOfBlocks } from './text-blocks/page-of-blocks.ts';
import type { PlacedBlock } from './text-blocks/placed-block.ts';

/** A text block is the article's from this score on. */
const ENOUGH = 0.4;
/** What is mostly a link has to be surer: teasers are. */
const ENOUGH_FOR_LINKS = 0.5;
/** A full paragraph that Readability proposes, set like the others, is left out below this only: a paragraph lost is worse than a line too many. */
const ENOUGH_FOR_PROSE = 0.3;
/** The same for tables and code, which references often leave out and readers want. */
const ENOUGH_FOR_FORMS = 0.2;
/** Between blocks of the article, a block that Readability proposes is left out below this only. */
const ENOUGH_BETWEEN = 0.25;
/** Where less than this share of the proposed paragraphs would be left, the page is unlike all that the model knows, and Readability is believed. */
const PLAUSIBLE = 0.3;
/** Lists and tables are no roots: what they hold would lose its form. */
const NO_ROOT = /^(?:ul|ol|li|dl|table|tbody|thead|tr|blockquote|p|span|a|em|strong|b|i|figure)$/;
/** What never belongs to an article where no text of it stands within. */
const FURNITURE = 'nav, aside, footer, form, dialog, [role="navigation"], [role="complementary"], [role="dialog"]';

/** Places of the text blocks that make the article, by their scores. */
export function selectBlocks(page: PageOfBlocks, scores: readonly number[]): ReadonlySet<number> {
  const hidden = new Map<Element, boolean>();
  const selected = new Set<number>();
  let kept = 0;
  for (const [index, block] of page.blocks.entries()) {
    const score = scores[index] ?? 0;
    if (block.caption || (!block.read && isHidden(block.element, hidden))) continue;
    if (score < enoughFor(block, page) && !belongsByForm(block, page)) continue;
    selected.add(index);
    if (block.proposed && block.prose) kept += block.length;
  }
  for (const index of between(page, scores, selected)) selected.add(index);
  if (kept >= page.proseLength * PLAUSIBLE) return selected;
  return new Set(page.blocks.flatMap(({ proposed }, index) => (proposed ? [index] : [])));
}

/** Blocks that are less sure by themselves, but stand between selected ones, or beside one that is set alike. */
function between({ blocks }: PageOfBlocks, scores: readonly number[], selected: ReadonlySet<number>): number[] {
  return blocks.flatMap(({ proposed, read, caption, linkDensity, signature }, index) => {
    if (selected.has(index) || !proposed || !read || caption || linkDensity > 0.5) return [];
    if ((scores[index] ?? 0) < ENOUGH_BETWEEN) return [];
    const isBetween = selected.has(index - 1) && selected.has(index + 1);
    const isAlike = [index - 1, index + 1].some((at) => selected.has(at) && blocks[at]?.signature === signature);
    return isBetween || isAlike ? [index] : [];
  });
}

function enoughFor(block: PlacedBlock, page: PageOfBlocks): number {
  const { element, linkDensity, proposed, prose } = block;
  if (proposed && /^(?:table|pre)$/.test(element.localName)) return ENOUGH_FOR_FORMS;
  if (proposed && prose && isSetLikeArticle(block, page)) return ENOUGH_FOR_PROSE;
  return linkDensity > 0.5 ? ENOUGH_FOR_LINKS : ENOUGH;
}

function isSetLikeArticle({ signature }: PlacedBlock, page: PageOfBlocks): boolean {
  return (page.proseBySignature.get(signature) ?? 0) > page.proseLength * 0.2;
}

/**
 * The element of the copied page that holds all selected blocks, without the other blocks and what stood around them alone. Takes the copy apart.
 * @returns null when nothing is selected
 */
export function bodyOfBlocks(page: PageOfBlocks, selected: ReadonlySet<number>): Element | null {
  const chosen = page.blocks.filter((_, index) => selected.has(index));
  const root = rootOf(chosen);
  if (!root) return null;
  const holders = new Set<Element>();
  const hold = (block: PlacedBlock) => {
    for (const element of block.ancestors) holders.add(element);
  };
  for (const block of chosen) hold(block);
  const others = page.blocks.filter((block, index) => !selected.has(index) && block.ancestors.includes(root));
  const pictures = pictureHolders(root);
  const doomed = others.filter((block) => {
    if (!block.caption) return true;
    hold(block);
    return false;
  });
  for (const { ancestors } of doomed) emptyContainer(ancestors, root, holders, pictures)?.remove();
  const hidden = new Map<Element, boolean>();
  for (const element of root.querySelectorAll(FURNITURE)) if (!holders.has(element)) element.remove();
  for (const element of root.querySelectorAll('[hidden], [style], [aria-hidden]'))
    if (!holders.has(element) && isHidden(element, hidden)) element.remove();
  return root;
}

/** The nearest element that holds all blocks and can hold paragraphs. */
function rootOf(blocks: readonly PlacedBlock[]): Element | null {
  let shared = blocks[0]?.ancestors.slice(1) ?? [];
  for (const { ancestors } of blocks) {
    if (ancestors.includes(shared[0] as Element)) continue;
    const around = new Set(ancestors);
    shared = shared.slice(shared.findIndex((element) => around.has(element)));
  }
  return shared.find(({ localName }) => !NO_ROOT.test(localName)) ?? null;
}

/** The largest element around a block that holds no selected one: with a teaser's headline go its box and its picture. */
function emptyContainer(
  ancestors: readonly Element[],
  root: Element,
  holders: ReadonlySet<Element>,
  pictures: ReadonlySet<Element>,
): Element | undefined {
  let largest = ancestors[0];
  for (const element of ancestors) {
    if (element === root || holders.has(element)) break;
    if (pictures.has(element) && element.querySelector('figure')) break;
    largest = element;
  }
  return largest;
}
