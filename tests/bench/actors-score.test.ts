import { expect, it } from 'vitest';
import { type GoldActor, scoreActors } from './actors-score.ts';

function actor(kind: GoldActor['kind'], name: string, role: string | null = null): GoldActor {
  return { kind, name, aliases: [name], role };
}

it('counts what is found, of another kind and too much', () => {
  const gold = [
    actor('person', 'Anna Holm', 'mayor of Oslo'),
    actor('organization', 'The Qorvex'),
    actor('place', 'Oslo'),
  ];
  const found = [actor('person', 'Anna Holm', 'mayor'), actor('organization', 'Qorvex'), actor('organization', 'Oslo')];
  expect(scoreActors([{ gold, found }])).toEqual({ all: 0.667, person: 1, organization: 0.667, place: 0, roles: 1 });
});

it('takes a role with too few words in common for another', () => {
  const gold = [actor('person', 'Anna Holm', 'mayor of the city of Oslo')];
  expect(scoreActors([{ gold, found: [actor('person', 'Anna Holm', 'mayor')] }]).roles).toBe(0);
});

it('gives each found actor once', () => {
  const gold = [actor('place', 'Oslo'), actor('place', 'Oslo')];
  expect(scoreActors([{ gold, found: [actor('place', 'Oslo')] }]).place).toBe(0.667);
});
