import { siteName } from './hosts.ts';
import { NEWS_DOMAINS } from './news-domains.ts';
import type { CleaningKind, ListName } from './settings.ts';

/** A filter list that style sheets were made from. */
export interface ListSource {
  /** What it is called in the settings. */
  id: ListName;
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
  shards: ShardCounts;
  sheets: Partial<Record<CleaningKind, KindSheets>>;
}

/** Over how many shards the rules for sites are spread. A page of a news domain reads few rules of other sites, since they have small shards of their own. */
export interface ShardCounts {
  news: number;
  others: number;
}

const NEWS_NAMES: ReadonlySet<string> = new Set(NEWS_DOMAINS.map(siteName));

/** The shard with the rules for a host. All subdomains and country editions of a site are in one. FNV-1a. */
export function shardOf(host: string, { news, others }: ShardCounts): number {
  const name = siteName(host);
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return NEWS_NAMES.has(name) ? hash % news : news + (hash % others);
}

/** The path of a sheet in the extension: of the rules for all sites, or of a shard. */
export function sheetPath(kind: CleaningKind, shard: number | null): string {
  return `lists/${kind}${shard === null ? '' : `-${shard}`}.css`;
}

/** The path of the script that switches a list off on a page before the first paint. */
export function withoutScript(list: ListName): string {
  return `lists/without-${list}.js`;
}

/** The style sheets of the kinds with rules for all sites. */
export function genericSheets(kinds: readonly CleaningKind[], index: ListIndex): string[] {
  return kinds.filter((kind) => index.sheets[kind]?.generic).map((kind) => sheetPath(kind, null));
}

/** The style sheets of the kinds with rules for a host, for all its subdomains as well. */
export function siteSheets(host: string, kinds: readonly CleaningKind[], index: ListIndex): string[] {
  const shard = shardOf(host, index.shards);
  return kinds.filter((kind) => index.sheets[kind]?.shards.includes(shard)).map((kind) => sheetPath(kind, shard));
}
