import { type PageAnswer, READ_FUNCTION } from '../../shared/page-answer.ts';
import { mountReader } from '../../ui/reader/mount.tsx';
import { PAGE_STYLES, READER_STYLES } from '../../ui/reader/styles.ts';
import { Shell } from './shell.ts';

/** The name of the function that closes the reader, in the extension's own world, which pages cannot see. */
const CLOSE = 'pullquoteCloseReader';
const world = globalThis as unknown as Record<string, unknown>;

/** Reads the page and opens the reader over it. Where it is open, closes it. */
export function toggleReader(): void {
  const close = world[CLOSE] as (() => void) | undefined;
  if (close) {
    close();
    return;
  }
  const answer = readPage(false);
  let unmount = () => {};
  const shell = new Shell(READER_STYLES, PAGE_STYLES, {
    onKey: () => {},
    onClosed: () => {
      delete world[CLOSE];
      unmount();
    },
  });
  world[CLOSE] = () => shell.close();
  shell.open();
  unmount = mountReader(shell.dialog, { answer, readAgain: () => readPage(true), close: () => shell.close() });
}

function readPage(force: boolean): PageAnswer {
  return (world[READ_FUNCTION] as (force: boolean) => PageAnswer)(force);
}
