import { gzipSync } from 'node:zlib';
import { genericSheet, type ShardGroup, shardSheet } from '../../shared/list-index.ts';
import { compileLists } from './compile.ts';
import { REASONS } from './list-rule.ts';
import { readLists } from './read-list.ts';

// Prints what becomes of the filter lists: rules in, kept, left out and why; and the sizes of the sheets.
const started = performance.now();
const { sheets, index, dropped } = compileLists(await readLists());
const total = (name: string) =>
  [...dropped.values()].reduce((sum, counts) => sum + (counts.get(name as never) ?? 0), 0);
for (const { name, version, date, kind, rules, kept } of index.sources) {
  console.log(`${name} ${version} (${date}), ${kind}: ${rules} cosmetic rules, ${kept} kept`);
  for (const [reason, count] of dropped.get(name) ?? []) console.log(`    ${String(count).padStart(6)}  ${reason}`);
}
console.log('left out of all lists:');
for (const reason of REASONS) console.log(`    ${String(total(reason)).padStart(6)}  ${reason}`);
const size = (css = '') => `${css.length} B, gzip ${gzipSync(css).length} B`;
for (const kind of index.generic) console.log(`${kind}, all sites: ${size(sheets.get(genericSheet(kind)))}`);
for (const [group, shards] of Object.entries(index.groups) as [ShardGroup, number[]][]) {
  const lengths = (isNews: boolean) =>
    shards
      .filter((shard) => shard < index.shards.news === isNews)
      .map((shard) => sheets.get(shardSheet(group, shard))?.length ?? 0)
      .sort((a, b) => a - b);
  const describe = (all: number[]) => `${all.length} shards, median ${all[all.length >> 1]} B, largest ${all.at(-1)} B`;
  console.log(`${group}: of news ${describe(lengths(true))}; of others ${describe(lengths(false))}`);
}
console.log(`in ${Math.round(performance.now() - started)} ms`);
