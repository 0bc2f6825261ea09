import { expect, it } from 'vitest';
import { readerOrigins } from '../../src/background/reader-origins.ts';

it('names the hosts whose articles open by themselves, or a part of them, once each', () => {
  const sites = {
    'gazette.example': { reader: 'always' },
    'gazette.example/sport/*': { reader: 'never' },
    'tern.example/long/*': { reader: 'always' },
    'tern.example/short/*': { reader: 'always' },
    'quay.example': { reader: 'never', clean: true },
    'pier.example': { clean: true },
  } as const;
  expect(readerOrigins(sites, ['<all_urls>'])).toEqual(['*://*.gazette.example/*', '*://*.tern.example/*']);
});

it('leaves out what there is no access to', () => {
  const sites = { 'gazette.example': { reader: 'always' }, 'tern.example': { reader: 'always' } } as const;
  expect(readerOrigins(sites, ['*://*.tern.example/*'])).toEqual(['*://*.tern.example/*']);
  expect(readerOrigins(sites, [])).toEqual([]);
});
