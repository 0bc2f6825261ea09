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
    [
      'a widget under a heading that invites, whatever else it says',
      '<aside><h4>Support our journalism</h4><div><p>What the herons of the pond do has never been of more interest than in this year, and nobody pays for it.</p><form><input type="image"></form></div></aside>',
    ],
    ['another language', '<div><b>Unser Newsletter</b><form><input type="email"><button>Los</button></form></div>'],
  ])('finds %s', (_, after) => expect(brief(findOn({ after })).map(([kind]) => kind)).toEqual(['subscribe']));

  it.each([
    ['words without anything to click', '<div><p>Our newsletter is sent by a heron.</p></div>'],
    ['something to click without such words', '<div><p>Was the heron right?</p><button>Yes</button></div>'],
    [
      'a paragraph of the article beside a form',
      '<div><p>What the herons of the pond do has never been of more interest than in this year, and nobody pays for it.</p><p>Our newsletter</p><form><input type="image"></form></div>',
    ],
    ['comments', '<div class="comments"><p>Sign up to comment</p><a href="/register">Register</a></div>'],
    ['who wrote it, and when', '<div><time>Monday</time><a href="/account/subscribe">Subscribe</a></div>'],
  ])('leaves %s', (_, after) => expect(brief(findOn({ after }))).toEqual([]));

  it('leaves the foot of the page, also within its main part, and takes an invitation in it', () => {
    const links = ['News', 'Ponds', 'Birds', 'About', 'Jobs', 'Terms', 'Help', 'Contact'].map(
      (to) => `<a href="/${to}">${to}</a>`,
    );
    const form = '<div id="ask"><b>Our newsletter</b><form><input type="email"><button>Go</button></form></div>';
    for (const foot of ['footer', 'div class="footer-wrapper"']) {
      const found = findOn({
        after: `<${foot}>${links.join(' ')} <a href="/newsletters">Newsletters</a>${form}</${foot.split(' ')[0]}>`,
      });
      expect(found.map(({ element }) => element.textContent).filter((text) => text?.includes('Terms'))).toEqual([]);
      expect(brief(found)).toContainEqual(['subscribe', expect.stringContaining('Our newsletter')]);
    }
  });

  it('leaves the article’s own sentences', () =>
    expect(
      findOn({ within: '<p>The council has a <a href="/newsletters/x">newsletter</a>, which nobody reads.</p>' }),
    ).toEqual([]));
});
