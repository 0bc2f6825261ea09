import { fingerprint, fold } from '../../shared/text.ts';
import { decodeEntities } from './entities.ts';
import { BUTTON, ORGANIZATION, OTHER_PART, ROLE, withoutLead } from './lexicon.ts';

const BETWEEN =
  /\s{0,20}(?:[,;|·•、，،／]|\s\/\s|&|(?<=\s)(?:and|und|et|y|e|en|и|with|mit|avec|con|com|met)(?=\s)|\s[–—-]\s)\s*/iu;
const NOT_A_NAME =
  /[@\d/#<>{}=_!?]|\.(?:com|org|net|io)\b|^(?:the|our|in|on|at|for|from|to|a|an|this|what|how|why|best|top)\s/iu;
const PARTICLE =
  /^(?:de|da|di|do|du|des|del|della|van|von|vom|der|den|dos|das|bin|bint|ibn|abu|al|el|la|le|ter|ten|te|y|zu|zur|af|av|[ad]['’].*|al-.*|el-.*)$/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・]{2,10}$/u;
/** Behind a name: whom the person writes for. */
const AFFILIATION = /\s{1,20}(?:for|at|of|from|in|on|the)\s.*/iu;
/** No part of a name, in capitals or not. */
const NO_NAME_WORD =
  /(?:^|\s)(?:a|an|the|on|in|at|of|for|to|no|not|from|by|with|this|your|comments?|min|ago|tips|news)(?=\s|$)/iu;
const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const CAPITALS = /^[\p{Lu}®™]+$/u;
const DOTTED = /^(?:\p{L}+\.)+\p{L}*$/u;

/** What is known of the outlet, so that it is not taken for a person. */
export interface Outlet {
  siteName: string | null;
  /** The page's host, without "www". */
  host: string | null;
}

/**
 * The persons of one byline: "By Ann Lee and Bo Li, Staff Writers" → Ann Lee, Bo Li. No roles, degrees, places, agencies, or the outlet itself.
 * @param options.single also take one word for a name, where the field or the words around it say that it is one ("By Susan")
 */
export function personsIn(byline: string, outlet: Outlet, { single = false } = {}): string[] {
  let text = decodeEntities(byline).slice(0, 300);
  if (/^https?:/.test(text) || OTHER_PART.test(text.slice(0, 40))) return [];
  text = withoutLead(withoutLead(text));
  const parts = `${withoutPlace(text, outlet)} `
    .split(BETWEEN)
    .map((part) => nameIn(part, outlet))
    .filter(Boolean);
  const isName = (part: string, mayBeOne: boolean, index = 0) =>
    isPerson(part, mayBeOne) && !isOutlet(part, outlet) && !(index > 0 && endsWithOutlet(part, outlet));
  // one word beside something that is no name is a part of what an organization is called
  const mayBeOne = single && parts.every((part) => isName(part, true));
  return withGenerations(parts).filter((part, index) => isName(part, mayBeOne, index));
}

/** Behind the outlet and a dash stands the place where it was written ("The Reed — Saltby"). */
function withoutPlace(byline: string, { siteName }: Outlet): string {
  const at = siteName ? byline.toLowerCase().indexOf(siteName.toLowerCase()) : -1;
  if (!siteName || at < 0) return byline;
  const end = at + siteName.length;
  return /^\s[—–-]\s/.test(byline.slice(end)) ? byline.slice(0, end) : byline;
}

/** A part of a byline without what stands beside the name: brackets, the outlet, a role, degrees. */
function nameIn(part: string, { siteName }: Outlet): string {
  let name = fold(part)
    .replace(/\s{0,20}[([（][^)\]）]*[)\]）]?/gu, '')
    .replace(/(?:記者|さん|氏)$/u, '')
    .replace(/[:：.…]{1,20}$/u, (end) => (/(?:\p{Lu}|[JS]r)\.$/u.test(part.trim()) ? end : ''));
  const alone = name.replace(AFFILIATION, '');
  if (/^\S+ \S+(?: \S+)?$/.test(alone)) name = alone;
  const site = siteName?.toLowerCase();
  if (site && name.toLowerCase().endsWith(` ${site}`)) name = name.slice(0, -site.length).trim();
  const role = ROLE.exec(name);
  if (role && name.slice(0, role.index).trim().split(' ').length >= 2) name = name.slice(0, role.index).trim();
  const words = name.split(' ');
  while (
    words.length > 2 &&
    isDegree(words.at(-1) ?? '') &&
    !GENERATION.test(words.at(-1) ?? '') &&
    !/^\p{Lu}\.$/u.test(words.at(-1) ?? '') &&
    name !== name.toUpperCase()
  )
    words.pop();
  return words.join(' ');
}

/** Two to five words that all could be parts of a name; one word is too little to tell a person from an outlet, unless `single`. */
function isPerson(text: string, single: boolean): boolean {
  if (text.length > 50 || NOT_A_NAME.test(text) || BUTTON.test(text) || ORGANIZATION.test(text) || ROLE.test(text))
    return false;
  if (NO_NAME_WORD.test(text)) return false;
  if (UNSPACED.test(text)) return true;
  const words = text.split(' ');
  if (words.length === 1) return single && /^\p{Lu}\p{Ll}{1,14}$/u.test(text);
  if (words.length > 5 || words.every((word) => isDegree(word) && word.length <= 5)) return false;
  return (
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLE.test(word)) &&
    words.some((word) => !PARTICLE.test(word))
  );
}

/** "MD", "Ph.D.", "FACLM", "CEPF®": degrees and memberships behind a name. */
function isDegree(word: string): boolean {
  if (CAPITALS.test(word)) return word.length >= 2 && word.length <= 7;
  return DOTTED.test(word) && word.split('.').every((part, at, { length }) => part.length <= (at < length - 1 ? 4 : 3));
}

/** "Lee, Jr." is one name. */
function withGenerations(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts) {
    if (GENERATION.test(part) && names.length) names.push(`${names.pop()} ${part}`);
    else names.push(part);
  }
  return names;
}

/** A title of the same house behind a name: it ends with the word that the address is made of ("Saltby Reed" at reed.example). */
function endsWithOutlet(name: string, { host }: Outlet): boolean {
  const labels = (host ?? '').toLowerCase().split('.').slice(0, -1);
  return labels.includes(fingerprint(name).split(' ').at(-1) ?? '');
}

/** The outlet's own name, or one that is its address ("Swoogo" at swoogo.example). */
function isOutlet(name: string, { siteName, host }: Outlet): boolean {
  const key = (text: string) => fingerprint(text).replaceAll(' ', '');
  const own = key(name);
  if (siteName && (own === key(siteName) || own === key(siteName.replace(/\.\w{2,6}$/, '')))) return true;
  const labels = (host ?? '').split('.').slice(0, -1).map(key);
  return labels.includes(own) && !name.includes(' ');
}
