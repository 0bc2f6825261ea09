import { describe, expect, it } from 'vitest';
import { share } from '../../../src/clutter/detectors/share.ts';
import { detect, summaries } from '../story.ts';

const TARGETS = [
  'https://www.facebook.com/sharer/sharer.php?u=x',
  'https://twitter.com/intent/tweet?url=x',
  'mailto:?body=x',
];
const BAR = `<ul id="bar">${TARGETS.map((href) => `<li><a href="${href}">Share</a></li>`).join('')}</ul>`;

describe('share', () => {
  it.each(['within', 'end', 'after'] as const)('finds a bar of buttons as one: %s', (place) => {
    const findings = detect(share, { [place]: BAR });
    expect(summaries(findings)).toEqual([['share', 'ShareShareShare']]);
    expect(findings[0]?.reason).toBe('buttons that share the page');
  });

  it('takes the words around the buttons with it, and no paragraph', () => {
    const [finding] = detect(share, { within: `<div id="box"><span>Share</span>${BAR}</div>` });
    expect(finding?.element.id).toBe('box');
    const [beside] = detect(share, { within: `<div><p>The heron stood there.</p>${BAR}</div>` });
    expect(beside?.element.id).toBe('bar');
  });

  it('finds buttons that are nothing but pictures', () => {
    const html = BAR.replaceAll('>Share<', '><svg></svg><');
    expect(detect(share, { end: html })).toHaveLength(1);
    expect(detect(share, { end: `<div id="box"><span>Share this</span>${html}</div>` })).toHaveLength(1);
  });

  it.each([
    ['a single link', '<p>She posted it on <a href="https://twitter.com/intent/tweet?url=x">the network</a>.</p>'],
    [
      'links to profiles',
      '<div><a href="https://twitter.com/feld">Feld</a> <a href="https://facebook.com/moor">Moor</a></div>',
    ],
    [
      'links far apart',
      `<div><p><a href="${TARGETS[0]}">one</a> ${'heron '.repeat(40)}</p><p><a href="${TARGETS[1]}">two</a></p></div>`,
    ],
  ])('does not take %s for one', (_, html) => {
    expect(summaries(detect(share, { within: html }))).toEqual([]);
  });
});
