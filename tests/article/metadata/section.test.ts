import { describe, expect, it } from 'vitest';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { readSection } from '../../../src/article/metadata/section.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

const read = (html: string, article: Record<string, unknown> | null = null, trail: unknown[] | null = null) => {
  const document = parsePage(html);
  const nodes = trail ? [{ '@type': 'BreadcrumbList', itemListElement: trail }] : [];
  return readSection(document, article, nodes, readMetaTags(document), 'Heron stays');
};
const crumb = (position: number, name: string) => ({ position, item: { name } });

describe('readSection', () => {
  it('takes <meta>, then JSON-LD, then breadcrumbs', () => {
    const tag = '<meta property="article:section" content="Wild &amp;amp; Free">';
    const seen = '<nav aria-label="Breadcrumb"><a>Home</a><a>Birds</a><a>Heron stays</a></nav>';
    expect(read(tag + seen, { articleSection: 'Nature' })).toBe('Wild & Free');
    expect(read(seen, { articleSection: ['Nature', 'Birds'] })).toBe('Nature');
    expect(read(seen, null, [crumb(2, 'Wetlands'), crumb(1, 'Home'), crumb(3, 'Heron stays')])).toBe('Wetlands');
    expect(read(seen)).toBe('Birds');
  });

  it.each([
    ['Food, Bars, New Year’s Eve', 'Food'],
    ['Arts, Culture & Media', 'Arts, Culture & Media'],
  ])('of %j takes %j', (articleSection, section) => {
    expect(read('', { articleSection })).toBe(section);
  });

  it.each([
    '<nav aria-label="Breadcrumb"><a>Home</a></nav>',
    '<nav aria-label="Breadcrumb"><a>Home</a><a>2031</a><a>March</a></nav>',
    '<nav aria-label="Breadcrumb"><a>Home</a><a>Why the heron is a bad idea now</a></nav>',
    '<nav aria-label="Breadcrumb"><a>Home</a><a>Heron stays</a></nav>',
    '<meta property="article:section" content="https://reed.example/birds">',
    '<meta property="article:section" content="Tags">',
    '<meta property="article:section" content="uncategorized">',
    '<nav><a>Home</a><a>Birds</a></nav>',
    '',
  ])('finds none in %j', (html) => {
    expect(read(html)).toBeNull();
  });
});
