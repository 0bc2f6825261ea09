/** The match pattern of a host and its subdomains, over http and https. */
export const originOf = (host: string): string => `*://*.${host}/*`;

/** Whether permissions cover all pages of a host and its subdomains. */
export function coversHost(origins: readonly string[], host: string): boolean {
  return origins.some((origin) => {
    if (origin === '<all_urls>') return true;
    const [, scheme, pattern = ''] = /^(\*|https?):\/\/([^/]*)\//.exec(origin) ?? [];
    if (scheme !== '*') return false;
    return pattern === '*' || (pattern.startsWith('*.') && `.${host}`.endsWith(pattern.slice(1)));
  });
}
