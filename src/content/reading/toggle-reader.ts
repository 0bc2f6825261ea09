import { readInForce } from '../../platform/settings-in-force.ts';
import { type PageAnswer, READ_FUNCTION } from '../../shared/page-answer.ts';
import { defaultSettings } from '../../shared/settings-values.ts';
import { applyLook } from '../../ui/components/look.ts';
import { type MountedReader, mountReader } from '../../ui/reader/mount.tsx';
import { PAGE_STYLES, READER_STYLES } from '../../ui/reader/styles.ts';
import { Shell } from './shell.ts';

/** The name of the function that closes the reader, in the extension's own world, which pages cannot see. */
const CLOSE = 'pullquoteCloseReader';
const world = globalThis as unknown as Record<string, unknown>;

/** Reads the page and opens the reader over it. Where it is open, closes it. */
export async function toggleReader(): Promise<void> {
  const close = world[CLOSE] as (() => void) | undefined;
  if (close) {
    close();
    return;
  }
  let isWanted = true;
  const forget = () => {
    isWanted = false;
    delete world[CLOSE];
  };
  world[CLOSE] = forget;
  const settings = (await readInForce()) ?? defaultSettings();
  if (!isWanted) return;
  // before anything lies over the page, which would be in the way of reading it
  const answer = readPage(false);
  let views: MountedReader | null = null;
  const shell = new Shell(READER_STYLES, PAGE_STYLES, {
    onKey: (event) => views?.press(event, shell.isTyping),
    onClosed: () => {
      forget();
      views?.unmount();
    },
  });
  world[CLOSE] = () => shell.close();
  // the ground has its colour before there is a text on it
  applyLook(shell.dialog, settings.reader);
  shell.open();
  views = mountReader({
    answer,
    settings,
    scroller: shell.dialog,
    readAgain: () => readPage(true),
    close: () => shell.close(),
  });
}

function readPage(force: boolean): PageAnswer {
  return (world[READ_FUNCTION] as (force: boolean) => PageAnswer)(force);
}
