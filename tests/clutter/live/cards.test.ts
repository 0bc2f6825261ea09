import { describe, expect, it } from 'vitest';
import { brief, findOn } from './live-page.ts';

const card = ({ label = 'Related', name = 'display-card', more = '' } = {}) =>
  `<div class="${name}"><span>${label}</span> <h5><a href="/otters">Otters are back in the lower valley</a></h5>
   <span>Nobody had seen one since the mill was closed, and now there are nine of them.</span>${more}</div>`;
const found = (html: string) => brief(findOn({ within: html }));

describe('cards', () => {
  it.each([card(), card({ label: 'Read more', name: 'x-related-y' }), card().replaceAll('div', 'aside')])(
    'goes with its blurb: %s',
    (html) => expect(found(html)).toEqual([['teaser', expect.stringMatching(/^(?:Related|Read more)/)]]),
  );

  it.each([
    card({ label: 'Wingspan' }),
    card({ name: 'box' }),
    card({ more: '<blockquote>The heron was never gone, we only did not look.</blockquote>' }),
    card({ more: '<p>The heron stood there until noon.</p>'.repeat(10) }),
    '<div class="card"><b>Related</b> <a href="/map">Map</a> of the valley and its mills</div>',
  ])('stays without its label, its name or its headline, and with what is not a teaser’s: %s', (html) =>
    expect(found(html)).toEqual([]),
  );

  it('stays where it shares something with the article and only others are to go', () => {
    const html = card().replace('Otters are', 'The heron is');
    expect(brief(findOn({ within: html }, { teasers: 'unrelated' }))).toEqual([]);
    expect(found(html)).toHaveLength(1);
  });
});
