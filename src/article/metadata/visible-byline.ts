import type { ZoneText } from './headline-zone.ts';
import { BYLINE_LEAD, OTHER_PART, withoutLead } from './lexicon.ts';
import { findDate } from './parse-date.ts';
import { type Outlet, personsIn } from './persons.ts';

/** How an element is marked that holds an author's name. */
const MARK = /(?:^|[-_\s])(?:authors?|byline|writer|fn)(?:$|[-_\s])|author[-_]*name|AuthorName|Byline/;
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|contributors?|writers?|staff|people|person|profiles?|journalists?|reporters?|columnists?|by|team)\//;
const SECTION_LINK =
  'a[rel~="tag"], a[href*="/category/"], a[href*="/categories/"], a[href*="/tag/"], a[href*="/tags/"], a[href*="/topic"], a[href*="/section"]';
/** A lead and its names stand together: so many texts behind "By" are looked at. */
const REACH = 8;

/** What the lines beside a headline say about who wrote. */
export interface VisibleByline {
  /** Names behind "By". */
  stated: string[];
  /** Names in elements and links that are marked as an author's. */
  marked: string[];
  /** Names that are nothing but a line beside the date. */
  besideDate: string[];
}

/** Reads the byline that stands behind the headline, or, failing that, right before it. */
export function readVisibleByline(zone: { before: ZoneText[]; behind: ZoneText[] }, outlet: Outlet): VisibleByline {
  const behind = readLines(zone.behind, outlet);
  if (behind.stated.length || behind.marked.length || behind.besideDate.length) return behind;
  return { ...readLines(zone.before, outlet), besideDate: [] };
}

function readLines(texts: readonly ZoneText[], outlet: Outlet): VisibleByline {
  const stated: string[] = [];
  const marked: string[] = [];
  for (let i = 0; i < texts.length; i++) {
    const { text, element } = texts[i] as ZoneText;
    if (endsAsOtherPart(text) || endsAsOtherPart(`${texts[i - 1]?.text ?? ''} ${text}`)) {
      i++; // the name that follows is a photographer's, a reviewer's
      continue;
    }
    if (stated.length === 0 && isLead(text)) stated.push(...namesBehind(texts, i, outlet));
    else if (isMarked(element)) marked.push(...personsIn(text, outlet));
  }
  return { stated, marked, besideDate: namesBesideDate(texts, outlet) };
}

/** Persons in the same line as the first date behind the headline, or in the one before it that is no link to a section. */
function namesBesideDate(texts: readonly ZoneText[], outlet: Outlet): string[] {
  const at = texts.findIndex(({ text }) => text.length < 60 && findDate(text, null) !== null);
  if (at < 0) return [];
  const own = personsIn((texts[at]?.text ?? '').split(/\s[|·•–—]\s/)[0] ?? '', outlet);
  const before = texts[at - 1];
  if (own.length || !before || before.text.length > 80 || before.element.closest(SECTION_LINK)) return own;
  return personsIn(before.text, outlet);
}

function endsAsOtherPart(text: string): boolean {
  return text.length < 60 && OTHER_PART.test(text) && /(?:\p{L}|[:：])$/u.test(text) && text.split(' ').length <= 6;
}

function isLead(text: string): boolean {
  return text.length < 200 && BYLINE_LEAD.test(text);
}

/** The names in a text that begins with "By"; where it is nothing but that, those in the texts that follow. */
function namesBehind(texts: readonly ZoneText[], at: number, outlet: Outlet): string[] {
  const first = texts[at]?.text ?? '';
  const rest = withoutLead(first).trim();
  const names = rest ? personsIn(first, outlet, { single: rest.split(' ').length === 1 }) : [];
  if (rest && !names.length) return [];
  for (let i = at + 1; i < Math.min(texts.length, at + REACH); i++) {
    const text = texts[i]?.text ?? '';
    const isBetween = /^(?:[,;&|·•/–-]|and|und|et|y|e|en|и|，|、)+$/iu.test(text);
    if (isBetween) continue;
    const wantsMore =
      names.length === 0 ||
      isJoined(texts[i - 1]?.text ?? '') ||
      /^(?:,|;|&|and\s|und\s|et\s|y\s|e\s|en\s)/u.test(text);
    if (!wantsMore) break;
    const found = personsIn(text.replace(/^(?:,|;|&|and|und|et|y|e|en)\s+/u, ''), outlet, {
      single: names.length === 0,
    });
    // a role behind a comma may have another name after it
    if (!found.length && !/^,\s/.test(text)) break;
    names.push(...found);
  }
  return names;
}

/** Whether a text says that another name follows: it is a comma or "and", or ends in one. */
function isJoined(text: string): boolean {
  return /(?:^|\s|[,;&、])(?:and|und|et|y|e|en|и|,|;|&|、)$/iu.test(text) || /[,;&、]$/.test(text);
}

function isMarked(element: Element): boolean {
  let up: Element | null = element;
  for (let level = 0; up && level < 4; level++, up = up.parentElement) {
    const words = [
      up.getAttribute('class'),
      up.getAttribute('itemprop'),
      up.getAttribute('rel'),
      up.getAttribute('data-testid'),
    ]
      .filter(Boolean)
      .join(' ');
    if (MARK.test(words) || AUTHOR_ADDRESS.test(up.getAttribute('href') ?? '')) return true;
  }
  return false;
}
