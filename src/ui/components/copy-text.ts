/**
 * Puts a text on the clipboard. Pages without https have no clipboard of their own for scripts: there the old command does it.
 * @throws Error where the browser does not allow it
 */
export async function copyText(text: string): Promise<void> {
  // not there on pages without https, whatever the types say
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) return clipboard.writeText(text);
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', onCopy, { capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  if (!done) throw new Error('The browser did not copy.');
}
