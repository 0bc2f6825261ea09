import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type FirefoxPopup, type FirefoxSession, startFirefox } from '../../../src/tools/firefox-session.ts';
import { PATIENCE } from '../drivers.ts';
import { listedRule, pageWith } from '../listed-rule.ts';

const { host, className, list } = listedRule('dist/firefox/lists');

let session: FirefoxSession;
let popup: FirefoxPopup | null = null;
beforeAll(async () => {
  session = await startFirefox({ dist: 'dist/firefox', headless: true, offline: true });
});
afterEach(async () => {
  await popup?.close();
  popup = null;
});
afterAll(() => session?.browser.close());

/** Waits until what is registered is right; the popup is a page of the extension. */
async function registered(isRight: (matches: string[], files: string) => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  const ask = `popup.browser.scripting.getRegisteredContentScripts()
    .then((all) => [all.flatMap(({ matches }) => matches), all.flatMap(({ js }) => js ?? []).join()])`;
  const isSo = async () => isRight(...(((await popup?.evaluate(ask)) ?? [[], '']) as [string[], string]));
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('The scripts were never registered so.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** How the element that a rule of the lists hides stood while the page was read in, and what the root says of the page. */
async function visit(url: string): Promise<unknown> {
  const page = await session.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.respond({ contentType: 'text/html', body: request.isNavigationRequest() ? pageWith(className) : '' }),
  );
  await page.goto(url);
  const seen = await page.evaluate(
    `({ atFirst: window.atFirst, isMarked: document.documentElement.hasAttribute('data-pullquote-sites') })`,
  );
  await page.close();
  return seen;
}
const CLEANED = { atFirst: 'none', isMarked: true };
const LEFT_ALONE = { atFirst: 'block', isMarked: false };

it('the lists hold on a news domain before anything is painted, and not when they or the list are off', async () => {
  await session.browser.newPage();
  popup = await session.openPopup();
  await registered((hosts) => hosts.includes(`*://*.${host}/*`));
  expect(await visit(`http://www.${host}/story`)).toEqual(CLEANED);
  expect(await visit('http://village.example/story')).toEqual(LEFT_ALONE);
  await popup.close();
  popup = await session.openPopup();
  const store = (cleaning: object) =>
    popup?.evaluate(`popup.browser.storage.local.set({ settings: ${JSON.stringify({ cleaning })} })`);
  await store({ lists: { [list]: false } });
  await registered((_, files) => files.includes(`lists/without-${list}.js`));
  expect(await visit(`http://www.${host}/story`)).toEqual({ atFirst: 'block', isMarked: true });
  await popup.close();
  popup = await session.openPopup();
  await store({ sites: { [host]: { clean: false, kinds: {} } } });
  await registered((hosts) => hosts.length > 0 && !hosts.includes(`*://*.${host}/*`));
  expect(await visit(`http://www.${host}/story`)).toEqual(LEFT_ALONE);
});
