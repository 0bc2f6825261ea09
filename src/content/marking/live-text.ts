import type { Passage } from '../../shared/page-marks.ts';

const SILENT = /^(?:script|style|noscript|template|textarea|select|option|svg)$/;
/** White space and signs that are not seen: pages and the article's text differ in them. */
const UNSEEN = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;

/** Places in a page's text, as ranges of its live nodes. */
export interface Places {
  ranges: Range[];
  /** The words stand in several places, and nothing around them tells which is meant. */
  ambiguous: boolean;
}

/**
 * The text of a live page without its white space, with the node that each sign comes from. Built anew for each request, since pages change. Linear in the page's text.
 */
export class LiveText {
  private readonly text: string;
  private readonly nodes: Text[] = [];
  /** For each sign of `text` the index of its node and its offset in it. */
  private readonly nodeOf: number[] = [];
  private readonly offsetOf: number[] = [];

  constructor(private readonly root: Element) {
    const pieces: string[] = [];
    const filter = (node: Node) =>
      node.nodeType === 1 && SILENT.test((node as Element).localName)
        ? NodeFilter.FILTER_REJECT
        : node.nodeType === 1
          ? NodeFilter.FILTER_SKIP
          : NodeFilter.FILTER_ACCEPT;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, filter);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) pieces.push(this.take(node as Text));
    this.text = pieces.join('');
  }

  private take(node: Text): string {
    const index = this.nodes.push(node) - 1;
    const { data } = node;
    let piece = '';
    for (let i = 0; i < data.length; i++) {
      const sign = data[i] ?? '';
      if (UNSEEN.test(sign)) continue;
      piece += sign;
      this.nodeOf.push(index);
      this.offsetOf.push(i);
    }
    return piece;
  }

  /** Finds a passage: where its words come more than once, the place that is rendered and has the same surroundings. */
  find(passage: Passage): Places {
    const words = seen(passage.text);
    if (words === '') return { ranges: [], ambiguous: false };
    const starts = this.startsOf(words);
    const rendered = starts.filter((start) => this.isRendered(start));
    const [before, after] = [seen(passage.before), seen(passage.after)];
    let best = rendered.length > 0 ? rendered : starts;
    // as much of the surroundings as there is, then less: teasers stand in the middle of articles
    for (let length = Math.max(before.length, after.length); best.length > 1 && length > 0; length = length >> 1) {
      const same = best.filter((start) => {
        const ahead = before.slice(-length);
        const behind = after.slice(0, length);
        return this.text.endsWith(ahead, start) || this.text.startsWith(behind, start + words.length);
      });
      if (same.length > 0) best = same;
    }
    const [first] = best;
    if (first === undefined) return { ranges: [], ambiguous: false };
    return { ranges: [this.rangeOf(first, first + words.length)], ambiguous: best.length > 1 };
  }

  private startsOf(words: string): number[] {
    const starts: number[] = [];
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + words.length)) starts.push(at);
    return starts;
  }

  private isRendered(start: number): boolean {
    return this.nodes[this.nodeOf[start] ?? -1]?.parentElement?.checkVisibility() ?? false;
  }

  private rangeOf(start: number, end: number): Range {
    const range = this.root.ownerDocument.createRange();
    const [from, to] = [this.nodes[this.nodeOf[start] ?? -1], this.nodes[this.nodeOf[end - 1] ?? -1]];
    if (from) range.setStart(from, this.offsetOf[start] ?? 0);
    if (to) range.setEnd(to, (this.offsetOf[end - 1] ?? 0) + 1);
    return range;
  }
}

function seen(text: string): string {
  return text.replace(new RegExp(UNSEEN, 'g'), '');
}
