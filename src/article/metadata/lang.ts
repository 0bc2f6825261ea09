import type { JsonLdNode } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/** Languages that are written from right to left, and the scripts that make it so for others ("az-Arab") or not ("ar-Latn"). */
const RTL = /^(?:ar|arc|ckb|dv|fa|glk|he|iw|ks|lrc|mzn|nqo|pnb|ps|sd|syr|ug|ur|yi)(?![a-z])/i;
const RTL_SCRIPT = /-(?:adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa)(?![a-z])/i;
const OTHER_SCRIPT = /-[a-z]{4}(?![a-z])/i;
/** The direction shows in this share of the letters, whatever language is declared, once there are enough of them. */
const MOST_LETTERS = 0.7;
const ENOUGH_LETTERS = 40;

/** The language that the page declares, as BCP 47, or null. */
export function readLang(document: Document, article: JsonLdNode | null, tags: MetaTags): string | null {
  const declared = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    article?.inLanguage,
    firstTag(tags, ['content-language']),
    firstTag(tags, ['language']),
    firstTag(tags, ['og:locale']),
  ];
  for (const value of declared) {
    const tag = typeof value === 'string' ? value.trim().replaceAll('_', '-') : '';
    if (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}

/** The direction of the article's text, as declared, by its letters, or by its language. */
export function readDirection(document: Document, lang: string | null, text: string): 'ltr' | 'rtl' {
  const declared = document.documentElement?.getAttribute('dir') ?? document.body?.getAttribute('dir');
  if (declared === 'rtl' || declared === 'ltr') return declared;
  const sample = text.slice(0, 2000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const rtl = sample.match(/[\u0590-\u08ff]/g)?.length ?? 0;
  // templates leave "en" on pages in every language
  if (letters >= ENOUGH_LETTERS && rtl > letters * MOST_LETTERS) return 'rtl';
  if (lang) return isRightToLeft(lang) ? 'rtl' : 'ltr';
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}

function isRightToLeft(lang: string): boolean {
  return RTL_SCRIPT.test(lang) || (RTL.test(lang) && !OTHER_SCRIPT.test(lang));
}
