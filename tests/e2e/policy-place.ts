import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** A policy that is in force until it is taken away. */
export interface Placed {
  remove(): void;
}

const CHROMIUM = '/etc/chromium/policies/managed';

/** Whether policies of Chromium can be set here, which is for the administrator. */
export function canManageChromium(): boolean {
  try {
    mkdirSync(CHROMIUM, { recursive: true });
    accessSync(CHROMIUM, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Puts the policy file for Chromium in force, for the extension of a folder alone. */
export function manageChromium(dist: string): Placed {
  const file = join(CHROMIUM, `pullquote-test-${process.pid}.json`);
  writeFileSync(
    file,
    readFileSync('.github/policies/chromium.json', 'utf8').replace('EXTENSION-ID', idOf(resolve(dist))),
  );
  return { remove: () => rmSync(file) };
}

/** The id that Chromium gives an unpacked extension: the hash of its folder, in the letters a to p. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * A Firefox of its own that is managed by the policy file: links to the one that is installed, with a `distribution` folder beside them.
 * @param program the path of the one that is installed
 */
export function managedFirefox(program: string): Placed & { program: string } {
  const real = realpathSync(program);
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-firefox-'));
  for (const name of readdirSync(dirname(real))) {
    if (name !== 'distribution' && name !== basename(real)) symlinkSync(join(dirname(real), name), join(folder, name));
  }
  // it looks for its files beside itself, and follows links to do so
  copyFileSync(real, join(folder, basename(real)));
  mkdirSync(join(folder, 'distribution'));
  copyFileSync('.github/policies/firefox.json', join(folder, 'distribution', 'policies.json'));
  return { program: join(folder, basename(real)), remove: () => rmSync(folder, { recursive: true }) };
}
