import type { Page } from 'puppeteer-core';

/** Answers the page itself, refuses whatever else is asked for, and notes it. */
export async function serveHostile(page: Page, html: string): Promise<string[]> {
  const asked: string[] = [];
  let answered = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = !answered && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage) answered = true;
    else if (!request.url().endsWith('/favicon.ico')) asked.push(request.url());
    const done = isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.abort('aborted');
    done.catch(() => undefined);
  });
  return asked;
}

export const addressOf = (number: number) => `https://norvik.example/${number}`;
