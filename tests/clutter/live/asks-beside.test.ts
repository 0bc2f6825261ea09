import { describe, expect, it } from 'vitest';
import { brief, findOn } from './live-page.ts';

describe('asksBeside', () => {
  it.each([
    [
      'a form in a column',
      '<aside><div><h4>Our newsletter</h4><form><input type="email"><button>Go</button></form></div></aside>',
    ],
    ['a button behind the article', '<div><p>Get unlimited digital access.</p><button>Start</button></div>'],
    ['a link by its address', '<div><b>Newsletter</b><a href="/newsletters/birds">Have it sent</a></div>'],
    ['another language', '<div><b>Unser Newsletter</b><form><input type="email"><button>Los</button></form></div>'],
  ])('finds %s', (_, after) => expect(brief(findOn({ after })).map(([kind]) => kind)).toEqual(['subscribe']));

  it.each([
    ['words without anything to click', '<div><p>Our newsletter is sent by a heron.</p></div>'],
    ['something to click without such words', '<div><p>Was the heron right?</p><button>Yes</button></div>'],
    ['comments', '<div class="comments"><p>Sign up to comment</p><a href="/register">Register</a></div>'],
    ['who wrote it, and when', '<div><time>Monday</time><a href="/account/subscribe">Subscribe</a></div>'],
  ])('leaves %s', (_, after) => expect(brief(findOn({ after }))).toEqual([]));

  it('leaves the article’s own sentences', () =>
    expect(
      findOn({ within: '<p>The council has a <a href="/newsletters/x">newsletter</a>, which nobody reads.</p>' }),
    ).toEqual([]));
});
