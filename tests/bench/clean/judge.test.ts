import { describe, expect, it } from 'vitest';
import { snapshotOf } from './invented-page.ts';
import { judgePage } from './judge.ts';

const ONE = 'The ferry left the harbour at dawn with forty people on board.';
const TWO = 'Its captain said that the storm had passed in the night.';
const PAGE = `
  <div class="site-header"><p>Sign up for our newsletter</p></div>
  <ul id="mainMenu"><li>Harbour news of the day</li></ul>
  <article>
    <header><h1>Ferry sails again</h1></header>
    <p>${ONE}</p>
    <aside class="promo-box"><p>Sign up for our free newsletter</p></aside>
    <p hidden>Subscribe to read on</p>
    <p>${TWO}</p>
    <footer class="article-footer"><p>More on boats and ferries</p></footer>
  </article>
  <div class="comment-list"><p>Well done, captain of the ferry</p></div>
  <section><header><h2>Trending this week</h2></header></section>
  <div class="card-footer"><span class="comment-count">12</span> in Trade</div>
  <footer><p>Subscribe to The Herald</p></footer>`;

const texts = (html: string, reference = `${ONE}\n\n${TWO}`) => {
  const judged = judgePage(snapshotOf(html), reference);
  const textOf = (index: number) => judged.snapshot.texts[index]?.text.trim() ?? '';
  const inRegion = (region: string | null) =>
    judged.regions.flatMap((own, index) => (own === region ? [textOf(index)] : []));
  return { judged, textOf, inRegion };
};

describe('judgePage', () => {
  it('tells the regions of a page', () => {
    const { inRegion } = texts(PAGE);
    expect(inRegion('header')).toEqual(['Sign up for our newsletter']);
    expect(inRegion('navigation')).toEqual(['Harbour news of the day']);
    expect(inRegion('comments')).toEqual(['Well done, captain of the ferry']);
    expect(inRegion('footer')).toEqual(['Subscribe to The Herald']);
  });

  it('counts words after the start that are neither article nor in a region, and are seen', () => {
    const { judged, textOf } = texts(PAGE);
    expect(judged.clutter.map(textOf)).toEqual([
      'Sign up for our free newsletter',
      'More on boats and ferries',
      'Trending this week',
      '12',
      'in Trade',
    ]);
    expect(judged.clutterWords).toBe(6 + 5 + 3 + 1 + 2);
  });

  it('finds the blocks that ask to subscribe outside of article and regions', () => {
    expect(texts(PAGE).judged.subscribe.map(({ text }) => text)).toEqual(['Sign up for our free newsletter']);
  });

  it('takes a block for article that the reference has', () => {
    const own = 'Sign up for our free newsletter';
    expect(texts(PAGE, `${ONE}\n\n${own}\n\n${TWO}`).judged.subscribe).toEqual([]);
  });

  it('takes nothing for a region that the article stands in', () => {
    const { judged } = texts(`<div class="page-header menu comments"><p>${ONE}</p><p>Read more of it</p></div>`, ONE);
    expect(judged.regions).toEqual([null, null]);
    expect(judged.clutterWords).toBe(4);
  });

  it('a header after the article and a footer before it are none of the page', () => {
    const { inRegion } = texts(`<footer>Old edition</footer><p>${ONE}</p><p>${TWO}</p><header>More</header>`);
    expect(inRegion(null)).toContain('Old edition');
    expect(inRegion(null)).toContain('More');
  });

  it('has no clutter where there is no article', () => {
    expect(texts('<p>Page not found</p>').judged).toMatchObject({ start: -1, clutterWords: 0 });
  });

  it('joins the texts of a block', () => {
    const html = `<p>${ONE}</p><div>Sign <b>up</b> <a href="/n">for our newsletter</a></div><p>${TWO}</p>`;
    const inline = (tag: string) => ['b', 'a'].includes(tag);
    const snapshot = snapshotOf(html);
    for (const element of snapshot.elements) element.inline = inline(element.tag);
    expect(judgePage(snapshot, `${ONE} ${TWO}`).subscribe.map(({ text }) => text)).toEqual([
      'Sign up for our newsletter',
    ]);
  });
});
