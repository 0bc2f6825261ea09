import { describe, expect, it } from 'vitest';
import { readLeadImage } from '../../../src/article/metadata/lead-image.ts';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

const URL = 'https://reed.example/heron';
const read = (html: string, article: Record<string, unknown> | null = null) => {
  const document = parsePage(html);
  return readLeadImage(document, article, readMetaTags(document), URL);
};
const open = (url: string) => `<meta property="og:image" content="${url}">`;
const bare = (url: string) => ({ url, alt: null, width: null, height: null });

describe('readLeadImage', () => {
  it('reads Open Graph, absolute, with description and size', () => {
    const more =
      '<meta property="og:image:alt" content="A heron"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">';
    expect(read(`${open('/img/heron.jpg')}${more}`)).toEqual({
      url: 'https://reed.example/img/heron.jpg',
      alt: 'A heron',
      width: 1200,
      height: 630,
    });
  });

  it.each([
    ['https://cdn.example/h.jpg'],
    [{ url: 'https://cdn.example/h.jpg' }],
    [[{ contentUrl: 'https://cdn.example/h.jpg' }, 'https://cdn.example/other.jpg']],
  ])('reads JSON-LD %j', (image) => {
    expect(read('', { image })).toEqual(bare('https://cdn.example/h.jpg'));
  });

  it('puts together what several sources say of the same picture', () => {
    const image = {
      url: 'https://cdn.example/h.jpg',
      width: { value: '800 px' },
      height: 600,
      caption: 'Fish &amp; heron',
    };
    expect(read(open('https://cdn.example/h.jpg'), { image })).toEqual({
      url: 'https://cdn.example/h.jpg',
      alt: 'Fish & heron',
      width: 800,
      height: 600,
    });
    expect(read(open('https://cdn.example/g.jpg'), { image })).toEqual(bare('https://cdn.example/g.jpg'));
  });

  it('takes the description of the same file on the page', () => {
    const picture = '<img src="/s/heron-300x200.jpg?w=3" alt="A heron in reeds"><img src="/s/pike.jpg" alt="A pike">';
    expect(read(`${open('https://reed.example/l/heron.jpg')}${picture}`)?.alt).toBe('A heron in reeds');
  });

  it.each([
    ['<p>A heron</p>', 'A heron'],
    ['.', null],
  ])('reads the description %j as %j', (caption, alt) => {
    expect(read('', { image: { url: 'https://cdn.example/h.jpg', caption } })?.alt).toBe(alt);
  });

  it('does not take the logo of the outlet, or what is no address', () => {
    const publisher = { logo: { url: 'https://reed.example/logo.png' } };
    expect(read(open('https://reed.example/logo.png'), { publisher })).toBeNull();
    expect(read(open('data:image/png;base64,AAAA'))).toBeNull();
    expect(read('')).toBeNull();
  });
});
