import puppeteer, { type Browser, type CDPSession, type HTTPRequest, type Page } from 'puppeteer-core';
import { getChromium, getFirefox } from '../../src/tools/browsers.ts';
import { BenchError } from './bench.ts';

const WORLD = 'pullquote-bench';
const ARGS = ['--no-first-run', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'];

/** Starts a headless browser that reaches no network. */
export function launchOffline(name: 'chromium' | 'firefox' = 'chromium'): Promise<Browser> {
  if (name === 'firefox') {
    const extraPrefsFirefox = {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    };
    return puppeteer.launch({ browser: 'firefox', executablePath: getFirefox(), headless: true, extraPrefsFirefox });
  }
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...asRoot, ...ARGS];
  return puppeteer.launch({ executablePath: getChromium(), headless: true, pipe: true, args });
}

/**
 * Loads a saved page under its own address, with its scripts off and nothing else loaded, and gives a function that evaluates in a world of its
 * own beside the page's, as a content script does.
 */
export async function openSavedPage(
  browser: Browser,
  { url, html }: { url: string; html: string },
): Promise<{ page: Page; evaluate(expression: string): Promise<unknown> }> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await serveSavedPage(page, html);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: WORLD };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  return { page, evaluate: (expression) => evaluateIn(session, executionContextId, expression) };
}

/** Answers the next navigation of a page with saved HTML, whatever the address; nothing else is loaded. */
export async function serveSavedPage(page: Page, html: string): Promise<void> {
  await page.setRequestInterception(true);
  let answered = false;
  page.on('request', (request) => {
    const isPage = !answered && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage) answered = true;
    void (isPage ? answer(request, html) : request.abort('aborted'));
  });
}

function answer(request: HTTPRequest, html: string): Promise<void> {
  return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
}

async function evaluateIn(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new BenchError(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
