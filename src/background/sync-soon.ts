import { syncSettings } from '../platform/settings-sync.ts';

/** Browsers allow two writes a second, and thirty a minute in the long run: a slider that is dragged makes one. In milliseconds. */
const QUIET = 2000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shares the settings with the reader's other browsers once no more changes come. The background lives longer than the pause. */
export function syncSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void syncSettings(), QUIET);
}
