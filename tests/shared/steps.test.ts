import { describe, expect, it } from 'vitest';
import { atOnce, oneByOne, type Steps } from '../../src/shared/steps.ts';

function* counting(to: number, done: number[] = []): Steps<number> {
  for (let i = 0; i < to; i++) {
    done.push(i);
    yield;
  }
  return to;
}

/** A clock that goes on by so much whenever it is asked. */
function ticking(ms: number): () => number {
  let now = 0;
  return () => {
    now += ms;
    return now;
  };
}

describe('atOnce', () => {
  it('takes all steps', () => {
    const done: number[] = [];
    expect(atOnce(counting(4, done))).toBe(4);
    expect(done).toEqual([0, 1, 2, 3]);
  });
});

describe('oneByOne', () => {
  it('rests where its steps have taken long, and goes on', async () => {
    const rests: number[] = [];
    const done: number[] = [];
    const rest = async () => {
      rests.push(done.length);
      return true;
    };
    expect(await oneByOne(counting(4, done), rest, ticking(20))).toBe(4);
    expect(rests).toEqual([1, 2, 3, 4]);
  });

  it('does not rest between short steps', async () => {
    const rests: number[] = [];
    const rest = async () => rests.push(0) > 0;
    expect(await oneByOne(counting(40), rest, ticking(1))).toBe(40);
    expect(rests).toHaveLength(5);
  });

  it('gives up where going on is of no use', async () => {
    const done: number[] = [];
    expect(await oneByOne(counting(4, done), async () => done.length < 2, ticking(20))).toBeNull();
    expect(done).toEqual([0, 1]);
  });

  it('passes on what a step throws', async () => {
    function* failing(): Steps<number> {
      yield;
      throw new Error('no heron');
    }
    await expect(oneByOne(failing(), async () => true, ticking(20))).rejects.toThrow('no heron');
    expect(() => atOnce(failing())).toThrow('no heron');
  });
});
