import { fingerprint } from '../../shared/text.ts';
import { isCaption, pictureHolders } from '../captions.ts';
import { CARD } from '../embeds.ts';
import { nameGroups } from './names.ts';
import { ADDRESS, CALL, countOf } from './phrases.ts';
import { markedIn, propose } from './propose.ts';
import { MARK, type TextBlock } from './read-text-blocks.ts';
/** What the page says about itself, for comparison with what its blocks say. */
export interface PageWords {
  title: string | null;
  authors: readonly string[];
  description: string | null;
  /** The article's text in the page's own data (JSON-LD `articleBody`), if it is there. */
  articleBody: string | null;
}

/** A text block and what is known of its place in the page. Lengths are in characters; one of a script without spaces counts as three. */
export interface PlacedBlock extends TextBlock {
  length: number;
  /** Share of the text that stands in links, 0 to 1. */
  linkDensity: number;
  links: number;
  print: string;
  /** Its words of five letters or more, each once. */
  words: ReadonlySet<string>;
  /** Tag and class of the block and the two elements around it: what is set alike is named alike. */
  signature: string;
  depth: number;
  /** Bits of {@link NAME_GROUPS}: of the block and the two elements around it. */
  near: number;
  /** Of the elements farther out that hold less than half of the article. */
  far: number;
  /** Of the elements that hold the article. */
  around: number;
  /** Tags of the elements around it. */
  tags: ReadonlySet<string>;
  /** Whether all of its text is bold, or italic. */
  bold: boolean;
  italic: boolean;
  picture: boolean;
  /** How many pictures, players and frames stand between the block before and this one. */
  mediaBefore: number;
  mediaAfter: number;
  /** Whether a picture's `alt` says the same. */
  isAlt: boolean;
  /** Whether it is the caption or credit of a picture. */
  caption: boolean;
  /** How many levels up the nearest element is that holds the block before, or behind, too. */
  climbBefore: number;
  climbAfter: number;
  /** Whether a picture stands beside it or beside one of the three elements around it. */
  besidePicture: number;
  /** Whether a field or button stands beside it. */
  field: boolean;
  /** The element itself and those around it, nearest first, up to the body. */
  ancestors: Element[];
  /** Whether it stands in what Readability returned. */
  read: boolean;
  /** Whether it stands in what the article is looked for around: see `propose`. */
  proposed: boolean;
  /** How often it calls to do something, and speaks to its readers, in words. */
  calls: number;
  toReader: number;
  /** A full paragraph that is mostly not links. */
  prose: boolean;
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

const FULL_PARAGRAPH = 80;
/** Languages without spaces between words say about three times as much with a character. */
const DENSE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/** What is known of the blocks before Readability has run, which takes the page apart. */
export function placeBlocks(blocks: readonly TextBlock[]): PlacedBlock[] {
  return blocks.map(({ element, text }) => {
    const length = lengthOf(text);
    const ancestors = ancestorsOf(element);
    const print = fingerprint(text);
    const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')];
    const inLink = element.closest('a') !== null;
    const linked = inLink ? length : links.reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0);
    const linkDensity = Math.min(1, linked / Math.max(1, text.length));
    return {
      element,
      text,
      length,
      linkDensity,
      links: links.length,
      print,
      words: new Set(print.match(/\p{L}{5,}/gu) ?? []),
      signature: signatureOf(element),
      depth: ancestors.length,
      near: 0,
      far: 0,
      around: 0,
      tags: new Set(ancestors.map(({ localName }) => localName)),
      bold: isWholeIn(element, 'b, strong', text),
      italic: isWholeIn(element, 'i, em', text),
      mediaBefore: 0,
      mediaAfter: 0,
      isAlt: false,
      caption: false,
      climbBefore: -1,
      climbAfter: -1,
      besidePicture: besidePicture(element),
      picture: element.querySelector('img, svg') !== null,
      field: element.parentElement?.querySelector('input, button, textarea, select') != null,
      ancestors,
      read: false,
      proposed: false,
      calls: countOf(CALL, text),
      toReader: countOf(ADDRESS, text),
      prose: length >= FULL_PARAGRAPH && linkDensity < 0.5,
    };
  });
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
    this.placeMedia(this.blocks[0]?.ancestors.at(-1));
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

  /** Pictures between blocks, and how far blocks that follow each other stand apart in the tree. */
  private placeMedia(root: Element | undefined): void {
    const alts = new Set<string>();
    let last: PlacedBlock | undefined;
    let media = 0;
    for (const element of root?.querySelectorAll(`img, figure[${CARD}], [${MARK}]`) ?? []) {
      const mark = element.getAttribute(MARK);
      const block = mark === null ? undefined : this.blocks[Number(mark)];
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
    for (const block of this.blocks) {
      block.isAlt = alts.has(block.print);
      block.caption = isCaption(block.element, (element) => pictures.has(element));
    }
    for (const [index, block] of this.blocks.entries()) {
      const next = this.blocks[index + 1];
      if (!next) break;
      const around = new Set(next.ancestors);
      block.climbAfter = block.ancestors.findIndex((element) => around.has(element));
      next.climbBefore = next.ancestors.indexOf(block.ancestors[block.climbAfter] as Element);
    }
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

/** The element itself and those around it, nearest first, up to the body. */
function ancestorsOf(element: Element): Element[] {
  const list: Element[] = [];
  for (let up: Element | null = element; up && up.localName !== 'html'; up = up.parentElement) list.push(up);
  return list;
}

function lengthOf(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

function signatureOf(element: Element): string {
  const parts: string[] = [];
  let up: Element | null = element;
  for (let level = 0; level < 3 && up; level++) {
    parts.push(`${up.localName}.${(up.getAttribute('class') ?? '').replace(/\d+/g, '')}`);
    up = up.parentElement;
  }
  return parts.join('<');
}

function isWholeIn(element: Element, selector: string, text: string): boolean {
  const inner = element.querySelector(selector);
  return inner !== null && (inner.textContent?.trim().length ?? 0) >= text.length * 0.9;
}

function besidePicture(element: Element): number {
  let step: Element | null = element;
  for (let level = 0; level < 3 && step; level++) {
    for (const beside of [step.previousElementSibling, step.nextElementSibling]) {
      if (
        beside &&
        (/^(?:img|picture|amp-img)$/.test(beside.localName) ||
          (beside.querySelector('img, amp-img') && (beside.textContent ?? '').length < 400))
      )
        return level + 1;
    }
    step = step.parentElement;
  }
  return 0;
}
