import { type GoldActor, namesOf, sameRole } from './actors-score.ts';

/** An actor that is wrong in a text, and how. */
export interface ActorError {
  /** "organization missed", "… with other bounds", "person too much", "place taken for organization", "no role", "another role". */
  cause: string;
  name: string;
}

/** What is wrong with the actors found in one text, one entry for each fault. */
export function actorErrors(gold: readonly GoldActor[], found: readonly GoldActor[]): ActorError[] {
  const left = new Set(found);
  const errors: ActorError[] = [];
  for (const actor of gold) {
    const names = namesOf(actor);
    const rivals = [...left].filter((one) => namesOf(one).some((name) => names.includes(name)));
    const match = rivals.find(({ kind }) => kind === actor.kind) ?? rivals[0];
    if (!match) {
      const part = [...left].find((one) => one.kind === actor.kind && overlaps(namesOf(one), names));
      if (part) left.delete(part);
      errors.push({ cause: part ? `${actor.kind} with other bounds` : `${actor.kind} missed`, name: actor.name });
      continue;
    }
    left.delete(match);
    if (match.kind !== actor.kind) errors.push({ cause: `${actor.kind} taken for ${match.kind}`, name: actor.name });
    else if (actor.kind === 'person' && actor.role && !sameRole(actor.role, match.role))
      errors.push({ cause: match.role ? 'another role' : 'no role', name: `${actor.name}: ${actor.role}` });
  }
  for (const { kind, name } of left) errors.push({ cause: `${kind} too much`, name });
  return errors;
}

/** Does one name stand within the other, as whole words? */
function overlaps(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.some((other) => ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `)));
}
