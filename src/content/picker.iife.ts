import { startPicker } from './picking/picker.ts';

// Injected when the reader wants to point at something. A second one does nothing while the first is there.
const RUNS = 'pullquotePicks';
const world = globalThis as unknown as Record<string, boolean | undefined>;
if (world[RUNS] !== true) {
  world[RUNS] = true;
  startPicker(() => {
    world[RUNS] = false;
  });
}
