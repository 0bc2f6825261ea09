import type { Actor, ActorKind } from '../../src/shared/analysis.ts';
import { round } from './figures.ts';

/** An annotated actor, and the text that it stands in. */
export type GoldActor = Pick<Actor, 'name' | 'kind' | 'aliases' | 'role'>;
export interface ActorGold {
  id: string;
  text: string;
  title?: string | null;
  byline?: string[];
  actors: GoldActor[];
}

/** F1 by kind, and the share of the persons' roles that are right. */
export type ActorFigures = Record<ActorKind | 'all' | 'roles', number>;

/** Lower case, white space and marks made one, without article and possessive. */
function fold(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return (plain.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ').replace(/^the (?=.)/, '');
}

/** The forms of an actor's name as they are compared. */
export function namesOf({ name, aliases }: GoldActor): string[] {
  return [name, ...aliases].map(fold);
}

/** Do half of the words agree (F1)? */
export function sameRole(gold: string, found: string | null): boolean {
  const [a, b] = [
    new Set(fold(gold).split(' ')),
    new Set(
      fold(found ?? '')
        .split(' ')
        .filter(Boolean),
    ),
  ];
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size) >= 0.5;
}

/** Scores found actors as right when kind and at least one name agree; each counts once. */
export function scoreActors(
  docs: readonly { gold: readonly GoldActor[]; found: readonly GoldActor[] }[],
): ActorFigures {
  const counts = { person: [0, 0, 0], organization: [0, 0, 0], place: [0, 0, 0], all: [0, 0, 0] };
  const count = (kind: ActorKind, at: number): void => {
    for (const key of [kind, 'all'] as const) counts[key][at] = (counts[key][at] ?? 0) + 1;
  };
  let [roles, right] = [0, 0];
  for (const { gold, found } of docs) {
    const left = new Set(found);
    for (const actor of gold) {
      const names = namesOf(actor);
      const shared = (one: GoldActor): number => namesOf(one).filter((name) => names.includes(name)).length;
      const rivals = [...left].filter((one) => one.kind === actor.kind && shared(one) > 0);
      const match = rivals.sort((a, b) => shared(b) - shared(a))[0];
      count(actor.kind, match ? 0 : 2);
      if (match) left.delete(match);
      if (actor.kind !== 'person' || !actor.role) continue;
      roles++;
      if (sameRole(actor.role, match?.role ?? null)) right++;
    }
    for (const { kind } of left) count(kind, 1);
  }
  const f1 = ([hit = 0, extra = 0, missed = 0]: number[]): number =>
    round((2 * hit) / (2 * hit + extra + missed || 1), 3);
  return {
    all: f1(counts.all),
    person: f1(counts.person),
    organization: f1(counts.organization),
    place: f1(counts.place),
    roles: round(right / (roles || 1), 3),
  };
}
