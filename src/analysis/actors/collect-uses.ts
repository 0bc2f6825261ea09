import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import { isRoleNoun, ROLE_NOUNS } from '../lexicon/roles.ts';
import { SURNAME_ROLES } from '../lexicon/surname-roles.ts';
import type { QuoteSpan } from '../quotes/quote-span.ts';
import type { TextModel } from '../sentences/text-model.ts';
import type { NameTags } from '../tagger/tag-names.ts';
import { collectCapitals, isFirstName } from './capital-evidence.ts';
import { isCreditBlock } from './credits.ts';
import { findArabicNames } from './find-arabic-names.ts';
import { findGermanNames } from './find-german-names.ts';
import { findNameSpans } from './find-name-spans.ts';
import type { NameUse } from './name-group.ts';
import { isTitleWord, splitTitle, type TitledName } from './split-title.ts';

/** "Northern Roads Committee Chair Anna Holm": where the body ends whose capitals begin at `at`, with a role behind it; else -1. */
function bodyEnd({ tokens }: TextModel, at: number, limit: number): number {
  if (isTitleWord(tokens[at - 1]) || !tokens[at]?.capital) return -1;
  let end = at;
  while (end < limit && tokens[end]?.capital && !isTitleWord(tokens[end])) end++;
  const body = end - at > 1 && end < limit && ORGANIZATION_WORDS.has(tokens[end - 1]?.lower ?? '');
  return body && isTitleWord(tokens[end]) ? end : -1;
}

/** Names inside the titles before other names: "New York Mayor Eric Smith" names New York. */
function namesInTitle(model: TextModel, use: NameUse): NameUse[] {
  const found: NameUse[] = [];
  for (let at = use.titleFirst; at < use.first; at++) {
    const body = bodyEnd(model, at, use.first);
    if (body > 0) {
      found.push({ first: at, last: body, titleFirst: at, titled: false, honorific: null, sentence: use.sentence });
      at = body - 1;
      continue;
    }
    const known = knownNameAt(model.tokens, at);
    if (!known || at + known.words.length > use.first) continue;
    let last = at + known.words.length;
    // "Oslo University Professor Anna Holm"
    if (last < use.first && /^(?:university|college)$/.test(model.tokens[last]?.lower ?? '')) last++;
    found.push({ first: at, last, titleFirst: at, titled: false, honorific: null, sentence: use.sentence });
    at = last - 1;
  }
  return found;
}

/** "Department of Justice", "Office for Budget Responsibility": a body and what it is for. */
function isBodyOf({ tokens }: TextModel, { first, last }: NameUse): boolean {
  for (let at = first + 1; at < last - 1; at++) {
    const link = tokens[at]?.text === 'of' || tokens[at]?.text === 'for';
    if (link && ORGANIZATION_WORDS.has(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "the Granby Democrat", "a Haitian American": somebody is described. */
const PARTISANS = new Set(['democrat', 'republican', 'conservative', 'socialist']);

/** "Greek Foreign Minister", "First Lady": a title with no name behind it. */
function isBareTitle(model: TextModel, use: NameUse): boolean {
  const head = model.tokens[use.first]?.lower ?? '';
  const tail = model.tokens[use.last - 1]?.lower ?? '';
  if (model.tokens[use.last - 2]?.text === '&') return false;
  // "Department of Justice": a body, although a justice is a judge too
  if (isBodyOf(model, use)) return false;
  // "Research Center": a body, although a center is a player too
  if (use.last - use.first > 1 && ORGANIZATION_WORDS.has(tail)) return false;
  const partisan = PARTISANS.has(tail) || (tail === 'american' && DEMONYMS.has(head));
  if (use.last - use.first > 1 && partisan) return !use.titled;
  return !use.titled && ROLE_NOUNS.has(tail) && !isFirstName(head) && !isRoleSurname(model, use);
}

/** "the quarterback Haynes King": behind what someone is, two words with capitals are a name, although a king is a title too. */
function isRoleSurname({ tokens }: TextModel, { first, last }: TitledName): boolean {
  const before = tokens[first - 1];
  const tail = tokens[last - 1]?.lower ?? '';
  if (last - first !== 2 || !SURNAME_ROLES.has(tail) || COMMON_WORDS.has(tokens[first]?.lower ?? '')) return false;
  return before?.kind === 'word' && !before.capital && isRoleNoun(before.lower);
}

function collectNames(model: TextModel, quotes: readonly QuoteSpan[], tags: NameTags | null): TitledName[] {
  if (model.language === 'de') return findGermanNames(model);
  if (model.language === 'ar') return findArabicNames(model);
  const evidence = collectCapitals(model, new Set(quotes.map((quote) => quote.start)));
  return findNameSpans(model, evidence, tags).map((span) => splitTitle(model.tokens, span));
}

function isAlone({ first, last }: TitledName): boolean {
  return last - first === 1;
}

/** The surnames that are roles too, of those whom the text names in full: "Ann Baker". */
function roleSurnames(model: TextModel, names: readonly TitledName[]): Set<string> {
  const { tokens } = model;
  const surnames = new Set<string>();
  for (const name of names) {
    const { first, last } = name;
    const tail = tokens[last - 1];
    if (last - first < 2 || !tail || !SURNAME_ROLES.has(tail.lower)) continue;
    if (isFirstName(tokens[first]?.lower ?? '') || isRoleSurname(model, name)) surnames.add(tail.text);
  }
  return surnames;
}

/** All that looks like the use of a name, in text order: titles apart, the names inside titles by themselves, no credits. */
export function collectUses(model: TextModel, quotes: readonly QuoteSpan[], tags: NameTags | null): NameUse[] {
  const uses: NameUse[] = [];
  const credits = new Set(model.blocks.map((_, index) => index).filter((index) => isCreditBlock(model, index)));
  let sentence = 0;
  const names = collectNames(model, quotes, tags);
  const surnames = roleSurnames(model, names);
  for (const name of names) {
    while ((model.sentences[sentence]?.last ?? Number.POSITIVE_INFINITY) <= name.first) sentence++;
    if (credits.has(model.sentences[sentence]?.block ?? -1)) continue;
    const use = { ...name, sentence };
    if (model.language === 'de' || model.language === 'ar') uses.push(use);
    else if (isAlone(use) && surnames.has(model.tokens[use.first]?.text ?? '')) uses.push({ ...use, kind: 'person' });
    else if (isBareTitle(model, use))
      uses.push(...namesInTitle(model, { ...use, titleFirst: use.first, first: use.last }));
    else uses.push(...namesInTitle(model, use), use);
  }
  return uses;
}
