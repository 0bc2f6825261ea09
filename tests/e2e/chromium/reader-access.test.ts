import axe, { type AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../drivers.ts';
import { type OpenReader, openReader, readerOf } from '../reader/open-reader.ts';
import { setUp } from './set-up.ts';

const here = setUp();

/** Runs axe on the reader as it stands, put into an empty page: what lies in a shadow root in the top layer has no ground that axe can find. */
async function faultsOf(reader: OpenReader): Promise<string[]> {
  const html = await reader.run((dialog) => {
    for (const panel of dialog?.querySelectorAll(':popover-open') ?? []) panel.setAttribute('data-was-open', '');
    return (dialog?.getRootNode() as ShadowRoot | undefined)?.innerHTML ?? '';
  }, null);
  const { page } = reader;
  await page.goto(here.site.url('/empty'));
  await page.evaluate((inner) => {
    document.title = 'Reader';
    document.documentElement.lang = 'en';
    document.documentElement.style.setProperty('--rem', '16px');
    document.body.innerHTML = inner.replace(/:host\s*\{\s*all:\s*initial[^}]*\}/, '').replaceAll(':host', ':root');
    const dialog = document.querySelector('dialog');
    dialog?.removeAttribute('open');
    dialog?.show();
    for (const panel of document.querySelectorAll<HTMLElement>('[data-was-open]')) panel.showPopover();
    // axe looks at where things lie once: no picture may come in and move them while it does
    const pictures = [...document.images].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => {});
    });
    return Promise.all([document.fonts.ready, ...pictures]).then(() => {});
  }, html);
  await page.evaluate(axe.source);
  // what axe sees once and not again it has seen in a page that was still being laid out
  for (let looks = 0; ; looks++) {
    const results = (await page.evaluate('axe.run()')) as AxeResults;
    expect(results.passes.map(({ id }) => id)).toContain('color-contrast');
    const faults = results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html: where, failureSummary = '' }) => `${id}: ${where}\n${failureSummary}`),
    );
    if (faults.length === 0 || looks === 1) return faults;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'];

describe.each(['light', 'dark'])('with %s colours of the system', (value) => {
  it.each(THEMES)('axe finds no fault in the reader: %s', async (theme) => {
    const reader = await openReader(here.driver, here.site.url('/fixture/feature'));
    await reader.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
    await reader.click('.bar .text');
    await reader.click('.themes input', THEMES.indexOf(theme));
    await reader.click('.actors button', 1);
    await reader.click('.bar .text');
    await reader.click('.article-tools summary');
    await reader.click('.bar .listen');
    await reader.until((dialog) => dialog.querySelector('.aloud p') !== null, null);
    await reader.click('.bar .text');
    await reader.until((dialog) => dialog.querySelector('#text-settings')?.matches(':popover-open') ?? false, null);
    expect(await faultsOf(reader)).toEqual([]);
  });
});

// what axe holds for the ground of a table that scrolls is, now and then, black: it is asked in another window then
it('axe finds no fault in the list of headings of a narrow window', { retry: 2 }, async () => {
  const reader = await openReader(here.driver, here.site.url('/fixture/feature'));
  await reader.page.setViewport({ width: 640, height: 800 });
  await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
  await reader.click('.bar .contents');
  await reader.until((dialog) => dialog.querySelector('#contents')?.matches(':popover-open') ?? false, null);
  expect(await faultsOf(reader)).toEqual([]);
});

it('axe finds no fault in a report that is being written', async () => {
  const reader = await openReader(here.driver, here.site.url('/fixture/sample'));
  await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
  await reader.click('.quote-tools button', 1);
  await reader.until((dialog) => dialog.querySelector('.report textarea') !== null, null);
  expect(await faultsOf(reader)).toEqual([]);
});

