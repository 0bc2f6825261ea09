import { startFirefox } from '../../../src/tools/firefox-session.ts';
import { describeByItself } from '../reader/by-itself-spec.ts';

describeByItself('the reader that opens by itself in Firefox', () =>
  startFirefox({ dist: 'dist/firefox', headless: true, offline: true }),
);
