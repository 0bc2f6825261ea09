import type { JsonLdNode } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

const RTL = /^(?:ar|arc|ckb|dv|fa|he|iw|ku-arab|ps|sd|ug|ur|yi)\b/i;

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

/** The direction of the article's text, as declared, by its language, or by its letters. */
export function readDirection(document: Document, lang: string | null, text: string): 'ltr' | 'rtl' {
  const declared = document.documentElement?.getAttribute('dir') ?? document.body?.getAttribute('dir');
  if (declared === 'rtl' || declared === 'ltr') return declared;
  if (lang) return RTL.test(lang) ? 'rtl' : 'ltr';
  const letters = text.slice(0, 2000);
  const rtl = letters.match(/[\u0590-\u08ff]/g)?.length ?? 0;
  return rtl * 2 > (letters.match(/\p{L}/gu)?.length ?? 0) ? 'rtl' : 'ltr';
}
