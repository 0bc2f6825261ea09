import { beforeEach, expect, it, vi } from 'vitest';
import type { Registration } from '../../src/shared/registration.ts';

interface Script {
  id: string;
}

/** What a browser has registered, and what it was told to do. */
const browser = vi.hoisted(() => ({ scripts: [] as Script[], calls: [] as string[] }));

vi.mock('../../src/content/clean.iife.ts?script', () => ({ default: 'src/content/clean.iife.js' }));
vi.mock('../../src/content/mark-hosts.iife.ts?script', () => ({ default: 'src/content/mark-hosts.iife.js' }));
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

// other tests may have imported it already, with the real browser
vi.resetModules();
const { registerCleaning } = await import('../../src/platform/cleaning-scripts.ts');

const entry = (id: string, host: string, runsScript = true, atStart = false): Registration => ({
  id,
  matches: [`*://*.${host}/*`],
  excludeMatches: [],
  css: ['content/clean.css'],
  js: [],
  runsScript,
  atStart,
});

beforeEach(() => {
  browser.scripts = [];
  browser.calls = [];
});

it('registers sheets and marks at document start and the script that cleans later, for the top frame, for good', async () => {
  await registerCleaning([entry('a', 'paper.example'), entry('b', 'paper.example', false)]);
  expect(browser.calls).toEqual(['add a,a late,b']);
  const [first, late, sheetsAlone] = browser.scripts;
  const both = { matches: ['*://*.paper.example/*'], allFrames: false, persistAcrossSessions: true };
  expect(first).toMatchObject({
    ...both,
    css: ['content/clean.css'],
    js: ['src/content/mark-hosts.iife.js'],
    runAt: 'document_start',
  });
  expect(late).toMatchObject({ ...both, js: ['src/content/clean.iife.js'], runAt: 'document_idle' });
  expect(late).not.toHaveProperty('css');
  expect(sheetsAlone).not.toHaveProperty('js');
});

it('cleans from the start where it alone knows on which pages', async () => {
  await registerCleaning([entry('a', 'paper.example', true, true)]);
  expect(browser.scripts).toHaveLength(1);
  expect(browser.scripts[0]).toMatchObject({
    js: ['src/content/mark-hosts.iife.js', 'src/content/clean.iife.js'],
    runAt: 'document_start',
  });
});

it('runs what a plan asks for before anything else, and takes it back', async () => {
  await registerCleaning([{ ...entry('a', 'paper.example'), js: ['lists/without-social.js'] }]);
  expect(browser.scripts[0]).toMatchObject({ js: ['lists/without-social.js', 'src/content/mark-hosts.iife.js'] });
  browser.calls = [];
  await registerCleaning([entry('a', 'paper.example')]);
  expect(browser.calls).toEqual(['update a']);
});

it('changes only what differs', async () => {
  const plan = [entry('a', 'paper.example'), entry('b', 'village.example'), entry('c', 'gazette.example')];
  await registerCleaning(plan);
  browser.calls = [];
  await registerCleaning(plan);
  expect(browser.calls).toEqual([]);
  await registerCleaning([entry('a', 'paper.example'), entry('b', 'town.example'), entry('d', 'gazette.example')]);
  expect(browser.calls).toEqual(['remove c,c late', 'update b,b late', 'add d,d late']);
});

it('takes what the browser writes in its own way for the same', async () => {
  await registerCleaning([entry('a', 'paper.example')]);
  browser.calls = [];
  Object.assign(browser.scripts[0] ?? {}, {
    js: ['/src/content/mark-hosts.iife.js'],
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
