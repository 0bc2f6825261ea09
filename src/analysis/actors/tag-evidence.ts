import type { ActorKind } from '../../shared/analysis.ts';
import type { NameTags } from '../tagger/tag-names.ts';
import type { KindScores } from './name-evidence.ts';
import type { NameGroup } from './name-group.ts';

const KINDS: readonly ActorKind[] = ['person', 'organization', 'place'];
/** Nothing is as sure as the tagger says at its surest. */
const LEAST = 0.02;
/** What a unit of log-odds counts: that it is this kind of name rather than another, and that it is a name at all. */
const WEIGHTS = { kind: 0.6, name: 0.1 };
/** A capitalised pair of words that is nothing else is a person to the other evidence already. */
const PRIOR: KindScores = { person: -0.6, organization: 0, place: 0 };

function logOdds(share: number): number {
  const held = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(held / (1 - held));
}

/** Adds what the tagger thinks of a name, averaged over all its uses: one vote of the whole text. */
export function addTagScores(tags: NameTags, { uses, scores }: NameGroup): void {
  const shares: KindScores = { person: 0, organization: 0, place: 0 };
  let count = 0;
  for (const { first, last } of uses) {
    count += last - first;
    for (const kind of KINDS) for (let at = first; at < last; at++) shares[kind] += tags[kind][at] ?? 0;
  }
  const any = shares.person + shares.organization + shares.place;
  for (const kind of KINDS) {
    const odds = logOdds((shares[kind] / count + LEAST) / (any / count + 3 * LEAST));
    scores[kind] += WEIGHTS.kind * odds + WEIGHTS.name * logOdds(any / count) + PRIOR[kind];
  }
}
