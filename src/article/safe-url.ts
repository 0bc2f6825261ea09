import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from './lexicon/tracking-parameters.ts';

/**
 * An address from the page made absolute and safe to put into a link: http, https, mailto and tel only, tracking parameters gone, the others
 * in their order and as they are written. Null for anything else, and for what cannot be parsed.
 */
export function safeUrl(address: string | null | undefined, base: string): string | null {
  const url = parse(address, base);
  if (!url || !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return null;
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !isTracking(parameter));
  if (kept.length < parameters.length) url.search = kept.join('&');
  return url.href;
}

function isTracking(parameter: string): boolean {
  const name = (parameter.split('=')[0] ?? '').toLowerCase();
  return TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** The address of a picture: http or https, made absolute; null for anything else (data: pictures are placeholders or pixels). */
export function safeImageUrl(address: string | null | undefined, base: string): string | null {
  const url = parse(address, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

function parse(address: string | null | undefined, base: string): URL | null {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  return new URL(trimmed, base);
}
