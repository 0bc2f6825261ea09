import { describe, expect, it } from 'vitest';
import { readDirection, readLang } from '../../../src/article/metadata/lang.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

describe('readLang', () => {
  const page = (attributes = '') => parsePage(`<html ${attributes}><body></body></html>`);

  it('takes the page’s own attribute, then JSON-LD, then <meta>', () => {
    const tags = new Map([['og:locale', ['sv_SE']]]);
    expect(readLang(page('lang="en-GB"'), { inLanguage: 'de' }, tags)).toBe('en-GB');
    expect(readLang(page(), { inLanguage: 'de' }, tags)).toBe('de');
    expect(readLang(page(), null, tags)).toBe('sv-SE');
    expect(readLang(page(), null, new Map())).toBeNull();
  });

  it.each(['', 'english', '{{lang}}', 'x', '12'])('does not take %j for a language', (lang) => {
    expect(readLang(page(`lang="${lang}"`), null, new Map([['language', ['fr']]]))).toBe('fr');
  });
});

describe('readDirection', () => {
  const of = (attributes: string, lang: string | null, text: string) =>
    readDirection(parsePage(`<html ${attributes}><body></body></html>`), lang, text);

  it.each([
    ['dir="rtl"', 'en', 'text', 'rtl'],
    ['dir="ltr"', 'ar', 'نص', 'ltr'],
    ['dir="auto"', 'he', '', 'rtl'],
    ['', 'fa-IR', 'text', 'rtl'],
    ['', 'he', 'text', 'rtl'],
    ['', 'ur-PK', 'text', 'rtl'],
    ['', 'ckb', 'text', 'rtl'],
    ['', 'az-Arab', 'text', 'rtl'],
    ['', 'ar-Latn', 'text', 'ltr'],
    ['', 'arn', 'text', 'ltr'],
    ['', 'en-US', 'האנפה עמדה במים הרדודים עד הצהריים ואיש בכפר לא ידע לומר מדוע', 'rtl'],
    ['', 'en', 'The word مجلس means council, and the word سوق means market', 'ltr'],
    ['dir="ltr"', 'fa', 'حواصیل تا ظهر در آب کم‌عمق ایستاد و هیچ‌کس در روستا نمی‌دانست چرا', 'ltr'],
    ['', null, 'مجلس المدينة', 'rtl'],
    ['', null, 'The word مجلس means council', 'ltr'],
  ] as const)('%s %s %j → %s', (attributes, lang, text, expected) => {
    expect(of(attributes, lang, text)).toBe(expected);
  });

  it('takes the direction of the body', () => {
    expect(readDirection(parsePage('<body dir="rtl">x</body>'), null, 'x')).toBe('rtl');
  });
});
