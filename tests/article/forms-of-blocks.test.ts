import { describe, expect, it } from 'vitest';
import { belongsByForm } from '../../src/article/forms-of-blocks.ts';
import { pageOf } from './text-blocks/page-of.ts';

/** The texts of the blocks that belong by their form. */
function belonging(html: string): string[] {
  const page = pageOf(`<main>${html}</main>`, { proposal: 'main' });
  return page.blocks.filter((block) => belongsByForm(block, page)).map(({ text }) => text);
}
const entry = (time: string) => `<p class="at">${time}</p><p>The heron stands.</p>`;

describe('belongsByForm', () => {
  it('knows the times of a live blog by their number', () => {
    const times = ['09:10', '09:40', '10:05'].map((time) => `<time>${time}</time>`);
    expect(belonging(times.map(entry).join(''))).toEqual(['09:10', '09:40', '10:05']);
    expect(belonging(times.slice(1).map(entry).join(''))).toEqual([]);
  });

  it('knows nothing that says more than a time, or is set otherwise', () => {
    const time = '<time>10:05</time>';
    expect(belonging([`${time} by Ada`, `${time} by Bo`, `${time} by Cy`].map(entry).join(''))).toEqual([]);
    expect(belonging(entry(time) + entry(time) + entry(time).replace('at', 'date'))).toEqual([]);
    expect(belonging(['10:05', '10:06', '10:07'].map(entry).join(''))).toEqual([]);
  });

  it.each(['↩', '↑', '^', '3', '[12]', 'Back'])('knows a footnote by its way back, %s', (sign) => {
    expect(belonging(`<ol><li id="n1"><p>Counted at dusk. <a href="#r1">${sign}</a></p></li></ol>`)).toHaveLength(1);
    expect(belonging(`<p id="n1">Counted at dusk. <a href="/kites">${sign}</a></p>`)).toEqual([]);
    expect(belonging(`<p>Counted at dusk. <a href="#r1">${sign}</a></p>`)).toEqual([]);
  });

  it('takes neither a link within the page nor a whole chapter for a footnote', () => {
    expect(belonging('<p id="a">As told <a href="#b">in the second chapter</a></p>')).toEqual([]);
    expect(
      belonging(
        `<div id="a"><p>The heron stands. <a href="#b">1</a></p>${'<p>It has stood there since, and stands there still.</p>'.repeat(6)}</div>`,
      ),
    ).toEqual([]);
  });
});