it('goes from the toolbar to a citation on the clipboard with the keyboard alone', async () => {
  const { driver, site } = here;
  const page = await driver.open(site.url('/fixture/sample'));
  await driver.session.browser
    .defaultBrowserContext()
    .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const popup = await driver.clickButton();
  await settled(popup);
  const focus = (selector: string) =>
    popup.run(({ document }, wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let presses = 0; presses < 10 && !(await focus('.bar .primary-button')); presses++)
    await popup.page.keyboard.press('Tab');
  // the popup is gone before the key comes up
  await popup.page.keyboard.press('Enter').catch(() => undefined);
  const reader = readerOf(driver, page);
  await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
  await page.bringToFront();
  const active = (selector: string) =>
    reader.run(
      (dialog, wanted) => (dialog?.getRootNode() as ShadowRoot | undefined)?.activeElement?.matches(wanted) ?? false,
      selector,
    );
  for (let presses = 0; presses < 80 && !(await active('.quotes .quote-tools button')); presses++)
    await page.keyboard.press('Tab');
  const words = await reader.run((dialog) => dialog?.querySelector('.quotes q')?.textContent ?? '', null);
  await page.keyboard.press('Enter');
  await reader.until((dialog) => dialog.querySelector('.quote-tools')?.textContent?.includes('Copied') ?? false, null);
  await page.keyboard.press('Escape');
  await expect.poll(() => reader.isOpen()).toBe(false);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${words}”`);
  expect(copied).toMatch(/#:~:text=\S+$/);
});

it('axe finds no fault in the forms of an article', async () => {
  const reader = await openReader(here.driver, here.site.url('/fixture/forms'));
  await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
  expect(await faultsOf(reader)).toEqual([]);
});

it.each([
  ['320 px', 320, 1],
  ['200 % of a small window', 640, 1.25],
])('nothing is cut off at %s, and nothing scrolls sideways', async (_, width, deviceScaleFactor) => {
  const reader = await openReader(here.driver, here.site.url('/fixture/forms'));
  await reader.page.setViewport({ width, height: 560, deviceScaleFactor });
  await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
  const seen = await reader.run((dialog) => {
    const bars = [...(dialog?.querySelectorAll('.bar, .sheet, aside') ?? [])].map((part) =>
      part.getBoundingClientRect(),
    );
    return {
      sideways: dialog && dialog.scrollWidth - dialog.clientWidth,
      within: bars.every(({ left, right }) => left >= 0 && right <= innerWidth),
      targets: [...(dialog?.querySelectorAll('.bar button, .actors button, .quotes button') ?? [])].every(
        (button) => button.getBoundingClientRect().height >= 24,
      ),
    };
  }, null);
  expect(seen).toEqual({ sideways: 0, within: true, targets: true });
});

it('everything is reached with the keyboard alone, and every stop shows that it has the focus', async () => {
  const reader = await openReader(here.driver, here.site.url('/fixture/feature'));
  await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
  const reached = new Set<string>();
  const bare: string[] = [];
  for (let i = 0; i < 90; i++) {
    await reader.page.keyboard.press('Tab');
    const stop = await reader.run((dialog) => {
      const active = (dialog?.getRootNode() as ShadowRoot | undefined)?.activeElement;
      if (!active) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const place = active.closest('.outline, .article, .quotes, .actors, .bar, aside');
      return {
        where: place?.className || place?.localName || '',
        ring: outlineStyle !== 'none' && outlineWidth !== '0px',
        html: active.outerHTML,
      };
    }, null);
    if (!stop) continue;
    reached.add(stop.where);
    if (!stop.ring) bare.push(stop.html);
  }
  expect([...reached]).toEqual(
    expect.arrayContaining(['outline', 'article', 'quotes plain-list', 'actors plain-list', 'bar']),
  );
  expect(bare).toEqual([]);
});

it('prints the article alone, with its source', async () => {
  const reader = await openReader(here.driver, here.site.url('/lively'));
  await reader.page.evaluate(() => scrollTo(0, 400));
  await reader.page.emulateMediaType('print');
  const seen = await reader.run((dialog) => {
    const shown = (selector: string) => {
      const element = dialog?.querySelector(selector);
      return element !== null && element !== undefined && getComputedStyle(element).display !== 'none';
    };
    return {
      page: getComputedStyle(document.body).display,
      position: dialog && getComputedStyle(dialog).position,
      overflow: dialog && getComputedStyle(dialog).overflowY,
      article: shown('.article'),
      headline: shown('h1'),
      source: dialog?.querySelector<HTMLElement>('.source')?.innerText,
      tools: ['.bar', 'aside', '.progress'].filter(shown),
    };
  }, null);
  expect(seen).toEqual({
    page: 'none',
    position: 'absolute',
    overflow: 'visible',
    article: true,
    headline: true,
    source: here.site.url('/lively'),
    tools: [],
  });
  await reader.page.emulateMediaType('screen');
  // Escape closes the menu first
  const isMenuOpen = () => reader.run((dialog) => dialog?.querySelector('details')?.open ?? null, null);
  await reader.click('.take-along summary');
  await expect.poll(isMenuOpen).toBe(true);
  await reader.page.keyboard.press('Escape');
  await expect.poll(isMenuOpen).toBe(false);
  // so does a click beside it
  await reader.click('.take-along summary');
  await expect.poll(isMenuOpen).toBe(true);
  await reader.click('.article p');
  await expect.poll(isMenuOpen).toBe(false);
  expect(await reader.page.evaluate(() => getComputedStyle(document.body).display)).toBe('block');
});
