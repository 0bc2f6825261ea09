import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CHROMIUM_PLACES: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
];

const FIREFOX_PLACES: readonly string[] = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [];
  }),
];

interface Wanted {
  name: string;
  variable: string;
  places: readonly string[];
  debianPackage: string;
}

const CHROMIUM: Wanted = {
  name: 'Chromium, Chrome or Edge',
  variable: 'BROWSER_PATH',
  places: CHROMIUM_PLACES,
  debianPackage: 'chromium',
};
const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: FIREFOX_PLACES,
  debianPackage: 'firefox-esr',
};

/** No browser was found and none could be got; the message says how to get one. */
export class NoBrowserError extends Error {}

/** The path of a Chromium, Chrome or Edge: `BROWSER_PATH`, the usual places, or the system's package, installed now with a word about it. */
export const getChromium = (): string => getBrowser(CHROMIUM);

/** The same for Firefox: `FIREFOX_PATH`, the usual places, or the system's package. */
export const getFirefox = (): string => getBrowser(FIREFOX);

function getBrowser(wanted: Wanted): string {
  const { name, variable, debianPackage } = wanted;
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new NoBrowserError(`${variable} names ${named}, and there is no such file.`);
  }
  const found = findBrowser(wanted);
  if (found) return found;
  const install = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${debianPackage}`;
  if (isDebianRoot()) {
    console.error(`No ${name} was found. Getting one:\n  ${install}`);
    spawnSync('sh', ['-c', install], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findBrowser(wanted);
    if (installed) return installed;
  }
  throw new NoBrowserError(
    `No ${name} was found. Install it, or set ${variable} to its program. On Debian and its like, as root:\n  ${install}`,
  );
}

function findBrowser({ places }: Wanted): string | null {
  return places.find((place) => existsSync(place)) ?? null;
}

/** Where the system's own package may be installed, which brings the libraries that the browser needs. */
function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}
