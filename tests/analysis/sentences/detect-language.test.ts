import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/analysis/sentences/detect-language.ts';

const ENGLISH =
  'The heron stood in the shallows of the pond until noon, and nobody in the village could say why it stayed. ';
const GERMAN =
  'Der Reiher stand bis zum Mittag im flachen Wasser, und niemand im Dorf wusste, warum er nicht weiterflog. ';
const ITALIAN =
  "L'airone è rimasto nell'acqua dello stagno fino a mezzogiorno, e nessuno del paese sa che cosa si aspetti. ";

describe('detectLanguage', () => {
  it.each([
    ['English', ENGLISH.repeat(6), null, 'en'],
    ['English that says it is Italian', ENGLISH.repeat(6), 'it', 'en'],
    ['German', GERMAN.repeat(6), null, 'de'],
    ['German under an English page', GERMAN.repeat(6), 'en', 'de'],
    ['Italian', ITALIAN.repeat(6), null, 'it'],
    ['Russian', 'Цапля стояла на мелководье до полудня, и никто не знал почему. '.repeat(12), 'ru', 'other'],
    ['Arabic', 'وقف مالك الحزين في الماء حتى الظهر', null, 'ar'],
    ['a few words of Italian', ITALIAN, null, 'it'],
    ['French', 'Le héron est resté dans l’étang avec les autres, et il ne part pas. '.repeat(3), 'en', 'fr'],
    ['Spanish', 'La garza se quedó en el estanque con las otras, y no se fue por la noche. '.repeat(3), 'en', 'es'],
    [
      'Portuguese',
      'A garça ficou no lago com as outras, e não foi embora pela manhã, mas à noite. '.repeat(3),
      'en',
      'pt',
    ],
    ['Dutch', 'De reiger bleef in het water van de vijver, en hij is niet weggegaan. '.repeat(3), 'en', 'nl'],
    ['a few words of German', 'Der Reiher blieb.', 'de', 'de'],
  ])('of %s', (_, text, declared, language) => {
    expect(detectLanguage(text, declared)).toBe(language);
  });
});
