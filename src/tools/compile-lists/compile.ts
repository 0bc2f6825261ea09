import {
  genericSheet,
  groupOf,
  type ListIndex,
  type ShardCounts,
  type ShardGroup,
  shardOf,
  shardSheet,
} from '../../shared/list-index.ts';
import { CLEANING_KINDS, type CleaningKind } from '../../shared/settings.ts';
import { except } from './except.ts';
import { Dropped, type ListException, type ListRule, type Reason } from './list-rule.ts';
import { parseLine } from './parse-line.ts';
import type { ListText } from './read-list.ts';
import { writeSheet } from './write-sheet.ts';

const SHARDS: ShardCounts = { news: 64, others: 64 };

export interface CompiledLists {
  /** Style sheets by their paths in the extension. */
  sheets: Map<string, string>;
  index: ListIndex;
  /** How many rules of each list are left out, and why. */
  dropped: Map<string, Map<Reason, number>>;
}

/** Makes style sheets of filter lists: one of each kind for all sites, and shards with the rules for sites. */
export function compileLists(lists: readonly ListText[]): CompiledLists {
  const noGeneric = new Set<string>();
  const exceptions = new Map<string, ListException[]>();
  const dropped = new Map<string, Map<Reason, number>>();
  const parsed = lists.map((list) => {
    const counts = new Map<Reason, number>();
    dropped.set(list.name, counts);
    const lines: ListRule[][] = [];
    for (const { text, kind } of list.lines) {
      try {
        const line = parseLine(text, kind);
        if (line.type === 'rules') lines.push(line.rules.map((rule) => ({ ...rule, list: list.id })));
        if (line.type === 'no-generic') for (const host of line.hosts) noGeneric.add(host);
        if (line.type === 'exceptions')
          for (const exception of line.exceptions)
            exceptions.set(exception.selector, [...(exceptions.get(exception.selector) ?? []), exception]);
      } catch (error) {
        if (!(error instanceof Dropped)) throw error;
        counts.set(error.reason, (counts.get(error.reason) ?? 0) + 1);
      }
    }
    return { list, lines, counts };
  });
  const sources: ListIndex['sources'] = [];
  const all: ListRule[] = [];
  for (const { list, lines, counts } of parsed) {
    const { id, name, version, date, homepage, kind } = list;
    const kept = lines
      .map((rules) =>
        rules.map((rule) => except(rule, exceptions.get(rule.selector) ?? [])).filter((rule) => rule !== null),
      )
      .filter((rules) => rules.length);
    if (kept.length < lines.length) counts.set('excepted where it holds', lines.length - kept.length);
    const rules =
      lines.length +
      [...counts].reduce((sum, [reason, count]) => sum + (reason === 'excepted where it holds' ? 0 : count), 0);
    sources.push({ id, name, version, date, homepage, licence: 'GPL-3.0', kind, rules, kept: kept.length });
    all.push(...kept.flat());
  }
  const sheets = new Map<string, string>();
  const generic = spreadGeneric(all, [...noGeneric], sheets);
  const groups = spreadOverShards(all, sheets);
  const kinds = CLEANING_KINDS.filter((kind) => all.some((rule) => rule.kind === kind));
  return { sheets, index: { sources, kinds, generic, shards: SHARDS, groups }, dropped };
}

/** Writes the rules for all sites into a sheet of each kind. @returns the kinds that have any */
function spreadGeneric(
  rules: readonly ListRule[],
  noGeneric: readonly string[],
  sheets: Map<string, string>,
): CleaningKind[] {
  return CLEANING_KINDS.filter((kind) => {
    const own = rules.filter((rule) => rule.kind === kind && rule.hosts.length === 0);
    if (own.length) sheets.set(genericSheet(kind), writeSheet(own, noGeneric));
    return own.length > 0;
  });
}

/** Writes the rules for sites into the shards of their groups. @returns the numbers of the shards that have any */
function spreadOverShards(rules: readonly ListRule[], sheets: Map<string, string>): ListIndex['groups'] {
  const shards: Record<ShardGroup, Map<number, ListRule[]>> = { sites: new Map(), consent: new Map() };
  for (const rule of rules) {
    const own = shards[groupOf(rule.kind)];
    for (const shard of new Set(rule.hosts.map((host) => shardOf(host, SHARDS)))) {
      const hosts = rule.hosts.filter((host) => shardOf(host, SHARDS) === shard);
      own.set(shard, [...(own.get(shard) ?? []), { ...rule, hosts }]);
    }
  }
  const write = (group: ShardGroup) => {
    const numbers = [...shards[group].keys()].sort((a, b) => a - b);
    for (const shard of numbers) sheets.set(shardSheet(group, shard), writeSheet(shards[group].get(shard) ?? [], []));
    return numbers;
  };
  return { sites: write('sites'), consent: write('consent') };
}
