import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { findFurniture, furnitureOf, isFrameOrColumn, isNamedFrame } from '../../src/clutter/furniture.ts';

const PAGE = `<header id="head"><nav id="menu"><a href="/">Home</a></nav></header>
  <header id="title"><h1>The heron stays</h1></header>
  <div role="search" id="search">Find</div>
  <main><article id="story"><header id="own">By Runa Feld</header><p>One</p><nav id="contents">Parts</nav></article>
  <footer id="notes">Notes</footer></main>
  <aside id="side"><p id="word">More</p></aside><footer id="foot">Rights</footer>`;

function page(html = PAGE) {
  const { body } = parsePage(html);
  const one = (id: string) => body.querySelector(`#${id}`) as Element;
  return { body, one };
}

describe('findFurniture', () => {
  it('finds the header, navigation and footer of the page, but not those of the article or around the headline', () => {
    const { body, one } = page();
    expect(findFurniture(body, one('story')).map(({ id }) => id)).toEqual(['head', 'menu', 'search', 'foot']);
  });

  it('finds nothing around the region', () => {
    const { body, one } = page('<footer><div id="story"><p>One</p></div></footer>');
    expect(findFurniture(body, one('story'))).toEqual([]);
  });
});

describe('furnitureOf', () => {
  it('knows what stands in a landmark beside the region, whatever it is asked first', () => {
    const { body, one } = page();
    const around = new Set([one('story'), one('story').parentElement as Element, body]);
    const isFurniture = furnitureOf(one('story'), around, isFrameOrColumn);
    expect(['word', 'side', 'menu', 'contents', 'own', 'story'].map((id) => isFurniture(one(id)))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('isNamedFrame', () => {
  it.each(['page-footer', 'sidenav', 'js-side-nav open', 'main-menu', 'mobile_nav', 'site-menu'])(
    'knows the page’s own frame by its name: %s',
    (name) => expect(isNamedFrame(page(`<div id="one" class="${name}">Home</div>`).one('one'))).toBe(true),
  );

  it.each(['share-menu', 'sidenavigator', 'menu', 'footnotes'])('asks for the whole name: %s', (name) =>
    expect(isNamedFrame(page(`<div id="one" class="${name}">Home</div>`).one('one'))).toBe(false),
  );
});
