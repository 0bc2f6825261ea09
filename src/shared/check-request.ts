import type { RequestMap, RequestName } from './messages.ts';

/** Who asks. */
interface Sender {
  /** A page of the extension itself, and not a script of ours in somebody's page. */
  isSurface: boolean;
  /** The address of the page that a script of ours is in; null for surfaces. */
  url: string | null;
}

type Check = (value: unknown) => boolean;
/** Who may ask for something, and what each field of the request must be. Fields of other names are never looked at. */
interface Rule<Name extends RequestName> {
  from: 'anyone' | 'surfaces' | 'its own site';
  fields: Readonly<Record<keyof RequestMap[Name]['request'], Check>>;
}

const isText: Check = (value) => typeof value === 'string';
const isBoolean: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);
const isSpan: Check = (value) => isRecord(value) && isCount(value.start) && isCount(value.end);
const isInput: Check = (value) =>
  isRecord(value) &&
  isText(value.text) &&
  [value.title, value.siteName, value.lang].every(maybe(isText)) &&
  maybe(listOf(isText))(value.byline) &&
  maybe(listOf(isSpan))(value.blockquotes);

const RULES: { readonly [Name in RequestName]: Rule<Name> } = {
  analyse: { from: 'anyone', fields: { input: isInput, isPrivate: isBoolean } },
  switchSite: { from: 'surfaces', fields: { host: isText, clean: isBoolean } },
  cleanTab: { from: 'surfaces', fields: { tabId: isCount, host: isText } },
  pick: { from: 'surfaces', fields: { tabId: isCount } },
  addRule: { from: 'anyone', fields: { rule: isText } },
  changeSettings: { from: 'anyone', fields: { values: isRecord } },
  placeOf: { from: 'its own site', fields: { url: isText } },
  keepPlace: { from: 'its own site', fields: { url: isText, start: maybe(isCount) } },
  fontFiles: { from: 'anyone', fields: { font: isText } },
  toggleReader: { from: 'surfaces', fields: { tabId: isCount } },
  hiddenCount: { from: 'anyone', fields: { hidden: isCount } },
};

/**
 * Whether a request is one that we know, in its form, from somebody who may ask for it. A page whose process was taken over speaks with the voice of our scripts
 * in it: it can switch no sites, act on no other tabs, and learns nothing of what was read elsewhere.
 */
export function isRequest(name: string, request: unknown, { isSurface, url }: Sender): boolean {
  if (!Object.hasOwn(RULES, name) || !isRecord(request)) return false;
  const { from, fields } = RULES[name as RequestName];
  if (!Object.entries<Check>(fields).every(([field, check]) => check(request[field]))) return false;
  if (isSurface || from === 'anyone') return true;
  return from === 'its own site' && isSameSite(request.url, url);
}

/** An article's proper address may be of another host of its site, as `www.` is for `m.`; a file on disk may name any. */
function isSameSite(one: unknown, other: string | null): boolean {
  if (typeof one !== 'string' || other === null || !URL.canParse(one) || !URL.canParse(other)) return false;
  if (!/^https?:/i.test(other)) return true;
  const [a, b] = [siteOf(one), siteOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}
