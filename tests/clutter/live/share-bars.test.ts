import { describe, expect, it } from 'vitest';
import { brief, findOn } from './live-page.ts';

describe('shareBars', () => {
  it.each([
    [
      'signs with labels',
      '<div><a href="/x" aria-label="Share on Chirp">C</a><a href="/y" aria-label="Share by e-mail">@</a></div>',
    ],
    [
      'a box that is named',
      '<div class="share-box" aria-label="Share this story"><button>f</button><button>t</button></div>',
    ],
    [
      'links to follow',
      '<div class="follow"><b>Follow us</b><a href="https://a.example/">Chirp</a><a href="https://b.example/">Frames</a></div>',
    ],
    [
      'another language',
      '<div><a href="/x" title="Auf Chirp teilen">C</a><a href="/y" title="Per Mail teilen">@</a></div>',
    ],
  ])('finds %s', (_, within) => expect(brief(findOn({ within })).map(([kind]) => kind)).toEqual(['share']));

  it.each(['Dec 3, 2031', '9:06 PM'])('leaves who wrote it and when beside the buttons: %s', (date) => {
    const buttons =
      '<div id="bar"><a href="/x" aria-label="Share on Chirp">C</a><a href="/y" aria-label="Share by e-mail">@</a></div>';
    const [found] = findOn({ within: `<div><span>By Runa Heron</span> <span>${date}</span>${buttons}</div>` });
    expect(found?.element.id).toBe('bar');
  });

  it.each([
    ['one button', '<div><a href="/x" aria-label="Share on Chirp">C</a></div>'],
    [
      'buttons for something else',
      '<div><button aria-label="Play">▶</button><button aria-label="Stop">■</button></div>',
    ],
    [
      'a sentence',
      '<p>Follow <a href="/a" title="Share">Ada</a> and <a href="/b" title="Share">Runa</a> down to the pond, where the heron stands on one leg.</p>',
    ],
  ])('leaves %s', (_, within) => expect(brief(findOn({ within }))).toEqual([]));
});
