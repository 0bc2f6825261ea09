import { describe, expect, it } from 'vitest';
import { subscribe } from '../../../src/clutter/detectors/subscribe.ts';
import { detect, summaries } from '../story.ts';

const FORM =
  '<div class="x"><h3>Herons by post</h3><p>Sign up for our free weekly newsletter.</p><form><input type="email"><button>Go</button></form></div>';

describe('subscribe', () => {
  it.each(['within', 'end', 'after'] as const)('finds a form for an address, with the block around it: %s', (place) => {
    const [finding, ...others] = detect(subscribe, { [place]: FORM });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: 'subscribe', reason: 'asks to subscribe, with a form for an address' });
    expect(finding?.element.textContent).toMatch(/^Herons by post/);
  });

  it.each([
    '<aside><p>Enjoying this?</p><a href="/subscribe/">Subscribe now</a></aside>',
    '<p><a href="/newsletter/">Sign up for The Reed’s newsletter</a></p>',
    '<div><strong>Never miss a story</strong><button>Subscribe now</button></div>',
    '<p>Jetzt kostenlos anmelden: <a href="/abo">der Newsletter</a></p>',
    '<p>Abonnez-vous à <a href="/newsletter">notre lettre</a></p>',
    '<p>***Please sign up for <a href="/newsletter">our newsletters</a>.***</p>',
    '<p>Herons were in the Morning Post newsletter. <a href="/letters/account">Sign up for our letter here</a>.</p>',
    '<p><i>The Reed needs you. Please subscribe today to </i><a href="/"><i>The Reed</i></a><i>.</i></p>',
    '<p>Please sign up for <a href="/forms">The Reed’s newsletters</a> to hear from the pond.</p>',
    '<p><a href="/heard">Click to subscribe to The Reed Hour</a></p>',
    '<div><p>اشترك في نشرتنا</p><a href="/newsletter">هنا</a></div>',
  ])('finds an invitation with a link to accept it: %s', (html) => {
    const findings = detect(subscribe, { within: html });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ kind: 'subscribe', reason: 'asks to subscribe' });
  });

  it('finds two blocks as two', () => {
    const link = '<aside><p>Enjoying this?</p><a href="/subscribe/">Subscribe now</a></aside>';
    expect(detect(subscribe, { within: link, after: FORM })).toHaveLength(2);
  });

  it('leaves the paragraphs beside it alone', () => {
    const [finding] = detect(subscribe, { within: '<p><a href="/newsletter/">Sign up for our newsletter</a></p>' });
    expect(finding?.element.textContent).toBe('Sign up for our newsletter');
  });

  it.each([
    '<p>Sign up for our newsletter, the sign said.</p>',
    '<p>The <a href="/newsletter/">heron</a> stood there.</p>',
    '<p>Feld is kind. “Please subscribe to <a href="/reed">The Reed</a>,” she said.</p>',
    '<p>Please subscribe today to The Reed, the sign said.</p>',
    '<p>Feld asked them to subscribe to <a href="/reed">The Reed</a>.</p>',
    '<div class="newsletter subscribe"><p>The heron stood there until noon.</p></div>',
    '<form><input type="email"><button>Ask Feld</button></form>',
  ])('wants both the words and something to act upon: %s', (html) => {
    expect(summaries(detect(subscribe, { within: html }))).toEqual([]);
  });

  it('leaves the page’s own furniture to others', () => {
    expect(detect(subscribe, { top: FORM, after: `<aside>${FORM}</aside>` })).toEqual([]);
  });
});
