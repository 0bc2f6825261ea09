import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { readPageText } from '../../src/clutter/page-text.ts';
import { PARAGRAPHS, type Places, storyPage } from './story.ts';

function read(places: Places = {}) {
  const document = storyPage(places);
  const one = (selector: string): Element => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    return element;
  };
  return { document, page: readPageText(document), one };
}

describe('readPageText: region', () => {
  it('is the element that the paragraphs stand in', () => {
    const { page, one } = read();
    expect(page.region).toBe(one('.body'));
  });

  it('is not lured away by long comments, lists of teasers or a notice', () => {
    const comment = `<li class="comment"><div><p>${PARAGRAPHS[2]}</p></div></li>`;
    const teaser =
      '<li><a href="/x">Another heron was seen in the harbour of Port Ansel on a Friday, fishermen say</a></li>';
    const { page, one } = read({
      top: `<div role="dialog"><p>${PARAGRAPHS.join(' ').repeat(3)}</p></div>`,
      after: `<ul>${comment.repeat(4)}</ul><ul>${teaser.repeat(30)}</ul>`,
    });
    expect(page.region).toBe(one('.body'));
  });

  it('stands around paragraphs that are spread over sections', () => {
    const sections = [0, 2, 4].map((i) => `<section><p>${PARAGRAPHS[i]}</p><p>${PARAGRAPHS[i + 1]}</p></section>`);
    const document = parsePage(`<main><div id="story">${sections.join('')}</div></main>`);
    const { region } = readPageText(document);
    for (const paragraph of document.querySelectorAll('p')) expect(region.contains(paragraph)).toBe(true);
  });

  it('is the body of a page without paragraphs', () => {
    const document = parsePage('<div>One</div>');
    expect(readPageText(document).region).toBe(document.body);
  });
});

describe('readPageText: questions', () => {
  it('counts words and those in links, and passes over what is not shown', () => {
    const { page, one } = read({
      after: '<div id="x">one <a href="/">two three</a> <script>four five</script><noscript>six</noscript>seven</div>',
    });
    expect(page.words(one('#x'))).toBe(4);
    expect(page.linkDensity(one('#x'))).toBe(0.5);
    expect(page.text(one('#x a'))).toBe('two three');
    expect(page.words(one('h1'))).toBe(4);
    expect(page.linkDensity(one('h1'))).toBe(0);
  });

  it('tells what stands in the region, behind it, or around it', () => {
    const { page, one } = read({ within: '<aside id="in">x</aside>', after: '<div id="after">x</div>' });
    expect([page.inRegion(one('#in')), page.isAfterRegion(one('#in'))]).toEqual([true, false]);
    expect([page.inRegion(one('#after')), page.isAfterRegion(one('#after'))]).toEqual([false, true]);
    expect([page.inRegion(one('h1')), page.isAfterRegion(one('h1'))]).toEqual([false, false]);
    expect(page.order(one('h1'))).toBeLessThan(page.order(one('#in')));
    expect(page.order(one('#in'))).toBeLessThan(page.order(one('#after')));
  });

  it('knows what holds the article or a good part of it', () => {
    const part = `<div id="part"><p>${PARAGRAPHS.slice(0, 4).join('</p><p>')}</p></div>`;
    const { page, one } = read({ within: part, end: '<div id="small"><p>One more line on the heron.</p></div>' });
    expect(['main', '.body', '#part'].map((selector) => page.holdsArticle(one(selector)))).toEqual([true, true, true]);
    expect(['#small', 'nav', '.story'].map((selector) => page.holdsArticle(one(selector)))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('takes the furniture of the page for such, and none of the article', () => {
    const { page, one } = read({
      within: '<aside id="in">x</aside>',
      after: '<aside id="side"><p>x</p></aside><div role="complementary" id="role">x</div><footer id="end">x</footer>',
    });
    for (const selector of ['nav', 'nav a', 'body > footer a', '#side', '#side p', '#role'])
      expect([selector, page.isFurniture(one(selector))]).toEqual([selector, true]);
    for (const selector of ['#in', 'h1', '.story', '#end'])
      expect([selector, page.isFurniture(one(selector))]).toEqual([selector, false]);
  });
});
