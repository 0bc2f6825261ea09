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

/** What the build made of the filter lists. */
export interface ListIndex {
  sources: ListSource[];
  /** The kinds with any rules, and those with a sheet of rules that hold on every site. */
  kinds: CleaningKind[];
  generic: CleaningKind[];
  shards: ShardCounts;
  /** Numbers of the shards that have rules. */
  groups: Record<ShardGroup, number[]>;
}

/** Rules for sites stand together in one shard, since a browser reads one sheet faster than four; those of consent notices, which stay unless they are asked for, in another. */
export type ShardGroup = 'sites' | 'consent';

export const groupOf = (kind: CleaningKind): ShardGroup => (kind === 'consent' ? 'consent' : 'sites');

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

/** The path of the sheet of a kind, with its rules for all sites. */
export function genericSheet(kind: CleaningKind): string {
  return `lists/${kind}.css`;
}

/** The path of the sheet with the rules of a group for the sites of a shard. */
export function shardSheet(group: ShardGroup, shard: number): string {
  return `lists/${group}-${shard}.css`;
}

/** The path of the script that switches a list, or a kind of the lists' rules, off on a page before the first paint. */
export function withoutScript(name: ListName | CleaningKind): string {
  return `lists/without-${name}.js`;
}

/** The style sheets of the kinds with rules for all sites. */
export function genericSheets(kinds: readonly CleaningKind[], index: ListIndex): string[] {
  return kinds.filter((kind) => index.generic.includes(kind)).map(genericSheet);
}

/** The style sheets with rules for a host, for all its subdomains as well; a rule in them may be of a kind that is off. */
export function siteSheets(host: string, kinds: readonly CleaningKind[], index: ListIndex): string[] {
  const shard = shardOf(host, index.shards);
  const groups = new Set(kinds.map(groupOf));
  return [...groups].filter((group) => index.groups[group].includes(shard)).map((group) => shardSheet(group, shard));
}
