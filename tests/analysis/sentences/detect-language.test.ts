import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/analysis/sentences/detect-language.ts';

const ENGLISH =
  'The heron stood in the shallows of the pond until noon, and nobody in the village could say why it stayed. ';
const GERMAN =
  'Der Reiher stand bis zum Mittag im flachen Wasser, und niemand im Dorf wusste, warum er nicht weiterflog. ';
const ITALIAN =
  "L'airone rimase nell'acqua bassa dello stagno fino a mezzogiorno, e nessuno nel paese sapeva dire perché. ";

describe('detectLanguage', () => {
  it.each([
    ['English', ENGLISH.repeat(6), null, 'en'],
    ['English that says it is Italian', ENGLISH.repeat(6), 'it', 'en'],
    ['German', GERMAN.repeat(6), null, 'de'],
    ['German under an English page', GERMAN.repeat(6), 'en', 'de'],
    ['Italian', ITALIAN.repeat(6), null, 'other'],
    ['Russian', 'Цапля стояла на мелководье до полудня, и никто не знал почему. '.repeat(12), 'ru', 'other'],
    ['Arabic', 'وقف مالك الحزين في الماء حتى الظهر', null, 'ar'],
    ['a few words of Italian', ITALIAN, 'it', 'en'],
    ['a few words of German', 'Der Reiher blieb.', 'de', 'de'],
  ])('of %s', (_, text, declared, language) => {
    expect(detectLanguage(text, declared)).toBe(language);
  });
});
