import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveText } from '../../../src/content/marking/live-text.ts';
import { passageOf } from '../../../src/shared/page-marks.ts';

let hidden: (element: Element) => boolean;

/** Puts a page where the code looks for it; jsdom knows no layout, so that a test says what is hidden. */
function page(html: string): Element {
  const { window } = new JSDOM(html);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('NodeFilter', window.NodeFilter);
  window.Element.prototype.checkVisibility = function () {
    return !hidden(this as unknown as Element);
  };
  return window.document.body;
}

const found = (html: string, article: string, words: string, from = 0) => {
  const start = article.indexOf(words, from);
  const { ranges, ambiguous } = new LiveText(page(html)).find(passageOf(article, { start, end: start + words.length }));
  return { texts: ranges.map((range) => range.toString()), ambiguous, ranges };
};

beforeEach(() => {
  hidden = () => false;
});
afterEach(() => vi.unstubAllGlobals());

describe('LiveText', () => {
  it('finds words that markup and white space cut up', () => {
    const html = '<p>The road\n   is <b>clo&shy;sed</b>, she\u00a0said.</p>';
    expect(found(html, 'The road is closed, she said.', 'is closed, she').texts).toEqual(['is clo\u00adsed, she']);
  });

  it('tells places with the same words apart by what stands around them', () => {
    const html = '<p>One. It is closed. Two.</p><p>Three. It is closed. Four.</p>';
    const article = 'One. It is closed. Two.\n\nThree. It is closed. Four.';
    const { ranges, ambiguous } = found(html, article, 'It is closed.', 20);
    expect(ranges[0]?.startContainer.textContent).toMatch(/^Three/);
    expect(ambiguous).toBe(false);
  });

  it('says so where nothing tells them apart', () => {
    const html = '<p>It is closed.</p><p>It is closed.</p>';
    expect(found(html, 'It is closed.', 'It is closed.')).toMatchObject({ texts: ['It is closed.'], ambiguous: true });
  });

  it('takes the place that is seen', () => {
    const html = '<p class="phone">It is closed.</p><p id="seen">It is closed.</p>';
    hidden = (element) => element.className === 'phone';
    const { ranges, ambiguous } = found(html, 'It is closed.', 'It is closed.');
    expect(ranges[0]?.startContainer.parentElement?.id).toBe('seen');
    expect(ambiguous).toBe(false);
  });

  it('finds a passage that a teaser stands in the middle of the surroundings of', () => {
    const html = '<p>Before the road.</p><div>Read more!</div><p>It is closed. Behind it.</p><p>It is closed.</p>';
    const article = 'Before the road.\n\nIt is closed. Behind it.\n\nIt is closed.';
    const { ranges, ambiguous } = found(html, article, 'It is closed.');
    expect(ranges[0]?.startContainer.textContent).toBe('It is closed. Behind it.');
    expect(ambiguous).toBe(false);
  });

  it('does not look into scripts and fields, and finds nothing that is not there', () => {
    const html = '<script>It is closed.</script><textarea>It is closed.</textarea><p>Open.</p>';
    expect(found(html, 'It is closed.', 'It is closed.').texts).toEqual([]);
    expect(found('<p>a</p>', ' ', ' ').texts).toEqual([]);
  });
});
