import { describe, expect, it } from 'vitest';
import { wikipediaSearch } from '../../../src/ui/components/wikipedia-search.ts';

describe('wikipediaSearch', () => {
  it.each([
    ['Anna Holm', 'de-AT', 'https://de.wikipedia.org/w/index.php?search=Anna%20Holm'],
    ['Qorvex & Daughter', 'en', 'https://en.wikipedia.org/w/index.php?search=Qorvex%20%26%20Daughter'],
    ['Oslo', '', 'https://en.wikipedia.org/w/index.php?search=Oslo'],
  ])('searches for %s in %j', (name, language, address) => {
    expect(wikipediaSearch(name, language)).toBe(address);
  });
});
