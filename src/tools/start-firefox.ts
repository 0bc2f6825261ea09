import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FirefoxPopup, startFirefox } from './firefox-session.ts';
import { printPopup } from './print-popup.ts';
import { type StartTarget, TargetError } from './start-target.ts';
import { isPopupSettled, viewPopup } from './view-popup.ts';

/** The longest that a page may take to open, and that the popup may take to read it, in milliseconds. */
export const PATIENCE = 45_000;

/** `npm start -- --firefox`: the same in Firefox. Without a display it prints what the popup shows. */
export async function startInFirefox(target: StartTarget, headless: boolean): Promise<void> {
  const session = await startFirefox({ dist: 'dist/firefox', headless, offline: target.isLocal });
  try {
    const page = await session.browser.newPage();
    await page.goto(target.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE }).catch((error: unknown) => {
      throw new TargetError(
        `${target.url} could not be opened: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
    const popup = await session.openPopup();
    if (headless) return await report(popup);
    console.error('The popup is open over the page. Close the browser to end.');
    await new Promise<void>((closed) => {
      session.browser.once('disconnected', () => closed());
    });
  } finally {
    await session.browser.close().catch(() => undefined);
  }
}

async function report(popup: FirefoxPopup): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await popup.evaluate(`(${isPopupSettled})(popup)`))) {
    if (Date.now() > deadline) throw new TargetError('The popup did not come to an end.');
  }
  await mkdir('out', { recursive: true });
  const shot = resolve('out', 'popup-firefox.png');
  await writeFile(shot, await popup.screenshot());
  for (const button of ['.quotes-more', '[aria-controls="ledger"]']) {
    await popup.evaluate(`popup.document.querySelector('${button}')?.click()`);
  }
  // the popup is drawn anew in a task of its own
  await popup.evaluate('new Promise((drawn) => popup.requestAnimationFrame(() => popup.setTimeout(drawn)))');
  console.log(printPopup((await popup.evaluate(`(${viewPopup})(popup)`)) as ReturnType<typeof viewPopup>));
  console.error(`\nThere is no display: this is what the popup shows in Firefox. A picture of it:\n${shot}`);
}
