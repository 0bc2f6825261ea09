import { describe, expect, it } from 'vitest';
import { articleNode, readJsonLd, textValue } from '../../../src/article/metadata/json-ld.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

function read(...scripts: string[]) {
  const html = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('');
  return readJsonLd(parsePage(`<head>${html}</head>`));
}

describe('readJsonLd', () => {
  it('reads objects, lists and graphs', () => {
    const nodes = read(
      '{"name":"a"}',
      '[{"name":"b"},{"name":"c"}]',
      '{"name":"d","@graph":[{"name":"e"},"no node",null]}',
    );
    expect(nodes.map((node) => node.name)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it.each(['', '{"name":', 'null', '"text"', '[1, null]', '<!-- -->'])('passes over %j', (broken) => {
    expect(read(broken, '{"name":"after"}').map((node) => node.name)).toEqual(['after']);
  });

  it('finds what another object holds', () => {
    const nodes = read('{"name":"page","mainEntity":{"name":"story"}}', '[[{"name":"deep"}]]');
    expect(nodes.map((node) => node.name)).toEqual(['page', 'story', 'deep']);
  });

  it('mends a comma before a bracket and a semicolon at the end', () => {
    expect(read('{"name":["a","b",],};')[0]?.name).toEqual(['a', 'b']);
  });

  it('reads scripts with raw line breaks in strings and in CDATA', () => {
    expect(read('{"headline":"One\ntwo"}')[0]?.headline).toBe('One two');
    expect(read('//<![CDATA[\n{"headline":"One"}\n//]]>')[0]?.headline).toBe('One');
  });
});

describe('articleNode', () => {
  it.each([
    ['NewsArticle', true],
    ['https://schema.org/ReportageNewsArticle', true],
    ['LiveBlogPosting', true],
    [['Thing', 'Report'], true],
    ['WebPage', false],
    ['ArticleSeries', false],
    [5, false],
  ])('of the type %j: %j', (type, expected) => {
    const node = { '@type': type };
    expect(articleNode([{ '@type': 'WebSite' }, node])).toEqual(expected ? node : null);
  });
});

describe('articleNode of several', () => {
  it('takes the one that says most, and looks its author up', () => {
    const author = { '@id': '#runa', '@type': 'Person', name: 'Runa Feld' };
    const full = { '@type': 'NewsArticle', headline: 'Heron', datePublished: '2031-03-04', author: { '@id': '#runa' } };
    expect(articleNode([{ '@type': 'Article', headline: 'Heron' }, full, author])).toEqual({ ...full, author });
  });
});

describe('textValue', () => {
  it.each([
    [' text ', 'text'],
    ['  ', null],
    [{ name: 'Moss' }, 'Moss'],
    [{ '@value': 'Moss', '@language': 'en' }, 'Moss'],
    [[{ name: 'Moss' }, 'Fern'], 'Moss'],
    [7, null],
    [[], null],
    [undefined, null],
  ])('of %j is %j', (value, expected) => {
    expect(textValue(value)).toBe(expected);
  });
});
