import { beforeEach, expect, it, vi } from 'vitest';
import { registerCleaning } from '../../src/platform/cleaning-scripts.ts';
import type { Registration } from '../../src/shared/registration.ts';

interface Script {
  id: string;
}

/** What a browser has registered, and what it was told to do. */
const browser = vi.hoisted(() => ({ scripts: [] as Script[], calls: [] as string[] }));

vi.mock('../../src/content/clean.iife.ts?script', () => ({ default: 'src/content/clean.iife.js' }));
vi.mock('webextension-polyfill', () => {
  const put = (scripts: Script[]) => {
    const ids = scripts.map(({ id }) => id);
    browser.scripts = [...browser.scripts.filter(({ id }) => !ids.includes(id)), ...structuredClone(scripts)];
    return ids.join();
  };
  return {
    default: {
      scripting: {
        getRegisteredContentScripts: async () => structuredClone(browser.scripts),
        registerContentScripts: async (scripts: Script[]) => browser.calls.push(`add ${put(scripts)}`),
        updateContentScripts: async (scripts: Script[]) => browser.calls.push(`update ${put(scripts)}`),
        unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
          browser.scripts = browser.scripts.filter(({ id }) => !ids.includes(id));
          browser.calls.push(`remove ${ids.join()}`);
        },
      },
    },
  };
});

const entry = (id: string, host: string, runsScript = true): Registration => ({
  id,
  matches: [`*://*.${host}/*`],
  excludeMatches: [],
  css: ['content/clean.css'],
  runsScript,
});

beforeEach(() => {
  browser.scripts = [];
  browser.calls = [];
});

it('registers scripts for the top frame at document start, for good', async () => {
  await registerCleaning([entry('a', 'paper.example'), entry('b', 'paper.example', false)]);
  expect(browser.calls).toEqual(['add a,b']);
  const [withScript, sheetsAlone] = browser.scripts;
  expect(withScript).toMatchObject({
    css: ['content/clean.css'],
    js: ['src/content/clean.iife.js'],
    runAt: 'document_start',
    allFrames: false,
    persistAcrossSessions: true,
  });
  expect(sheetsAlone).not.toHaveProperty('js');
});

it('changes only what differs', async () => {
  const plan = [entry('a', 'paper.example'), entry('b', 'village.example'), entry('c', 'gazette.example')];
  await registerCleaning(plan);
  browser.calls = [];
  await registerCleaning(plan);
  expect(browser.calls).toEqual([]);
  await registerCleaning([entry('a', 'paper.example'), entry('b', 'town.example'), entry('d', 'gazette.example')]);
  expect(browser.calls).toEqual(['remove c', 'update b', 'add d']);
});

it('takes what the browser writes in its own way for the same', async () => {
  await registerCleaning([entry('a', 'paper.example')]);
  browser.calls = [];
  Object.assign(browser.scripts[0] ?? {}, {
    js: ['/src/content/clean.iife.js'],
    excludeMatches: undefined,
    world: 'ISOLATED',
  });
  await registerCleaning([entry('a', 'paper.example')]);
  expect(browser.calls).toEqual([]);
});

it('removes everything for an empty plan', async () => {
  await registerCleaning([entry('a', 'paper.example')]);
  await registerCleaning([]);
  expect(browser.scripts).toEqual([]);
});
