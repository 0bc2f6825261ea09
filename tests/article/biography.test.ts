import { describe, expect, it } from 'vitest';
import { readBiography } from '../../src/article/biography.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const BIO = 'Runa Feld has written about herons and tides since 2019.';
const read = (html: string, author: unknown = null) => {
  const document = parsePage(`<body>${html}</body>`);
  return readBiography(document, [...document.querySelectorAll('.box')], author ? { author } : null);
};

describe('readBiography', () => {
  it('keeps the prose of a box, without name, buttons and links', () => {
    const box = `<div class="box"><h4>Runa Feld</h4><p>Runa Feld has written about <a href="/h">herons</a> and tides since 2019.</p><p>She lives in Saltby with two bicycles.</p><button>Follow Runa Feld now on all these networks</button><p><a href="/runa">All stories by Runa</a></p></div>`;
    expect(read(box)).toBe(`${BIO}\n\nShe lives in Saltby with two bicycles.`);
  });

  it('joins those of several authors, each once', () => {
    const box = (text: string) => `<div class="box">${text}</div>`;
    expect(read(box(BIO) + box('Bo Lind keeps the bees of The Reed.') + box(BIO))).toBe(
      `${BIO}\n\nBo Lind keeps the bees of The Reed.`,
    );
  });

  it.each([
    'View all the stories by this author',
    'Tags: reeds, tides, herons, Saltby, birds',
    'Was this story of any help to you?',
  ])('leaves out %j', (line) => {
    expect(read(`<div class="box"><p>${line}</p><p>${BIO}</p></div>`)).toBe(BIO);
  });

  it('reads one in a script without spaces', () => {
    const bio = '青木みどりは二〇一九年から鷺と潮について書いている。';
    expect(read(`<div class="box"><p>青木みどり</p><p>${bio}</p></div>`)).toBe(bio);
  });

  it('takes the description in the data only if the page shows it', () => {
    const author = [{ name: 'Runa Feld', description: `<p>${BIO}</p>` }];
    expect(read(`<p>${BIO}</p>`, author)).toBe(BIO);
    expect(read('<p>The heron stood there.</p>', author)).toBeNull();
    expect(read('', { name: 'Runa Feld', description: 'Reporter' })).toBeNull();
    expect(read('<p>The heron stood there.</p>')).toBeNull();
  });
});
