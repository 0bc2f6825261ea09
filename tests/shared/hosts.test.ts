import { expect, it } from 'vitest';
import { bareHost, entitiesOf, hostAndParents, siteName } from '../../src/shared/hosts.ts';

it.each([
  ['www.paper.example', 'paper.example'],
  ['paper.example', 'paper.example'],
  ['www2.paper.example', 'www2.paper.example'],
])('the bare host of %s is %s', (host, bare) => expect(bareHost(host)).toBe(bare));

it.each([
  ['news.paper.example', ['news.paper.example', 'paper.example']],
  ['paper.example', ['paper.example']],
  ['localhost', ['localhost']],
])('%s and its parent domains are %j', (host, parents) => expect(hostAndParents(host)).toEqual(parents));

it.each([
  ['www.paper.co.uk', 'paper', ['www.paper.*', 'paper.*']],
  ['paper.com', 'paper', ['paper.*']],
  ['edition.paper.de', 'paper', ['edition.paper.*', 'paper.*']],
  ['co.uk', 'co', ['co.*']],
  ['go.com', 'go', ['go.*']],
  ['localhost', 'localhost', ['localhost.*']],
])('%s is the site %s in all countries', (host, name, entities) => {
  expect(siteName(host)).toBe(name);
  expect(entitiesOf(host)).toEqual(entities);
});
