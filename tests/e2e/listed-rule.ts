import { readdirSync, readFileSync } from 'node:fs';
import { NEWS_DOMAINS } from '../../src/shared/news-domains.ts';

/** A class that a list hides on a news domain, out of the sheets as they were built, whatever the lists of the day are. */
export function listedRule(folder: string): { host: string; className: string; list: string } {
  for (const file of readdirSync(folder)
    .filter((name) => /^sites-\d+\.css$/.test(name))
    .sort()) {
    const [, list = '', rules = ''] =
      /^html:not\([^)]*without-([\w-]+)\],\[[\w-]+(?:overlay|subscribe)\]\)\{\n(.*?)^\}$/ms.exec(
        readFileSync(`${folder}/${file}`, 'utf8'),
      ) ?? [''];
    for (const [, host = '', className = ''] of rules.matchAll(
      /^&\[data-pullquote-sites~="([^"]+)"\]\{\.([\w-]+):not\(\[[\w-]+\]\)[,{]/gm,
    ))
      if (NEWS_DOMAINS.includes(host)) return { host, className, list };
  }
  throw new Error(`${folder} has no rule for a news domain.`);
}

/** A story with an element of that class, which notes how the element stands before anything after it is there. */
export const pageWith = (className: string) => `<!doctype html><title>Storm in the harbour</title>
  <div class="${className}"><p>Sign up for our letter.</p></div>
  <script>window.atFirst = getComputedStyle(document.querySelector('.${className}')).display</script>
  <article><h1>Storm in the harbour</h1><p>The ferry did not sail on the morning of the storm.</p></article>`;
