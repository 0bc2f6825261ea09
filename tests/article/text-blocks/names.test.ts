import { describe, expect, it } from 'vitest';
import { NAME_GROUPS, type NameGroup, nameGroups } from '../../../src/article/text-blocks/names.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

function groups(attributes: string): NameGroup[] {
  const element = parsePage(`<div ${attributes}></div>`).querySelector('div') as Element;
  const bits = nameGroups(element);
  return NAME_GROUPS.filter((_, bit) => (bits >> bit) & 1);
}

describe('nameGroups', () => {
  it.each<[string, NameGroup[]]>([
    ['class="comments"', ['comments']],
    ['id="site-footer_2"', ['footer']],
    ['class="ArticleBody"', ['body']],
    ['class="kiteNewsletterForm"', ['subscribe']],
    ['class="red nav kite"', ['navigation']],
    ['itemprop="author"', ['author']],
    ['role="search"', ['navigation']],
    ['aria-label="Sponsored"', ['promotion', 'ad']],
    ['data-testid="byline" class="caption"', ['author', 'caption']],
    ['class="SIDEBAR"', ['aside', 'aid']],
  ])('%s says %j', (attributes, said) => {
    expect(groups(attributes)).toEqual(said);
  });

  it.each([
    'class="download"',
    'class="navy"',
    'class="headache"',
    'class="shareholder"',
    'title="comments"',
    'class=""',
    '',
  ])('%s says nothing: whole words of names only', (attributes) => {
    expect(groups(attributes)).toEqual([]);
  });

  it('has a bit for every group', () => {
    expect(NAME_GROUPS.length).toBeLessThanOrEqual(31);
  });
});
