import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanTree } from '../../src/article/clean-tree.ts';

const BASE = 'https://fern.example/2031/story';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

function clean(html: string): string {
  return cleanTree(new JSDOM(html).window.document.body, BASE).innerHTML;
}

describe('cleanTree: pictures', () => {
  it('keeps a figure with its caption', () => {
    const figure =
      '<figure class="x"><div><img src="/a.jpg" alt="A heron" width="800" height="500.4" onerror="x()"></div>';
    expect(clean(`${figure}<figcaption>The <b>heron</b></figcaption></figure>`)).toBe(
      '<figure><img src="https://fern.example/a.jpg" alt="A heron" width="800" height="500"><figcaption>The <strong>heron</strong></figcaption></figure>',
    );
  });

  it('takes markup out of a description', () => {
    expect(clean('<img src="/a.jpg" alt="&lt;p&gt;A &lt;b&gt;heron&lt;/b&gt; &lt;here&gt;&lt;/p&gt;">')).toContain(
      'alt="A heron &lt;here&gt;"',
    );
  });

  it('sets a picture in a paragraph behind it', () => {
    expect(clean('<p>Text <img src="/a.jpg"> on.</p>')).toBe(
      '<p>Text on.</p><figure><img src="https://fern.example/a.jpg" alt=""></figure>',
    );
  });

  it.each([
    [`<img src="${PIXEL}" data-src="/real.jpg">`],
    [`<img src="/placeholder.gif" data-original="/real.jpg">`],
    [`<img src="${PIXEL}" srcset="/small.jpg 300w, /real.jpg 1200w, /mid.jpg 600w">`],
    [`<img src="${PIXEL}" data-srcset="/small.jpg 1x, /real.jpg 2x">`],
    [`<picture><source srcset="/real.jpg"><img src="${PIXEL}"></picture>`],
    [`<img src="${PIXEL}" data-srcset="/mid.jpg 900w,/real.jpg 1600w,/huge.jpg 3200w">`],
    [`<img src="/small.jpg" srcset="/real.jpg 2400w, /huge.jpg 4000w">`],
    [`<img src="/thumb.jpg" srcset="/c/w_300,h_200/x.jpg 300w, /real.jpg 800w">`],
    [`<img src="/real.jpg" data-src="/x_{width}.jpg">`],
    [`<img src="/img/blank.gif" data-lazy-src="/real.jpg">`],
    [`<img src="/assets/placeholder-16x9.svg" data-lazy="/real.jpg">`],
  ])('finds the real picture of %j', (html) => {
    expect(clean(`<div>${html}</div>`)).toContain('<img src="https://fern.example/real.jpg" alt="">');
  });

  it.each([
    `<img src="${PIXEL}">`,
    '<img src="/p.gif" width="1" height="1">',
    '<img alt="nothing">',
    '<img src="javascript:x">',
    '<img src="/spacer.gif">',
    '<img src="https://stats.example/pixel.gif?id=7">',
    '<img src="/a.jpg" style="width:1px;height:1px">',
  ])('drops what is no picture: %j', (html) => {
    expect(clean(`<figure>${html}</figure>`)).toBe('');
  });

  it('shows a picture that is there twice once', () => {
    expect(
      clean('<figure><img src="/a.jpg"><noscript><img src="/a.jpg"></noscript></figure>').match(/<img/g),
    ).toHaveLength(1);
  });
});

describe('cleanTree: galleries', () => {
  it('are a sequence of figures, each with its caption', () => {
    const item = (name: string) => `<li><figure><img src="/${name}.jpg"><figcaption>${name}</figcaption></figure></li>`;
    expect(clean(`<ul class="gallery">${item('one')}${item('two')}</ul>`).replace(/ alt=""/g, '')).toBe(
      '<figure><img src="https://fern.example/one.jpg"><figcaption>one</figcaption></figure>' +
        '<figure><img src="https://fern.example/two.jpg"><figcaption>two</figcaption></figure>',
    );
  });

  it('keep the lines of a caption apart', () => {
    const html = '<figure><img src="/a.jpg"><figcaption><div>The heron</div><div>Bo Lind</div></figcaption></figure>';
    expect(clean(html)).toContain('<figcaption>The heron Bo Lind</figcaption>');
  });

  it('keep the caption of a picture that has no address', () => {
    expect(clean('<figure><img><figcaption>The heron</figcaption></figure>')).toBe(
      '<figure><figcaption>The heron</figcaption></figure>',
    );
  });
});

