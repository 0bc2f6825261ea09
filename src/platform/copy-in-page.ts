import browser from 'webextension-polyfill';

/** Copies a text from within the page of a tab, which has the focus; a background has no clipboard. @returns whether it could */
export async function copyInPage(tabId: number, text: string): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: copy, args: [text] });
    return frame?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page's isolated world: it may use nothing from this file. The page is left as it is. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // pages over http have no clipboard of that kind
    let done = false;
    const put = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
      done = true;
    };
    addEventListener('copy', put, { capture: true, once: true });
    const isCopied = document.execCommand('copy');
    removeEventListener('copy', put, true);
    return isCopied && done;
  }
}
