import { describe, expect, it } from 'vitest';
import { readCanonical } from '../../../src/article/metadata/canonical.ts';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

const URL = 'https://www.reed.example/heron?utm_source=post';
const read = (head: string, url = URL) => {
  const document = parsePage(`<head>${head}</head>`);
  return readCanonical(document, readMetaTags(document), url, url);
};
const link = (href: string) => read(`<link rel="canonical" href="${href}">`);

describe('readCanonical', () => {
  it.each([
    ['/heron', 'https://www.reed.example/heron'],
    ['https://reed.example/heron#top', 'https://reed.example/heron'],
    ['https://amp.reed.example/heron?fbclid=1', 'https://amp.reed.example/heron'],
  ])('%j → %j', (href, canonical) => {
    expect(link(href)).toBe(canonical);
  });

  it.each([
    'https://moss.example/heron',
    'https://www.reed.example/',
    'javascript:void(0)',
    'https://reed.example.moss.example/x',
    '',
  ])('does not believe %j', (href) => {
    expect(link(href)).toBeNull();
  });

  it('takes Open Graph where the link is missing or wrong', () => {
    const open = '<meta property="og:url" content="https://www.reed.example/heron">';
    expect(read(open)).toBe('https://www.reed.example/heron');
    expect(read(`<link rel="canonical" href="/">${open}`)).toBe('https://www.reed.example/heron');
  });

  it('believes the front page about itself, and a page on disk', () => {
    expect(read('<link rel="canonical" href="/">', 'https://www.reed.example/')).toBe('https://www.reed.example/');
    const onDisk = '<link rel="canonical" href="https://reed.example/heron">';
    expect(read(onDisk, 'file:///heron.html')).toBe('https://reed.example/heron');
  });
});
