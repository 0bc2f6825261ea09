import { siteName } from './hosts.ts';
import type { CleaningKind } from './settings.ts';

/** A filter list that style sheets were made from. */
export interface ListSource {
  name: string;
  version: string;
  /** ISO 8601 */
  date: string;
  licence: string;
  homepage: string;
  kind: CleaningKind;
  /** Cosmetic rules in the list, and those of them that are in the sheets. */
  rules: number;
  kept: number;
}

/** The style sheets of a kind. */
export interface KindSheets {
  /** Whether there is a sheet of rules that hold on every site. */
  generic: boolean;
  /** Numbers of the shards that have rules. */
  shards: number[];
}

/** What the build made of the filter lists. */
export interface ListIndex {
  sources: ListSource[];
  /** Over how many shards the rules for sites are spread. */
  shardCount: number;
  sheets: Partial<Record<CleaningKind, KindSheets>>;
}

/** The shard with the rules for a host. All subdomains and country editions of a site are in one. FNV-1a. */
export function shardOf(host: string, shardCount: number): number {
  let hash = 0x811c9dc5;
  for (const char of siteName(host)) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash % shardCount;
}

/** The path of a sheet in the extension: of the rules for all sites, or of a shard. */
export function sheetPath(kind: CleaningKind, shard: number | null): string {
  return `lists/${kind}${shard === null ? '' : `-${String(shard).padStart(2, '0')}`}.css`;
}

/** The style sheets of the kinds for a host, for all its subdomains as well. */
export function sheetsFor(host: string, kinds: readonly CleaningKind[], index: ListIndex): string[] {
  const shard = shardOf(host, index.shardCount);
  return kinds.flatMap((kind) => {
    const sheets = index.sheets[kind];
    return [
      ...(sheets?.generic ? [sheetPath(kind, null)] : []),
      ...(sheets?.shards.includes(shard) ? [sheetPath(kind, shard)] : []),
    ];
  });
}
