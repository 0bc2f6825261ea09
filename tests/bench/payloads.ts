import { buildAll } from '../../src/tools/build.ts';
import { type Bench, BenchError } from './bench.ts';
import { PAYLOADS, pageWith } from './payloads/all.ts';
import { chromiumStriker } from './payloads/in-chromium.ts';
import { firefoxStriker } from './payloads/in-firefox.ts';
import { readPayload } from './payloads/read-payload.ts';
import { strikeWith } from './payloads/strike.ts';

/** Hostile pages through the command line and its exports, and through the real popup, side panel and reader: nothing of them may run or be asked for. */
export const payloads: Bench = {
  name: 'payloads',
  summary:
    'hostile pages through exports, popup, side panel and reader: scripts run, requests made (--limit N: N of them, evenly spread; --browser firefox)',
  run: async ({ limit, browser, print }) => {
    const count = Math.min(limit ?? PAYLOADS.length, PAYLOADS.length);
    const numbers = Array.from({ length: count }, (_, index) => Math.floor((index * PAYLOADS.length) / count));
    await buildAll({ quiet: true });
    const harmless = pageWith({ name: 'nothing', place: 'block', html: '' }, PAYLOADS.length);
    const striker = browser === 'firefox' ? await firefoxStriker() : await chromiumStriker(harmless);
    const plain = await strikeWith(striker, harmless, PAYLOADS.length, new Set());
    if (!plain.isInPanel) throw new BenchError('The panel does not show a harmless page.');
    const own = new Set(plain.faults.filter((fault) => fault.startsWith('panel: ')));
    const sums = {
      payloads: count,
      readAsArticle: 0,
      readInPanel: 0,
      scripts: 0,
      scriptsOfPage: 0,
      requests: 0,
      requestsOfPage: 0,
      faults: 0,
      failed: 0,
    };
    try {
      for (const number of numbers) {
        const payload = PAYLOADS[number];
        if (!payload) throw new BenchError(`There is no payload ${number}.`);
        try {
          const strike = await strikeWith(striker, pageWith(payload, number), number, own);
          const faults = [...readPayload(payload, number, true).faults, ...strike.faults];
          if (strike.isRead) sums.readAsArticle++;
          if (strike.isInPanel) sums.readInPanel++;
          else if (strike.isRead) print(`${number} ${payload.name}: not in the panel`);
          sums.scripts += strike.scripts;
          sums.scriptsOfPage += strike.scriptsOfPage;
          sums.requests += strike.requests.length;
          sums.requestsOfPage += strike.requestsOfPage.length;
          sums.faults += faults.length;
          if (strike.scripts || strike.requests.length || faults.length)
            print(
              `${number} ${payload.name}: ${strike.scripts} scripts, ${[...strike.requests, ...faults].join(', ')}`,
            );
        } catch (error) {
          sums.failed++;
          print(`${number} ${payload.name}: ${error instanceof Error ? error.message : error}`);
        }
      }
    } finally {
      await striker.close();
    }
    return { browser, ...sums };
  },
};
