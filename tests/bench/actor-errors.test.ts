import { expect, it } from 'vitest';
import { actorErrors } from './actor-errors.ts';
import type { GoldActor } from './actors-score.ts';

function actor(kind: GoldActor['kind'], name: string, role: string | null = null): GoldActor {
  return { kind, name, aliases: [name], role };
}

it.each([
  ['what is right', actor('person', 'Anna Holm', 'mayor'), [actor('person', 'Anna Holm', 'mayor')], []],
  ['a missed one', actor('place', 'Oslo'), [], ['place missed']],
  ['one too much', actor('place', 'Oslo'), [actor('place', 'Oslo'), actor('person', 'Mercy')], ['person too much']],
  ['another kind', actor('place', 'Oslo'), [actor('person', 'Oslo')], ['place taken for person']],
  [
    'a part of the name',
    actor('organization', 'Road Council of Oslo'),
    [actor('organization', 'Road Council')],
    ['organization with other bounds'],
  ],
  ['no role', actor('person', 'Anna Holm', 'mayor'), [actor('person', 'Anna Holm')], ['no role']],
  ['another role', actor('person', 'Anna Holm', 'mayor'), [actor('person', 'Anna Holm', 'pilot')], ['another role']],
] as const)('names the cause of %s', (_what, gold, found, causes) => {
  expect(actorErrors([gold], found).map(({ cause }) => cause)).toEqual(causes);
});
