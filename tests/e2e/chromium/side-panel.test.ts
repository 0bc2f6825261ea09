import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { PATIENCE, settled } from '../drivers.ts';
import { readerOf } from '../reader/open-reader.ts';
import { setUp } from './set-up.ts';

const setup = setUp();

/** Opens the panel by the button in the popup, as a reader does. */
async function openPanel(path: string): Promise<{ page: Page; panel: Page }> {
  const page = await setup.driver.open(setup.site.url(path));
  const popup = await setup.driver.clickButton();
  await settled(popup);
  await popup.click('.foot .end > button');
  const { browser } = setup.driver.session;
  const target = await browser.waitForTarget((one) => one.url().includes('/side-panel/'), { timeout: PATIENCE });
  return { page, panel: await target.asPage() };
}

const headline = (panel: Page) => panel.evaluate(() => document.querySelector('h1')?.textContent ?? '');
const quotes = (panel: Page) => panel.evaluate(() => document.querySelectorAll('.quotes li').length);

/** Clicks a quotation, and gives its words. */
const clickQuote = (panel: Page, index: number) =>
  panel.evaluate((at) => {
    const button = document.querySelectorAll<HTMLElement>('.quotes li > button')[at];
    button?.click();
    return button?.querySelector('q')?.textContent;
  }, index);

it('shows who said what beside the page, and marks the place in the page without touching it', async () => {
  const { page, panel } = await openPanel('/fixture/feature');
  await vi.waitFor(async () => expect(await quotes(panel)).toBeGreaterThan(1), PATIENCE);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const words = await clickQuote(panel, 1);
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('pullquote-place') ?? [])].map((range) => range.toString()));
  await vi.waitFor(async () => expect(await marked()).toEqual([words]), PATIENCE);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  const seen = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('pullquote-place') ?? [])];
    const place = (range as Range).getBoundingClientRect();
    return place.top >= 0 && place.bottom <= innerHeight;
  });
  expect(seen).toBe(true);
});

it('marks the place in the reader where that is open', async () => {
  const { page, panel } = await openPanel('/fixture/feature');
  await vi.waitFor(async () => expect(await quotes(panel)).toBeGreaterThan(4), PATIENCE);
  await page.bringToFront();
  await panel.evaluate(() => document.querySelector<HTMLElement>('.actions button')?.click());
  const reader = readerOf(setup.driver, page);
  await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
  const words = await clickQuote(panel, 4);
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('pullquote-current') ?? [])].map((range) => range.toString()));
  await vi.waitFor(async () => expect(await marked()).toEqual([words]), PATIENCE);
  await reader.until((dialog) => dialog.scrollTop > 0, null);
  expect(await page.evaluate(() => CSS.highlights.has('pullquote-place'))).toBe(false);
});

it('has no fault that axe finds, in light colours and in dark', async () => {
  const { panel } = await openPanel('/fixture/feature');
  await vi.waitFor(async () => expect(await quotes(panel)).toBeGreaterThan(1), PATIENCE);
  await panel.click('summary');
  await panel.evaluate(axe.source);
  for (const value of ['light', 'dark']) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const { passes, violations } = (await panel.evaluate('axe.run()')) as AxeResults;
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  }
});

it('follows the tab: says where it may not look, and reads when the button is clicked', async () => {
  const { page, panel } = await openPanel('/fixture/feature');
  await vi.waitFor(async () => expect(await quotes(panel)).toBeGreaterThan(1), PATIENCE);
  expect(await panel.$$eval('.actions button', (buttons) => buttons.map(({ textContent }) => textContent))).toEqual([
    'Open reader',
    'Always on this site',
  ]);
  // another tab, and back
  const other = await setup.driver.session.browser.newPage();
  await vi.waitFor(async () => expect(await headline(panel)).toBe('Click the button to read this page.'), PATIENCE);
  await other.close();
  await page.bringToFront();
  await vi.waitFor(async () => expect(await quotes(panel)).toBeGreaterThan(1), PATIENCE);
  // another site: the access that the click gave is gone
  await page.goto(setup.site.url('/fixture/sample').replace('localhost', '127.0.0.1'));
  await vi.waitFor(async () => expect(await headline(panel)).toBe('Click the button to read this page.'), PATIENCE);
  // the button for it: the sites where it always may
  expect(await panel.$eval('.state button', (button) => button.textContent)).toBe('Choose sites');
  await settled(await setup.driver.clickButton());
  await vi.waitFor(async () => expect(await headline(panel)).not.toMatch(/^Click/), PATIENCE);
});
