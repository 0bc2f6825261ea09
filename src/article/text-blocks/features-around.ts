import { type Feature, flag, none, share } from './feature.ts';
import type { PageOfBlocks } from './page-of-blocks.ts';
import type { PlacedBlock } from './placed-block.ts';

/** What the three blocks before a block and the three behind it are. */
export const neighbours: Feature[] = [-3, -2, -1, 1, 2, 3].flatMap((step): Feature[] => {
  const at = (page: PageOfBlocks, index: number) => page.blocks[index + step];
  return [
    [`length ${step}`, (_, index, page) => at(page, index)?.length ?? none],
    [`link density ${step}`, (_, index, page) => at(page, index)?.linkDensity ?? none],
    [
      `proposed ${step}`,
      (_, index, page) => {
        const block = at(page, index);
        return block ? flag(block.proposed) : none;
      },
    ],
    [`set alike ${step}`, ({ signature }, index, page) => flag(at(page, index)?.signature === signature)],
    [
      `set like the article ${step}`,
      (_, index, page) => share(page.proseBySignature.get(at(page, index)?.signature ?? '') ?? 0, page.proseLength),
    ],
    [`heading ${step}`, (_, index, page) => flag(/^h\d$/.test(at(page, index)?.element.localName ?? ''))],
  ];
});

/** What stands in a wider stretch around a block. */
export const windows: Feature[] = [
  ['prose around', (_, index, page) => near(page, index, 5, ({ prose }) => flag(prose))],
  ['prose behind', (_, index, page) => sumOver(page, index + 1, index + 6, ({ prose }) => flag(prose))],
  ['prose before', (_, index, page) => sumOver(page, index - 5, index, ({ prose }) => flag(prose))],
  ['links around', (_, index, page) => near(page, index, 4, ({ linkDensity }) => flag(linkDensity > 0.5))],
  ['pointers since prose', (_, index, page) => pointersSinceProse(page, index)],
  ['blocks since article prose', (_, index, page) => sinceArticleProse(page, index)],
  ['blocks to article prose', (_, index, page) => toArticleProse(page, index)],
];

function sumOver(page: PageOfBlocks, from: number, to: number, value: (block: PlacedBlock) => number): number {
  let sum = 0;
  for (let index = Math.max(0, from); index < Math.min(to, page.blocks.length); index++) {
    const block = page.blocks[index];
    if (block) sum += value(block);
  }
  return sum;
}

function near(page: PageOfBlocks, index: number, reach: number, value: (block: PlacedBlock) => number): number {
  return sumOver(page, index - reach, index + reach + 1, value);
}

/** How many headings that point elsewhere stand between a block and the full paragraph before it. */
function pointersSinceProse(page: PageOfBlocks, index: number): number {
  let count = 0;
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const block = page.blocks[at];
    if (!block || (block.prose && block.proposed)) break;
    if (block.length < 60) count += block.pointers;
  }
  return count;
}

const isArticleProse = (block: PlacedBlock | undefined, page: PageOfBlocks): boolean =>
  block?.prose === true && block.proposed && (page.proseBySignature.get(block.signature) ?? 0) > page.proseLength * 0.2;

function sinceArticleProse(page: PageOfBlocks, index: number): number {
  for (let at = index; at >= Math.max(0, index - 20); at--)
    if (isArticleProse(page.blocks[at], page)) return index - at;
  return 21;
}

function toArticleProse(page: PageOfBlocks, index: number): number {
  for (let at = index; at < Math.min(page.blocks.length, index + 20); at++)
    if (isArticleProse(page.blocks[at], page)) return at - index;
  return 21;
}
