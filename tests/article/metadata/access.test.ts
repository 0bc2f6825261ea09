import { describe, expect, it } from 'vitest';
import { readAccess } from '../../../src/article/metadata/access.ts';
import type { MetaTags } from '../../../src/article/metadata/meta-tags.ts';

const none: MetaTags = new Map();

describe('readAccess', () => {
  it.each([
    [true, 'free'],
    ['True', 'free'],
    ['https://schema.org/True', 'free'],
    [false, 'paywalled'],
    ['False', 'paywalled'],
    ['http://schema.org/False', 'paywalled'],
    [0, 'paywalled'],
    ['metered', null],
    [undefined, null],
  ])('reads isAccessibleForFree %j as %j', (isAccessibleForFree, access) => {
    expect(readAccess({ isAccessibleForFree }, none)).toBe(access);
  });

  it('believes a part that is not free', () => {
    const part = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.rest' };
    expect(readAccess({ hasPart: part }, none)).toBe('paywalled');
    expect(readAccess({ isAccessibleForFree: true, hasPart: [{ isAccessibleForFree: true }, part] }, none)).toBe(
      'paywalled',
    );
    expect(readAccess({ hasPart: [{ isAccessibleForFree: true }] }, none)).toBeNull();
  });

  it.each([
    ['locked', 'paywalled'],
    ['free', 'free'],
    ['metered', null],
  ])('reads the tier %j as %j', (tier, access) => {
    const tags = new Map([['article:content_tier', [tier]]]);
    expect(readAccess(null, tags)).toBe(access);
    expect(readAccess({ isAccessibleForFree: true }, tags)).toBe('free');
  });
});