describe('cleanTree: tables', () => {
  it('keeps a table of data', () => {
    const table =
      '<table class="t"><caption>Herons</caption><thead><tr><th scope="col">Year</th><th colspan="2">Count</th></tr></thead>' +
      '<tbody><tr><td><p>2030</p></td><td rowspan="x">4</td></tr><tr><td> </td></tr></tbody></table>';
    expect(clean(table)).toBe(
      '<table><caption>Herons</caption><thead><tr><th>Year</th><th colspan="2">Count</th></tr></thead><tbody><tr><td>2030</td><td>4</td></tr></tbody></table>',
    );
  });

  it('takes rows of cells without a head for data', () => {
    expect(clean('<table><tr><td>2030</td><td>4</td></tr><tr><td>2031</td><td>9</td></tr></table>')).toBe(
      '<table><tbody><tr><td>2030</td><td>4</td></tr><tr><td>2031</td><td>9</td></tr></tbody></table>',
    );
  });

  it.each([
    ['<table role="presentation"><tr><th>One</th><td>Two</td></tr></table>'],
    ['<table><tr><td>One</td><td>Two</td></tr></table>'],
    ['<table><tr><td><table><tr><td>One</td></tr></table></td></tr><tr><td>Two</td><td></td></tr></table>'],
  ])('reads through a table that lays out the page: %j', (html) => {
    expect(clean(html)).toBe('<p>One</p><p>Two</p>');
  });

  it('keeps the table of a figure', () => {
    const html = '<figure><table><tr><th>a</th><th>b</th></tr></table><figcaption>Counts</figcaption></figure>';
    expect(clean(html)).toBe('<table><caption>Counts</caption><tbody><tr><th>a</th><th>b</th></tr></tbody></table>');
  });

  it('sets the pictures of cells behind the table', () => {
    const html = '<table><tr><th>a</th><th>b</th></tr><tr><td><img src="/a.jpg">one</td><td>two</td></tr></table>';
    expect(clean(html)).toMatch(/<td>one<\/td><td>two<\/td><\/tr><\/tbody><\/table><figure><img [^>]+a\.jpg/);
  });
});

describe('cleanTree: lines that belong to a picture', () => {
  it.each([
    'Photo: Bo Lind',
    '(Image credit: Bo Lind)',
    '[Image via MILL/POND]',
    'Courtesy of Bo Lind',
    'Bo Lind/Getty Images',
    '© Reuters',
    'The heron on Monday. Photograph by Bo Lind.',
    'The heron on Monday | Photo by Bo Lind',
    'What does it want? Picture: Reed Pictures',
  ])('are not in the text: %s', (line) => {
    expect(clean(`<div><img src="/a.jpg"></div><div><span>${line}</span></div><p>Text.</p>`)).toContain(
      `<figcaption>${line}</figcaption></figure><p>Text.</p>`,
    );
  });

  it.each([
    'She says that the picture was taken by Bo Lind.',
    'The police published a photo: a heron in a pond.',
    'Reuters reported the heron on Monday.',
    'Via Roma is closed.',
    'He sold it to Getty Images.',
  ])('are told from sentences: %s', (line) => {
    expect(clean(`<div><img src="/a.jpg"></div><p>${line}</p>`)).toContain(`</figure><p>${line}</p>`);
  });

  it('go without a picture where they are named so and read so, or stand in a <figcaption>', () => {
    const html = '<p>One.</p><p><span class="credit">Credit: Bo Lind</span></p><figcaption>The heron</figcaption>';
    expect(clean(html)).toBe('<p>One.</p>');
  });

  it('are not headings', () => {
    expect(clean('<img src="/a.jpg"><div class="caption"><h2>Herons</h2></div>')).toContain('<h2>Herons</h2>');
  });
});

describe('cleanTree: captions that are no <figcaption>', () => {
  it.each([
    '<div><img src="/a.jpg"><p class="wp-caption-text">The heron on Monday</p></div>',
    '<div><img src="/a.jpg"></div><p>Photo: Bo Lind</p>',
    '<div><img src="/a.jpg"><div itemprop="caption">The heron on Monday</div></div>',
  ])('go to their figure: %s', (html) => {
    const result = clean(`<div>${html}</div><p>Text of the article.</p>`);
    expect(result).toMatch(
      /^<figure><img [^>]+><figcaption>(?:The heron on Monday|Photo: Bo Lind)<\/figcaption><\/figure><p>Text/,
    );
  });

  it.each([
    ['a paragraph far from a picture', '<p>One.</p><p class="caption">Two.</p>'],
    ['a paragraph beside a picture', '<div><img src="/a.jpg"></div><p>Picture a heron on one leg.</p>'],
  ])('are not seen in %s', (_, html) => {
    expect(clean(html)).not.toContain('figcaption');
    expect(clean(html)).toMatch(/<p>(?:Two|Picture a heron on one leg)\.<\/p>$/);
  });
});
