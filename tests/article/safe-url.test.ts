import { describe, expect, it } from 'vitest';
import { safeImageUrl, safeUrl } from '../../src/article/safe-url.ts';

const BASE = 'https://fern.example/a/b';

describe('safeUrl', () => {
  it.each([
    ['c', 'https://fern.example/a/c'],
    [' https://moss.example/ ', 'https://moss.example/'],
    ['tel:+491', 'tel:+491'],
    ['/x?gclid=1&utm_Campaign=2&q=3#top', 'https://fern.example/x?q=3#top'],
    ['javascript:alert(1)', null],
    ['JAVASCRIPT:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['\u0001javascript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['blob:https://fern.example/1', null],
    ['chrome-extension://abc/x', null],
    ['https://[', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j → %j', (address, expected) => {
    expect(safeUrl(address, BASE)).toBe(expected);
  });

  it.each([
    ['?b=2&a=1&UTM_source=x', '?b=2&a=1'],
    ['?q=a%20b+c&fbclid=1&r=%C3%A4#x', '?q=a%20b+c&r=%C3%A4#x'],
    ['?fbclid=1', ''],
    ['?mc_cid=1&mc_eid=2&id', '?id'],
    ['?url=https://x.example/?utm_source=y', '?url=https://x.example/?utm_source=y'],
    ['?spm_id=1&gclids=2', '?spm_id=1&gclids=2'],
  ])('strips tracking and leaves the rest as it is written: %j → %j', (query, expected) => {
    expect(safeUrl(`https://moss.example/${query}`, BASE)).toBe(`https://moss.example/${expected}`);
  });

  it('leaves an address without tracking as it is written', () => {
    expect(safeUrl('https://moss.example/s?q=a%20b+c&empty=', BASE)).toBe('https://moss.example/s?q=a%20b+c&empty=');
  });
});

describe('safeImageUrl', () => {
  it.each([
    ['/p.jpg', 'https://fern.example/p.jpg'],
    ['mailto:a@b', null],
    ['data:image/png;base64,AA', null],
    [null, null],
  ])('%j → %j', (address, expected) => {
    expect(safeImageUrl(address, BASE)).toBe(expected);
  });
});
