type Items = Record<string, unknown>;
type Listener = (...given: unknown[]) => unknown;
interface Script {
  id: string;
  matches?: string[];
}

/**
 * A browser as the background sees it, with one life of the background after the other: storage, registered scripts and permissions stay, listeners, locks and whatever was
 * being waited for go. In every life the calls of the browser are counted, and from one of them on nothing is answered any more.
 */
export class World {
  readonly stored: Record<'local' | 'sync' | 'managed', Items> = { local: {}, sync: {}, managed: {} };
  scripts: Script[] = [];
  menu: string[] = [];
  /** Parts of the browser's own that it does not have. */
  absent: readonly string[] = [];
  origins = ['*://*.theweek.com/*', '*://*.example.org/*'];
  calls = 0;
  private dead = false;
  private listeners = new Map<string, Listener[]>();

  private diesAt = Number.POSITIVE_INFINITY;
  private isDone = true;
  private how: 'dies' | 'fails' = 'dies';
  private failed = false;

  /** Takes over what another one has stored and registered. */
  copy({ stored, scripts, menu }: World): void {
    Object.assign(this.stored.local, structuredClone(stored.local));
    Object.assign(this.stored.sync, structuredClone(stored.sync));
    this.scripts = structuredClone(scripts);
    this.menu = [...menu];
  }

  /** The background is gone, and may live again, this time to the end. */
  restart(): void {
    this.dead = false;
    this.calls = 0;
    this.diesAt = Number.POSITIVE_INFINITY;
    this.listeners = new Map();
  }

  /** @param call the number of the call, from now on, at which the background dies; `isDone`: whether the browser still does what it asks */
  dieAt(call: number, isDone: boolean): void {
    this.calls = 0;
    this.diesAt = call;
    this.isDone = isDone;
  }

  /** @param call the number of the call, from now on, that is refused; what comes later is answered */
  failAt(call: number): void {
    this.dieAt(call, false);
    this.how = 'fails';
  }

  /** Whether it has come to the call at which it was to die or to fail. */
  get isHit(): boolean {
    return this.dead || this.failed;
  }

  /** Tells the listeners of an event, as "storage.onChanged". */
  fire(event: string, ...given: unknown[]): unknown[] {
    return this.dead ? [] : (this.listeners.get(event) ?? []).map((listener) => listener(...given));
  }

  /** What the background finds as `browser` and `navigator` in this life. */
  globals(): { browser: unknown; locks: unknown } {
    return { browser: this.namespace(''), locks: this.locks() };
  }

  private answer<Result>(work: () => Result): Promise<Result> {
    if (this.dead) return new Promise(() => {});
    this.calls++;
    if (this.calls === this.diesAt && this.how === 'fails') {
      this.failed = true;
      return Promise.reject(new Error('The quota is exceeded.'));
    }
    if (this.calls === this.diesAt) {
      if (this.isDone) work();
      this.dead = true;
      return new Promise(() => {});
    }
    return Promise.resolve().then(() => (this.dead ? new Promise<Result>(() => {}) : work()));
  }

  private locks() {
    const last = new Map<string, Promise<unknown>>();
    return {
      request: (name: string, work: () => Promise<unknown>) => {
        const turn = (last.get(name) ?? Promise.resolve()).catch(() => {}).then(work);
        last.set(name, turn);
        return turn;
      },
    };
  }

  private area(name: 'local' | 'sync' | 'managed') {
    const items = this.stored[name];
    const put = (changed: Items) => {
      const changes = Object.fromEntries(
        Object.entries(changed).map(([key, newValue]) => [key, { oldValue: items[key], newValue }]),
      );
      for (const [key, value] of Object.entries(structuredClone(changed))) {
        if (value === undefined) delete items[key];
        else items[key] = value;
      }
      this.fire('storage.onChanged', changes, name);
    };
    return {
      get: (keys: string | string[] | null) =>
        this.answer(() => {
          const wanted = keys === null ? Object.keys(items) : [keys].flat();
          return structuredClone(
            Object.fromEntries(wanted.flatMap((key) => (key in items ? [[key, items[key]]] : []))),
          );
        }),
      set: (changed: Items) => this.answer(() => put(changed)),
      remove: (keys: string | string[]) =>
        this.answer(() => put(Object.fromEntries([keys].flat().map((key) => [key, undefined])))),
    };
  }

  private scripting() {
    const without = (ids: readonly string[]) => this.scripts.filter(({ id }) => !ids.includes(id));
    const put = (scripts: Script[]) => {
      this.scripts = [...without(scripts.map(({ id }) => id)), ...structuredClone(scripts)];
    };
    return {
      getRegisteredContentScripts: (filter?: { ids?: string[] }) =>
        this.answer(() =>
          structuredClone(this.scripts.filter(({ id }) => filter?.ids === undefined || filter.ids.includes(id))),
        ),
      registerContentScripts: (scripts: Script[]) => this.answer(() => put(scripts)),
      updateContentScripts: (scripts: Script[]) => this.answer(() => put(scripts)),
      unregisterContentScripts: ({ ids }: { ids: string[] }) =>
        this.answer(() => {
          this.scripts = without(ids);
        }),
    };
  }

  /** Whatever else is asked for: an event, or a call that gives nothing. */
  private namespace(path: string): unknown {
    const own: Record<string, unknown> =
      path === ''
        ? {
            storage: this.storage(),
            scripting: this.scripting(),
            permissions: this.permissions(),
            contextMenus: this.contextMenus(),
          }
        : path === 'runtime'
          ? {
              id: 'pullquote',
              getURL: (file: string) => `chrome-extension://pullquote/${file}`,
              getManifest: () => ({ version: '1.2.3' }),
              onInstalled: this.event('runtime.onInstalled'),
              onStartup: this.event('runtime.onStartup'),
              onMessage: this.event('runtime.onMessage'),
              onConnect: this.event('runtime.onConnect'),
            }
          : {};
    return new Proxy(() => (path.startsWith('i18n') ? '' : Promise.resolve()), {
      get: (_, name) => {
        if (typeof name !== 'string' || name === 'then' || (path === '' && this.absent.includes(name)))
          return undefined;
        if (name in own) return own[name];
        const at = path ? `${path}.${name}` : name;
        return /^on[A-Z]/.test(name) ? this.event(at) : this.namespace(at);
      },
    });
  }

  private storage() {
    const areas = { local: this.area('local'), sync: this.area('sync'), managed: this.area('managed') };
    return { ...areas, onChanged: this.event('storage.onChanged') };
  }

  /** An entry is made at once, and nobody waits for it. */
  private contextMenus() {
    return {
      removeAll: () =>
        this.answer(() => {
          this.menu = [];
        }),
      create: ({ id }: { id: string }) => {
        if (this.dead) return;
        if (this.how === 'dies' && ++this.calls === this.diesAt) this.dead = true;
        else this.menu.push(id);
      },
      onClicked: this.event('contextMenus.onClicked'),
    };
  }

  private permissions() {
    return {
      getAll: () => this.answer(() => ({ origins: [...this.origins] })),
      onAdded: this.event('permissions.onAdded'),
      onRemoved: this.event('permissions.onRemoved'),
    };
  }

  private event(name: string) {
    return {
      addListener: (listener: Listener) => {
        this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
      },
      removeListener: (listener: Listener) => {
        this.listeners.set(
          name,
          (this.listeners.get(name) ?? []).filter((one) => one !== listener),
        );
      },
    };
  }
}
