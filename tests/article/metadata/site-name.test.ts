import { describe, expect, it } from 'vitest';
import { readSiteName } from '../../../src/article/metadata/site-name.ts';

const tags = (name?: string) => new Map(name ? [['og:site_name', [name]]] : []);
const site = { '@type': 'WebSite', name: 'Site Name' };

describe('readSiteName', () => {
  it('takes Open Graph, then the publisher, then the site', () => {
    const article = { publisher: { name: 'Publisher Name' } };
    expect(readSiteName(article, [site], tags('Open Name'))).toBe('Open Name');
    expect(readSiteName(article, [site], tags())).toBe('Publisher Name');
    expect(readSiteName({ publisher: [{ name: 'First' }] }, [], tags())).toBe('First');
    expect(readSiteName({ publisher: 'https://reed.example/' }, [site], tags())).toBe('Site Name');
    expect(readSiteName(null, [], tags())).toBeNull();
  });

  it('spells out a name that Open Graph has run together', () => {
    expect(readSiteName({ publisher: { name: 'The Reed Post' } }, [], tags('thereedpost'))).toBe('The Reed Post');
    expect(readSiteName(null, [{ '@type': 'WebSite', name: 'Reed Post' }], tags('ReedPost.com'))).toBe('Reed Post');
  });

  it('does not take the sign of a handle for a part of the name', () => {
    expect(readSiteName(null, [], tags('@thereed'))).toBe('thereed');
    expect(readSiteName({ publisher: { name: 'The Reed' } }, [], tags('@thereed'))).toBe('The Reed');
  });

  it('takes the application’s name where there is no other', () => {
    expect(readSiteName(null, [], new Map([['application-name', ['Reed']]]))).toBe('Reed');
  });
});
