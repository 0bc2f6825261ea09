import { startChromium } from '../../../src/tools/chromium-session.ts';
import { describeByItself } from '../reader/by-itself-spec.ts';

describeByItself('the reader that opens by itself in Chromium', () =>
  startChromium({ dist: 'dist/chrome', headless: true, offline: true }),
);
