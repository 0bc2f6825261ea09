import { gzipSync } from 'node:zlib';
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
for (const [kind, { generic, shards }] of Object.entries(index.sheets)) {
  const size = (css: string) => `${css.length} B, gzip ${gzipSync(css).length} B`;
  const own = [...sheets].filter(([path]) => path.startsWith(`lists/${kind}-`));
  const largest = (isNews: boolean) =>
    own
      .filter(([path]) => Number(/\d+/.exec(path)?.[0]) < index.shards.news === isNews)
      .reduce((max, [, css]) => Math.max(max, css.length), 0);
  const bytes = own.reduce((sum, [, css]) => sum + css.length, 0);
  console.log(
    `${kind}: all sites ${generic ? size(sheets.get(`lists/${kind}.css`) ?? '') : 'none'}; ${shards.length} shards, ${bytes} B, the largest ${largest(true)} B of news, ${largest(false)} B of others`,
  );
}
console.log(`in ${Math.round(performance.now() - started)} ms`);
