import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ServedPage, servePage } from './serve-page.ts';

const SAMPLE = 'tests/fixtures/sample/source.html';

/** What was asked for cannot be opened; the message says why. */
export class TargetError extends Error {}

/** The page to open, and whether it lies here, so that no network is needed. */
export interface StartTarget extends ServedPage {
  isLocal: boolean;
}

/**
 * Finds the page to open: an address is opened as it is, a file is served on localhost, without either it is the sample.
 * @param from where relative paths start
 * @throws TargetError when there is no such file, or more than one page is named
 */
export async function findTarget(args: readonly string[], from: string): Promise<StartTarget> {
  const [name, ...others] = args;
  if (others.length) throw new TargetError('One page at a time: npm start -- [ADDRESS|FILE]');
  // one letter before the colon is a drive, not a scheme
  if (name && /^[a-z][a-z\d+.-]+:/i.test(name)) {
    if (!URL.canParse(name)) throw new TargetError(`${name} is not an address.`);
    return { url: new URL(name).href, isLocal: false, close: () => undefined };
  }
  const file = name ? resolve(from, name) : SAMPLE;
  if (!existsSync(file)) throw new TargetError(`There is no file ${file}. An address begins with https://.`);
  if (!statSync(file).isFile()) throw new TargetError(`${file} is not a file.`);
  return { ...(await servePage(file)), isLocal: true };
}
