import { CLEANING_KINDS, type SiteRule } from './settings.ts';

const HOST = /^(?!www\.)[\p{Ll}\p{Lo}\p{N}-]+(\.[\p{Ll}\p{Lo}\p{N}-]+)*(:\d+)?$/u;
const MAX_LENGTH = 300;

/** Whether a text is the pattern of a site as settings name it: `paper.example`, `paper.example/sport/*`. */
export function isSitePattern(pattern: string): boolean {
  const [host = '', ...path] = pattern.split('/');
  return pattern.length <= MAX_LENGTH && HOST.test(host) && !/[\s?#\\]/.test(path.join('/'));
}

/**
 * The pattern that somebody means who writes or pastes an address: `https://www.Paper.example/sport` → `paper.example/sport`.
 * @returns null when there is no host in it
 */
export function toSitePattern(text: string): string | null {
  const address = text.trim().replace(/^(?:[a-z]+|\*):\/\//i, '');
  const [, name = '', path = ''] = /^([^/?#]*)(\/[^?#]*)?/.exec(address) ?? [];
  const host = hostOf(name.replace(/^\*\./, ''));
  const pattern = host && `${host}${path === '/' || path === '/*' ? '' : path}`;
  return pattern && isSitePattern(pattern) ? pattern : null;
}

/** The browser's own spelling of a host: lower case, in ASCII. */
function hostOf(name: string): string | null {
  return URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname.replace(/^www\.|\.$/g, '') : null;
}

/** What is understood of a site's rule; undefined when nothing is. */
export function parseSiteRule(value: unknown): SiteRule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { clean, reader, kinds } = value as Record<string, unknown>;
  const given = typeof kinds === 'object' && kinds !== null ? (kinds as Record<string, unknown>) : {};
  const known = CLEANING_KINDS.filter((kind) => Object.hasOwn(given, kind) && typeof given[kind] === 'boolean');
  const rule: SiteRule = {
    ...(typeof clean === 'boolean' && { clean }),
    ...((reader === 'always' || reader === 'never') && { reader }),
    ...(known.length > 0 && { kinds: Object.fromEntries(known.map((kind) => [kind, given[kind]])) }),
  };
  return Object.keys(rule).length > 0 ? rule : undefined;
}
