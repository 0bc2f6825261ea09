import { hostAndParents } from './hosts.ts';
import { NEWS_DOMAINS } from './news-domains.ts';

const NEWS: ReadonlySet<string> = new Set(NEWS_DOMAINS);

/** Whether a host is one of the news domains, or a subdomain of one: cleaned unless the reader says otherwise. */
export function isNewsHost(host: string): boolean {
  return hostAndParents(host).some((name) => NEWS.has(name));
}
