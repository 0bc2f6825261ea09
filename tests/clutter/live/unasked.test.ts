import { describe, expect, it } from 'vitest';
import { brief, findOn } from './live-page.ts';

const ASKS = '<h2>Subscribe now</h2><button>Go on</button>';

describe('unasked', () => {
  it.each([
    ['a dialog that asks for something', `<div role="dialog">${ASKS}</div>`],
    [
      'a layer by its name',
      `<div id="ad-block-notification"><p>Please disable your ad blocker.</p><button>How</button></div>`,
    ],
  ])('finds %s', (_, top) => expect(brief(findOn({ top })).map(([kind]) => kind)).toEqual(['overlay']));

  it('finds a bar at the edge where the layout is known, with words that stand side by side', () => {
    const top =
      '<div class="fixed bar"><b>The Reed</b><span>Read better in our app</span><a href="/app">Open</a></div>';
    expect(findOn({ top })).toEqual([]);
    expect(findOn({ top }, { laidOut: true }).map(({ kind }) => kind)).toEqual(['overlay']);
  });

  it('takes what darkens the page along', () => {
    const [finding] = findOn(
      { top: `<div class="fixed veil"></div><div role="dialog" class="fixed">${ASKS}</div>` },
      { laidOut: true },
    );
    expect(finding?.companions.map((element) => element.className)).toEqual(['fixed veil']);
  });

  it.each([
    ['a dialog that asks for nothing', '<div role="dialog"><img src="/heron.jpg"><button>Close</button></div>'],
    ['a dialog with the page’s navigation', `<div role="dialog"><nav><a href="/">Home</a></nav>${ASKS}</div>`],
    ['a block that is no layer', `<div class="plain">${ASKS.replace('Subscribe now', 'Heron radio')}</div>`],
  ])('leaves %s', (_, top) => expect(brief(findOn({ top }))).toEqual([]));
});
