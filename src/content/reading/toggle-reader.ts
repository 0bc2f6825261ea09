import { formatDate } from '../../platform/i18n.ts';
import { readInForce } from '../../platform/settings-in-force.ts';
import { bareHost } from '../../shared/hosts.ts';
import { isPrivatePage } from '../../shared/private-page.ts';
import type { Settings } from '../../shared/settings-schema.ts';
import { defaultSettings } from '../../shared/settings-values.ts';
import { siteSetting } from '../../shared/site-setting.ts';
import { applyLook } from '../../ui/components/look.ts';
import { type MountedReader, mountReader } from '../../ui/reader/mount.tsx';
import { PAGE_STYLES, READER_STYLES } from '../../ui/reader/styles.ts';
import { rest } from '../rest.ts';
import { OPENS_BY_ITSELF } from './opens-by-itself.ts';
import { readOtherPage, readPage } from './page-reader.ts';
import { Shell } from './shell.ts';

/** The name of the function that closes the reader, in the extension's own world, which pages cannot see. */
const CLOSE = 'pullquoteCloseReader';
const world = globalThis as unknown as Record<string, unknown>;

/** Reads the page and opens the reader over it. Where it is open, closes it. Where nobody has asked, only an article opens, and only where the settings want it. */
export async function toggleReader(): Promise<void> {
  const isAsked = world[OPENS_BY_ITSELF] !== true;
  delete world[OPENS_BY_ITSELF];
  // an element with this id would be found in its place
  const close = Object.hasOwn(world, CLOSE) ? world[CLOSE] : null;
  if (typeof close === 'function') {
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
  if (!isAsked && !opensByItself(settings)) return forget();
  // before anything lies over the page, which would be in the way of reading it
  const answer = await readPage(false);
  await rest();
  // making the format of dates takes the browser as long as drawing half of the reader
  if (answer.status === 'read') formatDate(answer.reading.metadata.published ?? '');
  await rest();
  if (!isWanted) return;
  if (!isAsked && !(answer.status === 'read' && answer.reading.article)) return forget();
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
  await rest();
  if (!isWanted) return;
  views = mountReader({
    answer,
    settings,
    scroller: shell.dialog,
    readAgain: readPage,
    loadPage: readOtherPage,
    close: () => shell.close(),
  });
}

/** Whether articles of this page's site open by themselves. Going back and forward never opens what was closed, nor anything else. */
function opensByItself({ sites }: Settings): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (navigation?.type === 'back_forward' || isPrivatePage(location)) return false;
  return siteSetting({ sites }, bareHost(location.hostname), location.pathname).reader === 'always';
}
