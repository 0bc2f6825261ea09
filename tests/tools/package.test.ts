import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { pack } from '../../src/tools/package.ts';

const text = (content: string) => new TextEncoder().encode(content);

it('the same files give the same bytes, in whatever order they come', async () => {
  const one = await pack(
    new Map([
      ['b/c.js', text('x')],
      ['a.json', text('{}')],
    ]),
  );
  const two = await pack(
    new Map([
      ['a.json', text('{}')],
      ['b/c.js', text('x')],
    ]),
  );
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  expect(Object.keys(unzipSync(one))).toEqual(['a.json', 'b/c.js']);
  expect(Buffer.from(one).equals(Buffer.from(await pack(new Map([['a.json', text('[]')]]))))).toBe(false);
});
