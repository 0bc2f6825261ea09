import { expect, it } from 'vitest';
import { type ListIndex, shardOf, sheetPath, sheetsFor } from '../../src/shared/list-index.ts';

const shard = shardOf('paper.example', 8);
const index: ListIndex = {
  sources: [],
  shardCount: 8,
  sheets: {
    overlay: { generic: true, shards: [shard] },
    promotion: { generic: false, shards: [shard] },
    share: { generic: true, shards: [(shard + 1) % 8] },
  },
};

it('a site has its rules in one shard, in every country and subdomain', () => {
  expect(shardOf('www.paper.co.uk', 8)).toBe(shard);
  const spread = new Set(Array.from({ length: 200 }, (_, number) => shardOf(`paper${number}.example`, 8)));
  expect([...spread].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('a host gets the sheets of its kinds that exist', () => {
  expect(sheetsFor('paper.example', ['overlay', 'promotion', 'share', 'teaser'], index)).toEqual([
    'lists/overlay.css',
    sheetPath('overlay', shard),
    sheetPath('promotion', shard),
    'lists/share.css',
  ]);
  expect(sheetsFor('paper.example', [], index)).toEqual([]);
});
