import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getFirefox } from '../../../src/tools/browsers.ts';
import { type FirefoxSession, startFirefox } from '../../../src/tools/firefox-session.ts';
import { PATIENCE } from '../drivers.ts';
import { managedFirefox } from '../policy-place.ts';

let session: FirefoxSession;

async function until(is: () => Promise<unknown>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await is())) {
    if (Date.now() > deadline) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a page of the extension and gives what evaluates in it. */
async function open(name: string, ready: string): Promise<(expression: string) => Promise<unknown>> {
  const path = `/src/ui/${name}/index.html`;
  await session.evaluate(`browser.tabs.create({ url: browser.runtime.getURL('${path}') })`);
  const view = `browser.extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname === '${path}')`;
  const inside = (expression: string) => session.evaluate(`((page) => (${expression}))(${view})`);
  await until(async () => inside(`Boolean(page?.document.querySelector('${ready}'))`), `${name} is there`);
  return inside;
}

const values = `browser.storage.local.get('settings').then(({ settings }) => settings?.values ?? {})`;
const control = (path: string) => `page.document.querySelector('[data-path="${path}"] :is(input, select)')`;

describe('as it comes', () => {
  beforeAll(async () => {
    session = await startFirefox({ dist: 'dist/firefox', headless: true, offline: true });
  });
  afterAll(() => session?.browser.close());

  it('the settings are changed at once, and are there again after opening them anew', async () => {
    const page = await open('options', '.setting');
    await page(`${control('reader.rail')}.click()`);
    await until(
      async () => (await session.evaluate(`${values}.then((set) => set['reader.rail'] === false)`)) === true,
      'off',
    );
    await page(`page.location.reload()`);
    await until(
      async () => page(`page.document.querySelector('.setting') && !${control('reader.rail')}.checked`),
      'still off',
    );
  });

  it('a file replaces the settings, and is undone', async () => {
    const page = await open('options', '#data input[type="file"]');
    await session.evaluate(
      `browser.storage.local.set({ settings: { version: '2026-11-23', values: { 'reader.size': 30 } } })`,
    );
    const size = () => session.evaluate(`${values}.then((set) => set['reader.size'] ?? null)`);
    const text = JSON.stringify({
      pullquote: 'settings',
      version: '2026-11-23',
      values: { 'reader.size': 24, 'reader.font': 'comic' },
    });
    await page(`(() => {
      const input = page.document.querySelector('#data input[type="file"]');
      const files = new page.DataTransfer();
      files.items.add(new page.File([${JSON.stringify(text)}], 'settings.json'));
      input.files = files.files;
      input.dispatchEvent(new page.Event('change', { bubbles: true }));
    })()`);
    await until(async () => (await size()) === 24, 'imported');
    expect(await page(`page.document.querySelector('#data [role="status"]').innerText`)).toContain('reader.font');
    await page(
      `[...page.document.querySelectorAll('#data button')].find((button) => button.textContent === 'Undo').click()`,
    );
    await until(async () => (await size()) === 30, 'undone');
  });

  it('what is set goes to the reader’s other browsers, and comes from them; what finds no room stays and says so', async () => {
    const page = await open('options', '.setting');
    const shared = (key: string) =>
      session.evaluate(`browser.storage.sync.get(null).then((all) => JSON.stringify(all).includes('${key}'))`);
    await page(`${control('reader.ruler')}.click()`);
    await until(() => shared('reader.ruler'), 'shared');
    // as if another of the reader's browsers had changed something
    await session.evaluate(
      `browser.storage.sync.set({ 's:reader': { version: '2026-11-23', values: { 'reader.ruler': true, 'reader.theme': 'sepia' } } })`,
    );
    await until(
      async () => (await session.evaluate(`${values}.then((set) => set['reader.theme'])`)) === 'sepia',
      'taken over',
    );
    await session.evaluate(`browser.storage.local.set({ settings: { version: '2026-11-23', values: {
      rules: Array.from({ length: 4000 }, (_, index) => 'village-' + index + '.example##.box-' + index + ' > .inner') } } })`);
    await until(async () => page(`page.document.querySelector('#data > .notice') !== null`), 'the notice');
    expect(await session.evaluate(`${values}.then(({ rules }) => rules.length)`)).toBe(4000);
    await session.evaluate(
      `Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()]).then(() => true)`,
    );
  });

  it('the sample looks as the reader is set, at once, and everything is erased', async () => {
    const page = await open('options', '.preview p');
    const ground = () => page(`page.getComputedStyle(page.document.querySelector('.preview')).backgroundColor`);
    const before = await ground();
    await page(`(() => {
      const theme = ${control('reader.theme')};
      theme.value = 'black';
      theme.dispatchEvent(new page.Event('input', { bubbles: true }));
      theme.dispatchEvent(new page.Event('change', { bubbles: true }));
    })()`);
    await until(async () => (await ground()) !== before, 'black');
    const press = (text: string) =>
      page(
        `[...page.document.querySelectorAll('#data button')].find((button) => button.textContent === '${text}')?.click()`,
      );
    await press('Erase everything…');
    await until(
      async () => page(`page.document.querySelector('#data .notice .link-button')?.textContent === 'Erase'`),
      'the question',
    );
    await press('Erase');
    await until(async () => (await ground()) === before, 'as it came');
    expect(await session.evaluate(`${values}.then((set) => Object.keys(set).length)`)).toBe(0);
    expect(await session.evaluate(`browser.storage.sync.get(null).then((all) => Object.keys(all).length)`)).toBe(0);
  });

  it('the welcome shows the story that comes with it, with its quotes', async () => {
    const page = await open('welcome', '.quotes li');
    expect(await page(`page.document.querySelectorAll('.quotes li').length`)).toBe(3);
  });
});

describe('managed', () => {
  it('has the settings of the policy file, and shows the locked ones as such', async () => {
    const managed = managedFirefox(getFirefox());
    const before = process.env.FIREFOX_PATH;
    process.env.FIREFOX_PATH = managed.program;
    try {
      session = await startFirefox({ dist: 'dist/firefox', headless: true, offline: true });
      const page = await open('options', '[data-path="aloud.remoteVoices"] .managed');
      expect(await page(`${control('reader.size')}.value`)).toBe('22');
      expect(
        await page(`[${control('aloud.remoteVoices')}, ${control('data.sync')}].map(({ disabled }) => disabled)`),
      ).toEqual([true, true]);
      expect(await page(`page.document.querySelector('.site-list').innerText`)).toContain('library.example/press/*');
    } finally {
      if (before === undefined) delete process.env.FIREFOX_PATH;
      else process.env.FIREFOX_PATH = before;
      await session.browser.close();
      managed.remove();
    }
  });
});
