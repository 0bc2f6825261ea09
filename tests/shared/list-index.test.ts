import { expect, it } from 'vitest';
import { genericSheets, type ListIndex, shardOf, shardSheet, siteSheets } from '../../src/shared/list-index.ts';

const SHARDS = { news: 4, others: 8 };
const shard = shardOf('paper.example', SHARDS);
const index: ListIndex = {
  sources: [],
  shards: SHARDS,
  kinds: ['overlay', 'promotion', 'share', 'consent'],
  generic: ['overlay', 'share'],
  groups: { sites: [shard], consent: [shard + 1] },
};

it('a site has its rules in one shard, in every country and subdomain', () => {
  expect(shardOf('www.paper.co.uk', SHARDS)).toBe(shard);
  expect(shardOf('paper.*', SHARDS)).toBe(shard);
  const spread = new Set(Array.from({ length: 200 }, (_, number) => shardOf(`paper${number}.example`, SHARDS)));
  expect([...spread].sort((a, b) => a - b)).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
});

it('news domains have shards of their own', () => {
  const news = ['theweek.com', 'www.bbc.co.uk', 'edition.cnn.com'].map((host) => shardOf(host, SHARDS));
  expect(news.filter((number) => number >= SHARDS.news)).toEqual([]);
});

it('a host gets the sheets of its kinds that exist', () => {
  const kinds = ['overlay', 'promotion', 'share', 'teaser'] as const;
  expect(genericSheets(kinds, index)).toEqual(['lists/overlay.css', 'lists/share.css']);
  expect(siteSheets('paper.example', [...kinds, 'consent'], index)).toEqual([shardSheet('sites', shard)]);
  expect(siteSheets('paper.example', ['consent'], index)).toEqual([]);
  expect(siteSheets('paper.example', [], index)).toEqual([]);
});
