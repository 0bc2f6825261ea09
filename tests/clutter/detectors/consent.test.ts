import { describe, expect, it } from 'vitest';
import { consent } from '../../../src/clutter/detectors/consent.ts';
import { detect, summaries } from '../story.ts';

const notice = (text: string, button: string) =>
  `<div id="notice"><p>${text}</p><div><button>${button}</button> <a href="/privacy">More</a></div></div>`;

describe('consent', () => {
  it.each([
    ['We and our 864 partners use cookies to measure how you read.', 'Accept all'],
    ['Wir verwenden Cookies, um Ihnen mehr davon zu zeigen.', 'Alle akzeptieren'],
    ['Avec votre accord, nos partenaires utilisent des cookies.', 'Tout accepter'],
    ['نستخدم ملفات تعريف الارتباط لتحسين تجربتك في الموقع.', 'موافق'],
  ])('finds a notice, whole: %s', (text, button) => {
    for (const places of [{ top: notice(text, button) }, { after: notice(text, button) }]) {
      const findings = detect(consent, places);
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ kind: 'consent', reason: 'asks for consent to cookies' });
      expect(findings[0]?.element.id).toBe('notice');
    }
  });

  it.each([
    [
      'a story about cookies',
      { within: notice('The brewery bakes cookies, and asks for no consent to eat them.', 'OK') },
    ],
    ['a notice about something else', { top: notice('The ferry does not run on Monday because of the wind.', 'OK') }],
    ['cookies without a button', { top: '<div><p>We use cookies on this page and on all others.</p></div>' }],
  ])('does not take %s for one', (_, places) => {
    expect(summaries(detect(consent, places))).toEqual([]);
  });

  it('finds what stands in the place of something embedded, within the article', () => {
    const placeholder =
      '<section><div><span>Pondcast</span> <span>This content is provided by Pondcast, which may be using cookies. To show you this content, we need your permission to use cookies.</span><a href="#">Enable cookies</a></div></section>';
    expect(detect(consent, { within: placeholder })).toHaveLength(1);
    const story = `<section><p>The mill sells cookies in the shape of herons, and visitors agree that they are dry.</p><p>The ducks have not been asked, and would hardly consent to any of it, said Feld.</p><a href="#">OK</a></section>`;
    expect(detect(consent, { within: story })).toEqual([]);
  });
});
