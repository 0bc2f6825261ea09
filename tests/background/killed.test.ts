import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { World } from './world.ts';

// what is injected, what the build makes of the lists, and the analysis, which has no part in what is kept
for (const name of [
  'clean',
  'mark-hosts',
  'read',
  'auto-reader',
  'show-reader',
  'picker',
  'name-elements',
  'mark-in-page',
])
  vi.doMock(`../../src/content/${name}.iife.ts?script`, () => ({ default: `${name}.js` }));
const current = () => (globalThis as unknown as { browser: object }).browser;
vi.doMock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(current(), name) }),
}));
// the real one takes a time that no clock of the tests tells
vi.doMock('../../src/shared/digest.ts', () => ({ digest: async (text: string) => text }));
vi.doMock('../../src/platform/list-index.ts', () => ({
  listIndex: {
    sources: [],
    kinds: ['overlay'],
    generic: [],
    shards: { news: 1, others: 1 },
    groups: { sites: [0, 1], consent: [] },
  },
}));
vi.doMock('../../src/background/answer-analysis.ts', () => ({ answerAnalysis: () => null }));
vi.doMock('../../src/background/font-files.ts', () => ({ fontFiles: () => null }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** No flow asks the browser for more. */
const LONGEST = 150;

/** Lets everything happen that can. */
async function settle(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await vi.advanceTimersByTimeAsync(3000);
    for (let turn = 0; turn < 60; turn++) await Promise.resolve();
  }
}

async function live(world: World): Promise<void> {
  vi.resetModules();
  const { browser, locks } = world.globals();
  vi.stubGlobal('browser', browser);
  vi.stubGlobal('navigator', { locks, userAgent: '', language: 'en' });
  await import('../../src/background/main.ts');
}

/** What is stored, and what is registered for it: what a later life of the background has to come to. */
function stateOf({ stored, scripts, menu }: World): { settings: unknown; registered: string[]; menu: string[] } {
  const { settings } = stored.local as { settings?: unknown };
  return {
    settings,
    registered: scripts.map(({ id, matches }) => `${id} ${[...(matches ?? [])].sort()}`).sort(),
    menu,
  };
}

const send = (name: string, request: object) => (world: World) => {
  const sender = { id: 'pullquote', url: 'chrome-extension://pullquote/options.html' };
  const answers = world.fire('runtime.onMessage', { to: 'background', name, request }, sender, () => {});
  // whoever asks is told of what was refused
  void Promise.allSettled(answers);
};

/** What may be going on when the background dies. */
const FLOWS: Record<string, (world: World) => void> = {
  'the extension is installed': (world) => world.fire('runtime.onInstalled', { reason: 'update' }),
  'a site is switched on': send('switchSite', { host: 'example.org', clean: true }),
  'a site is switched off': send('switchSite', { host: 'theweek.com', clean: false }),
  'a rule is added': send('addRule', { rule: 'theweek.com##.promo' }),
  'a setting changes': send('changeSettings', { values: { 'cleaning.on': false } }),
  'access is taken away': (world) => {
    world.origins = world.origins.slice(1);
    world.fire('permissions.onRemoved', { origins: ['*://*.theweek.com/*'] });
  },
};

let first: World | null = null;
/** As it is once the extension is installed. */
async function installed(): Promise<World> {
  if (!first) {
    first = new World();
    await live(first);
    first.fire('runtime.onInstalled', { reason: 'update' });
    await settle();
  }
  return first;
}

type Blow = (world: World, call: number) => void;
const BLOWS: Record<string, Blow> = {
  'the background dies when the browser has done it': (world, call) => world.dieAt(call, true),
  'the background dies before the browser has done it': (world, call) => world.dieAt(call, false),
  'the browser refuses it': (world, call) => world.failAt(call),
};

/** The world after a flow with a blow in it, and after the background has started once more; null where the flow ended before. */
async function after(flow: (world: World) => void, blow: Blow, call: number): Promise<World | null> {
  const world = new World();
  if (flow !== FLOWS['the extension is installed']) world.copy(await installed());
  await live(world);
  await settle();
  blow(world, call);
  flow(world);
  await settle();
  const { isHit } = world;
  world.restart();
  await live(world);
  await settle();
  return isHit || call === NEVER ? world : null;
}

const NEVER = Number.POSITIVE_INFINITY;
const whole = async (flow: (world: World) => void) => stateOf((await after(flow, () => {}, NEVER)) as World);

describe.each(Object.entries(FLOWS))('while %s', (_, flow) => {
  it.each(Object.entries(BLOWS))('nothing stays half done, at whatever call %s', async (__, blow) => {
    const ends = [await whole(flow), await whole(() => {})];
    let call = 1;
    for (; call < LONGEST; call++) {
      const world = await after(flow, blow, call);
      if (!world) break;
      const state = stateOf(world);
      // either the wish was stored or it was not; what is registered is what follows from what is stored
      const wanted = ends.find(({ settings }) => JSON.stringify(settings) === JSON.stringify(state.settings));
      expect({ call, ...state }).toEqual({ call, ...wanted });
    }
    expect(call).toBeGreaterThan(4);
    expect(call).toBeLessThan(LONGEST);
  });
});

it('a browser without menus, keys and side panel, as Firefox for Android, comes to the same', async () => {
  const world = new World();
  world.absent = ['contextMenus', 'menus', 'commands', 'sidePanel', 'sidebarAction', 'windows'];
  await live(world);
  world.fire('runtime.onInstalled', { reason: 'update' });
  await settle();
  for (const flow of ['a site is switched on', 'a rule is added']) FLOWS[flow]?.(world);
  await settle();
  const { settings, registered } = stateOf(world);
  expect(settings).toMatchObject({ values: { rules: ['theweek.com##.promo'] } });
  expect(registered.join()).toContain('*://*.example.org/*');
});
