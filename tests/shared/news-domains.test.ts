import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hostAndParents } from '../../src/shared/hosts.ts';
import { isNewsHost } from '../../src/shared/is-news-host.ts';
import { NEWS_DOMAINS } from '../../src/shared/news-domains.ts';
import { isPrivatePage } from '../../src/shared/private-page.ts';
import { manifestFor } from '../../src/tools/manifest.ts';

/** What is looked at. */
interface ManifestV3 {
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

it('are at least two hundred, in order, each once', () => {
  expect(NEWS_DOMAINS.length).toBeGreaterThanOrEqual(200);
  expect([...new Set(NEWS_DOMAINS)].sort()).toEqual(NEWS_DOMAINS);
});

it('are domains in lower case without www, none of them within another, none of them left alone', () => {
  for (const domain of NEWS_DOMAINS) {
    expect(domain).toMatch(/^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
    expect(
      hostAndParents(domain)
        .slice(1)
        .filter((parent) => NEWS_DOMAINS.includes(parent)),
    ).toEqual([]);
    expect(isPrivatePage(new URL(`https://www.${domain}/story`)), domain).toBe(false);
  }
});

it.each(['chrome', 'firefox'] as const)('are what %s grants at installation, and nothing else is', (browser) => {
  const { host_permissions, optional_host_permissions } = manifestFor(browser) as ManifestV3;
  expect(host_permissions).toEqual(NEWS_DOMAINS.map((domain) => `*://*.${domain}/*`));
  expect(optional_host_permissions).toEqual(['*://*/*']);
});

it('hold for their subdomains', () => {
  expect(['theweek.com', 'www.theweek.com', 'notheweek.com', 'com'].map(isNewsHost)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('are as many as the README says that Firefox asks about', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`“Access your data for sites in ${NEWS_DOMAINS.length} domains”`);
});
