import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';
import { detectors } from '../../src/clutter/detectors/registry.ts';
import { findClutter } from '../../src/clutter/find-clutter.ts';
import { atOnce } from '../../src/shared/steps.ts';
import { storyPage, summaries } from './story.ts';

const url = 'https://reed.example/heron';
const NAG = '<div class="box"><p>Sign up for our free newsletter.</p><form><input type="email"></form></div>';
const TEASERS = `<section><h2>More stories</h2><ul>${['Egret lands on a bus', 'Seven turnips were found', 'The hedge has a lawyer'].map((title, i) => `<li><a href="/s/${i}">${title}</a></li>`).join('')}</ul></section>`;
const DIALOG = '<div role="dialog"><p>Subscribe now and save.</p><a href="/subscribe">Yes</a><button>No</button></div>';

describe('findClutter', () => {
  it('finds nothing on a page of the article alone, and where it stands', () => {
    const document = storyPage({});
    const { findings, region } = atOnce(findClutter(document, { url }));
    expect(summaries(findings)).toEqual([]);
    expect(region).toBe(document.querySelector('.body'));
  });

  it('gives what it finds in the order of the document, each once, by the first detector', () => {
    const { findings } = atOnce(findClutter(storyPage({ top: DIALOG, within: NAG, after: TEASERS }), { url }));
    expect(findings.map(({ kind }) => kind)).toEqual(['overlay', 'subscribe', 'teaser', 'teaser', 'teaser']);
  });

  it('gives none within another', () => {
    const { findings } = atOnce(
      findClutter(storyPage({ within: `<aside>${NAG}${NAG}</aside>`, after: TEASERS }), { url }),
    );
    for (const one of findings)
      for (const other of findings) if (one !== other) expect(one.element.contains(other.element)).toBe(false);
  });

  it('says which detector made a finding', () => {
    const { findings } = atOnce(findClutter(storyPage({ top: DIALOG, within: NAG, after: TEASERS }), { url }));
    expect(findings.map(({ detector }) => detector)).toEqual(['overlay', 'subscribe', 'teasers', 'teasers', 'teasers']);
  });

  it('does without a detector, for measuring', () => {
    const places = { top: DIALOG, within: NAG, after: TEASERS };
    const without = (name: string) =>
      atOnce(findClutter(storyPage(places), { url, without: name })).findings.map(({ detector }) => detector);
    for (const { name } of detectors) expect(without(name)).not.toContain(name);
    // a later detector may find what the one that is not asked would have
    expect(without('subscribe').filter((name) => name === 'teasers')).toHaveLength(3);
    expect(without('none of them')).toEqual(
      atOnce(findClutter(storyPage(places), { url })).findings.map(({ detector }) => detector),
    );
  });

  it('changes nothing', () => {
    const document = storyPage({ top: DIALOG, within: NAG, after: TEASERS });
    const before = document.toString();
    atOnce(findClutter(document, { url }));
    expect(document.toString()).toBe(before);
  });

  it('copes with pages that have nothing', () => {
    expect(atOnce(findClutter(parsePage(''), { url })).findings).toEqual([]);
    expect(atOnce(findClutter(parsePage('<frameset><frame></frameset>'), { url })).findings).toEqual([]);
  });
});
