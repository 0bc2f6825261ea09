import { getChromium, getFirefox } from './browsers.ts';
import { type CommandResult, runScript } from './run-command.ts';

/** A step of `npm test`. */
export interface Step {
  name: string;
  about: string;
  /** Steps that have to have passed. */
  needs: readonly string[];
  /** The step that it runs beside, where both are run. */
  beside?: string;
  run(): Promise<CommandResult>;
}

const VITEST = 'node_modules/vitest/vitest.mjs';
const TSC = 'node_modules/typescript/bin/tsc';

/** The steps in the order in which they run: the quick ones first. */
export const STEPS: readonly Step[] = [
  {
    name: 'types',
    about: 'TypeScript, and the analysis without DOM and Node',
    needs: [],
    run: () => all(runScript(TSC, ['-p', '.']), runScript(TSC, ['-p', 'src/analysis'])),
  },
  {
    name: 'style',
    about: 'lint and format',
    needs: [],
    run: () => runScript('node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '--colors=off', '.']),
  },
  { name: 'layers', about: 'who may import whom', needs: [], run: () => runScript('src/tools/check-layers.ts') },
  {
    name: 'unused',
    about: 'files, exports and packages that nothing uses',
    needs: [],
    run: () => runScript('node_modules/knip/bin/knip.js', ['--no-progress']),
  },
  {
    name: 'unit',
    about: 'unit tests',
    needs: [],
    run: () => runScript(VITEST, ['run', '--reporter=dot', '--project', 'unit']),
  },
  { name: 'build', about: 'both browsers', needs: [], run: () => runScript('src/tools/build.ts') },
  {
    name: 'addon',
    about: "Mozilla's linter on the built extension",
    needs: ['build'],
    run: () => runScript('src/tools/lint-extension.ts'),
  },
  {
    name: 'bytes',
    about: 'what may not grow: the package, what is injected, the popup',
    needs: ['build'],
    run: () => runScript('src/tools/check-bytes.ts'),
  },
  {
    name: 'chromium',
    about: 'the built extension in Chromium',
    needs: ['build'],
    run: () => runInBrowser('tests/e2e/chromium', { BROWSER_PATH: getChromium() }),
  },
  {
    name: 'firefox',
    about: 'the built extension in Firefox',
    needs: ['build'],
    // browsers mostly wait: two at a time take little longer than one
    beside: 'chromium',
    run: () => runInBrowser('tests/e2e/firefox', { FIREFOX_PATH: getFirefox() }),
  },
];

function runInBrowser(folder: string, env: Record<string, string>): Promise<CommandResult> {
  return runScript(VITEST, ['run', '--reporter=dot', '--project', 'e2e', folder], env);
}

async function all(...commands: Promise<CommandResult>[]): Promise<CommandResult> {
  const results = await Promise.all(commands);
  return { ok: results.every(({ ok }) => ok), output: results.map(({ output }) => output).join('') };
}
