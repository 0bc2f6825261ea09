import { startFirefox } from '../../../src/tools/firefox-session.ts';
import { describeStyled } from '../cleaning/styled-spec.ts';

describeStyled('a styled page in Firefox', async () => {
  const { browser } = await startFirefox({ dist: 'dist/firefox', headless: true, offline: true });
  return { browser, stop: () => browser.close() };
});
