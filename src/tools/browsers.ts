import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

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

/** Where a browser is put that was fetched for the project. */
const OWN_FOLDER = '.browser';

interface Wanted {
  name: string;
  variable: string;
  places: readonly string[];
  debianPackage: string;
  fetched: string;
  /** The name of its program in what is fetched. */
  program: RegExp;
}

const CHROMIUM: Wanted = {
  name: 'Chromium, Chrome or Edge',
  variable: 'BROWSER_PATH',
  places: CHROMIUM_PLACES,
  debianPackage: 'chromium',
  fetched: 'chrome@stable',
  program: /^(?:chrome|chrome\.exe|Google Chrome for Testing)$/,
};
const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: FIREFOX_PLACES,
  debianPackage: 'firefox-esr',
  fetched: 'firefox@stable',
  program: /^firefox(?:\.exe)?$/,
};

/** No browser was found and none could be got; the message has the command that would get it. */
export class NoBrowserError extends Error {}

/** The path of a Chromium, Chrome or Edge: `BROWSER_PATH`, the usual places, or one that is fetched now, with a word about it. */
export const getChromium = (): string => getBrowser(CHROMIUM);

/** The same for Firefox: `FIREFOX_PATH`, the usual places, or one that is fetched now. */
export const getFirefox = (): string => getBrowser(FIREFOX);

function getBrowser(wanted: Wanted): string {
  const named = process.env[wanted.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new NoBrowserError(`${wanted.variable} names ${named}, and there is no such file.`);
  }
  const found = findBrowser(wanted);
  if (found) return found;
  const ways = waysToGet(wanted);
  for (const { shown, command, args } of ways) {
    console.error(`No ${wanted.name} was found. Getting one:\n  ${shown}`);
    spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
    const fetched = findBrowser(wanted);
    if (fetched) return fetched;
  }
  throw new NoBrowserError(
    `No ${wanted.name} was found, and it could not be got. Run this, or set ${wanted.variable}:\n  ${ways[0]?.shown}`,
  );
}

interface Way {
  shown: string;
  command: string;
  args: string[];
}

/** The system's own package where we may install it, since it brings the libraries that the browser needs; else the maker's build. */
function waysToGet({ debianPackage, fetched }: Wanted): Way[] {
  const install = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${debianPackage}`;
  const npxArgs = ['--yes', '@puppeteer/browsers', 'install', fetched, '--path', OWN_FOLDER];
  const makers: Way = { shown: `npx ${npxArgs.join(' ')}`, command: 'npx', args: npxArgs };
  return isDebianRoot() ? [{ shown: install, command: 'sh', args: ['-c', install] }, makers] : [makers];
}

function findBrowser({ places, program }: Wanted): string | null {
  const found = places.find((place) => existsSync(place));
  if (found || !existsSync(OWN_FOLDER)) return found ?? null;
  // a folder may have the program's name as well
  const own = readdirSync(OWN_FOLDER, { recursive: true, withFileTypes: true }).find(
    (entry) => entry.isFile() && program.test(entry.name),
  );
  return own ? resolve(own.parentPath, own.name) : null;
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}
