import type { ClutterKind, Removed } from '../../shared/article.ts';

/** With more kinds than this, the rarer ones are counted together, so that the line has room at the foot of the popup. */
const MAX_KINDS = 3;

/** How much was removed of each kind, the commonest first; with too many kinds, the rarer ones as `other`. */
export function countKinds(removed: readonly Removed[]): [ClutterKind, number][] {
  const counts = new Map<ClutterKind, number>();
  for (const { kind } of removed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  if (sorted.length <= MAX_KINDS) return sorted;
  const named = sorted.filter(([kind]) => kind !== 'other').slice(0, MAX_KINDS - 1);
  const rest = removed.length - named.reduce((sum, [, count]) => sum + count, 0);
  return [...named, ['other', rest]];
}
