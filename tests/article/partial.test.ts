import { describe, expect, it } from 'vitest';
import { isPartial } from '../../src/article/partial.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const says = (text: string) => parsePage(`<p>The heron stood there.</p><div>${text}</div>`);
const short = { wordCount: 120 };

describe('isPartial', () => {
  it.each([
    'Sign in to continue reading',
    'Log in or register to read the rest',
    'Subscribe now to unlock this story',
    'This article is for subscribers only',
    'Already a subscriber? Sign in',
    'Create a free account to keep reading',
    'Weiterlesen mit Reiher+',
    'Article réservé aux abonnés',
  ])('takes a short text for the beginning where the page says %j', (wall) => {
    expect(isPartial(says(wall), short, null)).toBe(true);
  });

  it.each(['Subscribe to our newsletter', 'Sign in', 'The clubs are for members', 'Continue reading below'])(
    'does not for %j',
    (text) => {
      expect(isPartial(says(text), short, null)).toBe(false);
    },
  );

  it('takes the word of the page’s data', () => {
    expect(isPartial(says(''), short, 'paywalled')).toBe(true);
    expect(isPartial(says('Sign in to continue reading'), short, 'free')).toBe(false);
  });

  it('does not take a long article for a beginning', () => {
    expect(isPartial(says('Sign in to continue reading'), { wordCount: 900 }, null)).toBe(false);
    expect(isPartial(says(''), { wordCount: 900 }, 'paywalled')).toBe(false);
  });
});
