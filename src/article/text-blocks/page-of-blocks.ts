import { fingerprint } from '../../shared/text.ts';
import { nameGroups } from './names.ts';
import { placeMedia } from './place-media.ts';
import { type PlacedBlock, placeBlocks } from './placed-block.ts';
import { markedIn, propose } from './propose.ts';
import type { TextBlock } from './read-text-blocks.ts';

/** What the page says about itself, for comparison with what its blocks say. */
export interface PageWords {
  title: string | null;
  authors: readonly string[];
  description: string | null;
  /** The article's text in the page's own data (JSON-LD `articleBody`), if it is there. */
  articleBody: string | null;
}

/** The sum of what stands in an element. */
export interface Sum {
  length: number;
  linked: number;
  blocks: number;
  prose: number;
  calls: number;
  toReader: number;
}

/** The text blocks of a page and what they have in common. */
export interface PageOfBlocks {
  blocks: PlacedBlock[];
  sums: ReadonlyMap<Element, Sum>;
  /** Where the page's paragraphs stand densest, if that is known. */
  region: Element | null;
  /** Places of the first and last full paragraph of the proposal; -1 where there is none. */
  first: number;
  last: number;
  /** Place of the headline: the `<h1>`, or what repeats the title; -1 where there is none. */
  headline: number;
  /** Length of full paragraphs in the proposal, and by signature. */
  proseLength: number;
  proseBySignature: ReadonlyMap<string, number>;
  /** Length before each block of all text of the proposal. */
  before: number[];
  proposedLength: number;
  pageLength: number;
  /** Place of the first block with the same words. */
  firstWith: ReadonlyMap<string, number>;
  /** How often the same words occur. */
  times: ReadonlyMap<string, number>;
  /** How much of the proposal stands in an element. */
  held: ReadonlyMap<Element, number>;
  /** Share of a block's longer words that the rest of the proposal's prose, or the title, has too. */
  shared(words: ReadonlySet<string>, inProse: boolean): number;
  /** How often a signature occurs. */
  alike: ReadonlyMap<string, number>;
  words: { title: string; authors: string[]; description: string; articleBody: string };
}

/** The page as its blocks show it; call it before Readability takes the copy apart. */
export class PageOfBlocksReader {
  private readonly blocks: PlacedBlock[];
  private readonly names = new Map<Element, number>();
  private readonly sums = new Map<Element, Sum>();

  constructor(
    blocks: readonly TextBlock[],
    private readonly page: PageWords,
    private readonly region: Element | null,
  ) {
    this.blocks = placeBlocks(blocks);
    for (const block of this.blocks) {
      this.addUp(block);
      for (const element of block.ancestors) this.nameOf(element);
    }
    placeMedia(this.blocks, this.blocks[0]?.ancestors.at(-1));
  }

  /** @param proposal what Readability proposes, its blocks still marked */
  read(proposal: Element | null): PageOfBlocks {
    const { blocks, sums } = this;
    const read = markedIn(proposal);
    const proposed = propose(blocks, read, this.region);
    for (const [index, block] of blocks.entries()) {
      block.read = read.has(index);
      block.proposed = proposed.has(index);
    }
    let first = -1;
    let last = -1;
    let proposedLength = 0;
    let proseLength = 0;
    let pageLength = 0;
    const before: number[] = [];
    const proseBySignature = new Map<string, number>();
    const firstWith = new Map<string, number>();
    const alike = new Map<string, number>();
    const times = new Map<string, number>();
    const held = new Map<Element, number>();
    for (const [index, block] of blocks.entries()) {
      before.push(proposedLength);
      pageLength += block.length;
      if (!firstWith.has(block.print)) firstWith.set(block.print, index);
      times.set(block.print, (times.get(block.print) ?? 0) + 1);
      alike.set(block.signature, (alike.get(block.signature) ?? 0) + 1);
      if (!block.proposed) continue;
      proposedLength += block.length;
      for (const element of block.ancestors) held.set(element, (held.get(element) ?? 0) + block.length);
      if (!block.prose) continue;
      if (first < 0) first = index;
      last = index;
      proseLength += block.length;
      proseBySignature.set(block.signature, (proseBySignature.get(block.signature) ?? 0) + block.length);
    }
    for (const block of blocks) this.nameAround(block, held, proposedLength);
    const title = fingerprint(this.page.title ?? '');
    const said = new Map<string, number>();
    for (const { prose, proposed, words } of blocks) {
      if (prose && proposed) for (const word of words) said.set(word, (said.get(word) ?? 0) + 1);
    }
    for (const word of title.split(' ')) said.set(word, (said.get(word) ?? 0) + 1);
    const shared = (words: ReadonlySet<string>, inProse: boolean) => {
      if (words.size === 0) return -1;
      let count = 0;
      for (const word of words) if ((said.get(word) ?? 0) > (inProse ? 1 : 0)) count++;
      return count / words.size;
    };
    return {
      shared,
      region: this.region,
      blocks,
      sums,
      first,
      last,
      headline: this.headlineOf(title, first),
      proseLength,
      proseBySignature,
      before,
      proposedLength,
      pageLength,
      firstWith,
      times,
      held,
      alike,
      words: {
        title,
        authors: this.page.authors.map(fingerprint),
        description: fingerprint(this.page.description ?? ''),
        articleBody: fingerprint(this.page.articleBody ?? ''),
      },
    };
  }

  private addUp(block: PlacedBlock): void {
    for (const element of block.ancestors) {
      const sum = this.sums.get(element) ?? { length: 0, linked: 0, blocks: 0, prose: 0, calls: 0, toReader: 0 };
      sum.length += block.length;
      sum.linked += block.length * block.linkDensity;
      sum.blocks++;
      sum.calls += block.calls;
      sum.toReader += block.toReader;
      if (block.prose) sum.prose += block.length;
      this.sums.set(element, sum);
    }
  }

  private nameOf(element: Element): number {
    let bits = this.names.get(element);
    if (bits === undefined) {
      bits = nameGroups(element);
      this.names.set(element, bits);
    }
    return bits;
  }

  private nameAround(block: PlacedBlock, held: ReadonlyMap<Element, number>, total: number): void {
    for (const [level, element] of block.ancestors.entries()) {
      const holds = level > 0 && total > 0 && (held.get(element) ?? 0) > total * 0.5;
      const bits = this.nameOf(element);
      if (holds) block.around |= bits;
      else if (level < 3) block.near |= bits;
      else block.far |= bits;
    }
  }

  private headlineOf(title: string, first: number): number {
    const { blocks } = this;
    const isTitle = ({ print }: PlacedBlock) =>
      title !== '' && print.length > 8 && (title.startsWith(print) || print.startsWith(title));
    const limit = first < 0 ? blocks.length : first + 1;
    let found = -1;
    for (let index = 0; index < limit; index++) {
      const block = blocks[index];
      if (block?.element.localName === 'h1' && (found < 0 || isTitle(block))) found = index;
    }
    return found >= 0 ? found : blocks.findIndex(isTitle);
  }
}
