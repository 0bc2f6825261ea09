import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { buildAll } from '../../src/tools/build.ts';
import { type Bench, type BenchContext, BenchError } from './bench.ts';
import { bundleScript } from './bundle.ts';
import { type CleaningSession, startCleaning } from './clean/cleaning-session.ts';
import { comparePages } from './clean/compare.ts';
import { newErrors } from './clean/console-errors.ts';
import { figuresOf, hiddenShare, isHarmed, type PageResult } from './clean/figures.ts';
import { hiddenParts } from './clean/hidden-parts.ts';
import { type Judged, judgePage } from './clean/judge.ts';
import { type Rest, restOf } from './clean/rest.ts';
import { OBSERVER, visitPage } from './clean/visit.ts';
import { formatTable, round } from './figures.ts';
import { type GoldPage, loadPages } from './load-pages.ts';
import { launchOffline } from './saved-page.ts';

const OUT = 'out/clean';
/** The profiler takes time: it runs over every tenth page, once more. */
const PROFILED_EVERY = 10;

interface Browsers {
  plain: Browser;
  cleaning: CleaningSession;
  code: string;
  screenshots: boolean;
}

/** Loads every page twice at the same time, in a plain Chromium and in one with the extension, and compares what they show. */
export const clean: Bench = {
  name: 'clean',
  summary:
    'what cleaning hides of live pages in Chromium, with the built extension, with all kinds and all teasers on (but --installed); pages and rest in out/clean',
  async run(context) {
    const pages = loadPages(context);
    await buildAll({ quiet: true });
    mkdirSync(OUT, { recursive: true });
    const hosts = [...new Set(pages.map(({ url }) => new URL(url).hostname))];
    const cleaning = await startCleaning('dist/chrome', context.installed ? [] : hosts, context.installed ? hosts : []);
    const plain = await launchOffline();
    const code = await bundleScript(new URL('./clean/observe.ts', import.meta.url), OBSERVER);
    try {
      return await measureAll(pages, { plain, cleaning, code, screenshots: context.screenshots }, context);
    } finally {
      await plain.close();
      await cleaning.close();
    }
  },
};

async function measureAll(
  pages: readonly GoldPage[],
  browsers: Browsers,
  context: BenchContext,
): Promise<Record<string, unknown>> {
  const { files, gzip } = browsers.cleaning.injected;
  context.print(
    files.length ? `Injected: ${files.join(', ')}` : 'The extension injects no script: before and after are the same.',
  );
  const results: PageResult[] = [];
  const rest: Rest[] = [];
  const unnamed: number[] = [];
  for (const [index, page] of pages.entries()) {
    const measured = await measureOne(browsers, page).catch((error: unknown) => String(error));
    if (typeof measured === 'string') {
      context.print(`${page.id}: not measured, ${measured}`);
      continue;
    }
    results.push(measured.result);
    rest.push(...measured.rest);
    if (index % PROFILED_EVERY === 0 && files.length > 0) unnamed.push(await measureUnnamed(browsers, page));
  }
  if (results.length === 0) throw new BenchError('No page could be measured.');
  writeLines('pages', results);
  writeLines('rest', rest);
  context.print(tableOf(results, context.worst || 10));
  const unmeasured = pages.length - results.length;
  return { ...figuresOf(results, { injectedGzip: gzip, unnamed, rest }), ...(unmeasured > 0 && { unmeasured }) };
}

async function measureOne(browsers: Browsers, gold: GoldPage): Promise<{ result: PageResult; rest: Rest[] }> {
  const first = await visitBoth(browsers, gold);
  // what a script of the page complains about now and then is not ours: an error has to come again
  const again = first.errors.length > 0 ? (await visitBoth(browsers, gold)).errors : [];
  const errors = first.errors.filter((error) => again.includes(error));
  const { before, after, scriptTime, clone } = first;
  const { id, url } = gold;
  const compared = comparePages(before, after);
  const hidden = hiddenParts(after.snapshot);
  return { result: { id, url, ...compared, errors, scriptTime, clone, hidden }, rest: restOf(id, after) };
}

/** How much of our time a trace does not tell, as a share. */
async function measureUnnamed({ cleaning, code }: Browsers, gold: GoldPage): Promise<number> {
  const options = { code, screenshot: null, extensionId: cleaning.extensionId, profile: true };
  return (await visitPage(cleaning.browser, gold, options)).unnamed;
}

interface Both {
  before: Judged;
  after: Judged;
  errors: string[];
  scriptTime: number;
  clone: number;
}

async function visitBoth({ plain, cleaning, code, screenshots }: Browsers, gold: GoldPage): Promise<Both> {
  const shot = (name: string) => (screenshots ? `${OUT}/${gold.id}-${name}.png` : null);
  const [without, withUs] = await Promise.all([
    visitPage(plain, gold, { code, screenshot: shot('before'), extensionId: null }),
    visitPage(cleaning.browser, gold, { code, screenshot: shot('after'), extensionId: cleaning.extensionId }),
  ]);
  return {
    before: judgePage(without.snapshot, gold.text),
    after: judgePage(withUs.snapshot, gold.text),
    errors: newErrors(without.errors, withUs.errors),
    scriptTime: withUs.scriptTime,
    clone: withUs.clone,
  };
}

function writeLines(name: string, rows: readonly unknown[]): void {
  writeFileSync(`${OUT}/${name}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function tableOf(results: readonly PageResult[], count: number): string {
  const badness = (page: PageResult) => hiddenShare(page) * 100 + (isHarmed(page) ? 10 : 0) + page.clutterAfter / 1000;
  const worst = [...results].sort((a, b) => badness(b) - badness(a)).slice(0, count);
  const rows = worst.map((page) => [
    page.id,
    round(100 * hiddenShare(page), 2),
    `${page.subscribeBefore.length} → ${page.subscribeLeft.length}`,
    `${page.clutterBefore} → ${page.clutterAfter}`,
    page.errors.length,
    page.clickableLost.length,
    round(page.scriptTime, 1),
    round(page.clone, 1),
    new URL(page.url).hostname,
  ]);
  const head = ['page', 'article hidden %', 'subscribe', 'clutter words', 'errors', 'links lost', 'ms', 'clone ms', ''];
  return `${formatTable(head, rows)}\n`;
}
