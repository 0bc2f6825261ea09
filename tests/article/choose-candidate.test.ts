import { describe, expect, it } from 'vitest';
import { chooseCandidate } from '../../src/article/choose-candidate.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { textOf } from '../../src/shared/text.ts';

const LINE = 'The heron stood in the shallows until noon and looked at the ducks. ';

/** Chooses between a part of a page and the region around it; the part stands in `#part`, the region in `#all`. */
function choose(part: string, rest: string, cut = ''): string {
  const document = parsePage(`<div id="all"><div id="part">${part}</div>${rest}</div>`);
  const doomed = new Set(cut ? document.querySelectorAll(cut) : []);
  return textOf(chooseCandidate(document.querySelector('#part'), document.querySelector('#all'), doomed));
}

describe('chooseCandidate', () => {
  const part = `<p>${LINE.repeat(3)}</p>`;

  it('takes the region where the proposal is only a part of it', () => {
    expect(choose(part, `<p>behind ${LINE.repeat(9)}</p>`)).toContain('behind');
  });

  it('keeps the proposal where the region has hardly more', () => {
    expect(choose(part, '<p>behind</p>')).not.toContain('behind');
  });

  it('counts nothing that is cut, furniture, or no text', () => {
    expect(choose(part, `<p class="x">behind ${LINE.repeat(9)}</p>`, '.x')).not.toContain('behind');
    expect(choose(part, `<aside>behind ${LINE.repeat(9)}</aside>`)).not.toContain('behind');
    expect(choose(part, `<script>behind ${LINE.repeat(9)}</script>`)).not.toContain('behind');
  });

  it('takes no list of links and no row of articles', () => {
    expect(choose(part, `<p><a href="/x">behind ${LINE.repeat(9)}</a></p>`)).not.toContain('behind');
    const whole = `<article><p>${LINE.repeat(9)}</p></article>`;
    expect(choose(whole, `<article>behind ${LINE.repeat(19)}</article>`)).not.toContain('behind');
  });

  it('takes the region where nothing is proposed, but never the whole page', () => {
    const { body } = parsePage(`<p>${LINE}</p>`);
    expect(chooseCandidate(null, body.firstElementChild, new Set())).not.toBeNull();
    expect(chooseCandidate(null, body, new Set())).toBeNull();
    expect(chooseCandidate(null, null, new Set())).toBeNull();
  });
});
