import { describe, expect, it } from 'vitest';
import { brief, findOn } from './live-page.ts';

const PLAYER = '<div class="fixed player"><video></video><button>×</button></div>';

describe('stickyVideo', () => {
  it('finds a player that is fixed', () =>
    expect(findOn({ within: PLAYER }, { laidOut: true }).map(({ kind }) => kind)).toEqual(['sticky-video']));

  it.each([
    ['a player in its place', PLAYER.replace('fixed ', ''), true],
    ['one that fills the window', PLAYER.replace('player', 'veil'), true],
    ['any without layout', PLAYER, false],
  ])('leaves %s', (_, within, laidOut) => expect(brief(findOn({ within }, { laidOut }))).toEqual([]));
});
