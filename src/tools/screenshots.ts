import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildAll } from './build.ts';
import { startChromium } from './chromium-session.ts';

const SAMPLE = 'tests/fixtures/sample/source.html';
const FOLDER = '.github';

/** Takes the README's screenshots: the real popup over the sample page, light and dark. Run by hand when the look changes. */
await buildAll({ quiet: true });
await mkdir(FOLDER, { recursive: true });
const html = await readFile(SAMPLE);
const server = createServer((_, response) =>
  response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
).listen(0);
const session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true });
try {
  const page = await session.browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const popup = await session.openPopup(page);
  for (const scheme of ['light', 'dark']) {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.waitForSelector('.quotes li');
    await popup.evaluate(() => document.fonts.ready.then(() => undefined));
    await writeFile(`${FOLDER}/popup${scheme === 'dark' ? '-dark' : ''}.png`, await popup.screenshot());
  }
} finally {
  await session.browser.close();
  server.close();
}
