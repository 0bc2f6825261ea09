import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
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

/** Where a browser is put that was fetched for the project. */
const OWN_FOLDER = '.browser';

interface Wanted {
  name: string;
  variable: string;
  places: readonly string[];
  debianPackage: string;
  fetched: string;
}

const CHROMIUM: Wanted = {
  name: 'Chromium, Chrome or Edge',
  variable: 'BROWSER_PATH',
  places: CHROMIUM_PLACES,
  debianPackage: 'chromium',
  fetched: 'chrome@stable',
};
const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  places: FIREFOX_PLACES,
  debianPackage: 'firefox-esr',
  fetched: 'firefox@stable',
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
  const [command, ...args] = isDebianRoot()
    ? ['sh', '-c', `apt-get update -qq && apt-get install -y --no-install-recommends ${wanted.debianPackage}`]
    : ['npx', '--yes', '@puppeteer/browsers', 'install', wanted.fetched, '--path', OWN_FOLDER];
  const shown = command === 'sh' ? args.at(-1) : [command, ...args].join(' ');
  console.error(`No ${wanted.name} was found. Getting one:\n  ${shown}`);
  spawnSync(command ?? '', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  const fetched = findBrowser(wanted);
  if (fetched) return fetched;
  throw new NoBrowserError(
    `No ${wanted.name} was found, and it could not be got. Run this, or set ${wanted.variable}:\n  ${shown}`,
  );
}

function findBrowser({ places }: Wanted): string | null {
  const own = existsSync(OWN_FOLDER)
    ? readdirSync(OWN_FOLDER, { recursive: true, encoding: 'utf8' }).map((file) => join(OWN_FOLDER, file))
    : [];
  const isProgram = (file: string) =>
    places.some((place) => place.endsWith('/firefox'))
      ? /[/\\](?:firefox|firefox\.exe)$/.test(file)
      : /[/\\](?:chrome|chrome\.exe|Google Chrome for Testing)$/.test(file);
  return places.find((place) => existsSync(place)) ?? own.find((file) => isProgram(file)) ?? null;
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}
