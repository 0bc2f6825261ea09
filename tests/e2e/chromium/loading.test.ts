import { expect, it } from 'vitest';
import feature from '../../fixtures/feature/expected.json' with { type: 'json' };
import sample from '../../fixtures/sample/expected.json' with { type: 'json' };
import { type Popup, settled, until, view } from '../drivers.ts';
import { SLOW_PAGE } from '../site.ts';
import { setUp } from './set-up.ts';

const here = setUp();

/** Opens a page whose end does not come, and the popup over what there is of it. */
async function readSlowPage() {
  const page = await here.driver.open('about:blank');
  const arrived = page.goto(here.site.url('/slow')).catch(() => null);
  await page.waitForSelector('#begun');
  const popup = await here.driver.clickButton();
  await until(popup, ({ document }) => document.querySelector('[data-problem="stillLoading"]') !== null, null);
  return { page, popup, arrived };
}

const whenRead = (popup: Popup) => until(popup, ({ document }) => document.querySelector('.article') !== null, null);

it('says that a page is still loading, and reads it as soon as it is there', async () => {
  const { popup, arrived } = await readSlowPage();
  expect((await view(popup)).problem?.title).not.toBe('');
  here.site.sendTheRest();
  await arrived;
  await whenRead(popup);
  const { article } = await settled(popup);
  expect(article).toContain(SLOW_PAGE.begin);
  expect(article).toContain(SLOW_PAGE.end);
});

it('reads what is there of a page that is still loading, when asked', async () => {
  const { popup, arrived } = await readSlowPage();
  await popup.click('.primary-button');
  await whenRead(popup);
  const { article } = await settled(popup);
  expect(article).toContain(SLOW_PAGE.begin);
  expect(article).not.toContain(SLOW_PAGE.end);
  here.site.sendTheRest();
  await arrived;
});

it('says so when the page has changed, keeps what it has read, and reads the new one when asked', async () => {
  const page = await here.driver.open(here.site.url('/fixture/sample'));
  const popup = await here.driver.clickButton();
  await settled(popup);
  await page.goto(here.site.url('/fixture/feature'));
  await until(popup, ({ document }) => document.querySelector('.notice') !== null, null);
  const departed = await view(popup);
  expect(departed.notices).toEqual([expect.stringContaining('has changed since it was read')]);
  expect(departed.article).toBe(sample.text);
  await popup.click('.notice button');
  await until(
    popup,
    ({ document }, title) => document.querySelector('main > h1')?.textContent === title,
    feature.title,
  );
  expect((await settled(popup)).notices).toEqual([]);
});

it('takes an empty tab for a page of the browser', async () => {
  await here.driver.open('about:blank');
  expect((await settled(await here.driver.clickButton())).problem?.name).toBe('browserPage');
});

it('takes a PDF for one', async () => {
  const page = await here.driver.open('about:blank');
  // the viewer takes the place of the page that was asked for
  await page.goto(here.site.url('/paper.pdf')).catch(() => undefined);
  expect((await settled(await here.driver.clickButton())).problem?.name).toBe('pdf');
});

it('reads the page that came instead of the one that was still loading', async () => {
  const { popup, page } = await readSlowPage();
  await page.goto(here.site.url('/fixture/sample'));
  await whenRead(popup);
  expect((await settled(popup)).article).toBe(sample.text);
});

it('does not take the page of another site, which the click did not open to it, for a page of the browser', async () => {
  const page = await here.driver.open(here.site.url('/fixture/sample'));
  const popup = await here.driver.clickButton();
  await settled(popup);
  await page.goto(here.site.url('/fixture/feature').replace('localhost', '127.0.0.1'));
  await until(popup, ({ document }) => document.querySelector('.notice') !== null, null);
  await popup.click('.notice button');
  await until(popup, ({ document }) => document.querySelector('[data-problem]') !== null, null);
  expect((await view(popup)).problem?.name).not.toBe('browserPage');
});

it('reads a page whose forms and pictures hide what the DOM is walked by, and opens the reader over it', async () => {
  const popup = await here.read('/clobbered');
  const { article, problem } = await settled(popup);
  expect(problem).toBeNull();
  expect(article).toMatch(/^The ferry stayed[\s\S]*Nobody sailed/);
  const page = (await here.driver.session.browser.pages()).find((one) => one.url().endsWith('/clobbered'));
  await popup.click('.bar .primary-button');
  await page?.waitForSelector('pullquote-reader');
});
