/** A page that has been still for so long is settled, in milliseconds: it is looked at again when the reader does something. */
const SETTLES = 15_000;
/** A look waits until nothing has come in for so long, in milliseconds, but no longer than the other; between two looks is so many times what the last one took. */
const PAUSE = 250;
const LONGEST = 2000;
const SHARE = 40;
/** What the reader's doings brought up is looked for this much later, in milliseconds. */
const LOOKS = 600;
const SILENT = /^(?:script|style|link|meta|noscript|template|br)$/;
/** What the reader does, or the browser, before a page that was still changes. */
const WAKING = ['scroll', 'pointerdown', 'keydown', 'popstate', 'hashchange', 'pageshow', 'visibilitychange'];

/** What watching a page calls. */
export interface PageWatch {
  /** At once, before anything is painted: what came in. */
  added(elements: readonly Element[]): void;
  /** In idle time, after something of interest came in or the address changed. */
  changed(): void;
  /** At once, when the root or the body were given other classes or styles. */
  rootChanged(): void;
  /** In idle time, after the reader has done something: the page may show what was there and was not seen. */
  used(): void;
}

/**
 * Watches what comes into a page, with one observer. Batches wait for idle time; a tab in the background waits until it is seen. It sleeps when the page has
 * settled, and wakes when the reader does something.
 * @returns a function that stops it for good
 */
export function watchPage(watch: PageWatch): () => void {
  let address = location.href;
  let pending = false;
  let since = 0;
  let due = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sleep: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let awake = false;
  let slept = false;

  const look = () => {
    pending = false;
    since = 0;
    const start = performance.now();
    watch.changed();
    const now = performance.now();
    due = now + Math.max(PAUSE, (now - start) * SHARE);
  };
  const schedule = () => {
    if (pending || document.hidden) return;
    const now = performance.now();
    since ||= now;
    clearTimeout(timer);
    const at = Math.max(due, Math.min(now + PAUSE, since + LONGEST));
    timer = setTimeout(() => {
      pending = true;
      whenIdle(look);
    }, at - now);
  };
  const scheduleLook = () => {
    looking ??= setTimeout(() => {
      looking = undefined;
      if (!document.hidden) whenIdle(() => watch.used());
    }, LOOKS);
  };
  const observer = new MutationObserver((records) => {
    const added: Element[] = [];
    let root = false;
    for (const { type, addedNodes } of records) {
      if (type === 'attributes') root = true;
      for (const node of addedNodes) if (isElement(node)) added.push(node);
    }
    if (root) watch.rootChanged();
    if (added.length === 0) return;
    watch.added(added);
    if (!added.some(isOfInterest)) return;
    schedule();
    settle();
  });
  const settle = () => {
    clearTimeout(sleep);
    sleep = setTimeout(() => {
      observer.disconnect();
      awake = false;
      slept = true;
    }, SETTLES);
  };
  const wake = (event?: Event) => {
    if (event) scheduleLook();
    if (!awake) {
      awake = true;
      // each target once: a second call for the same one replaces the first
      observer.observe(document, { childList: true, subtree: true });
      for (const element of [document.documentElement, document.body])
        if (element) observer.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
      // what came in while nobody looked
      if (slept) schedule();
    }
    settle();
    if (address !== location.href) {
      address = location.href;
      schedule();
    }
  };
  for (const name of WAKING) addEventListener(name, wake, { capture: true, passive: true });
  wake();
  // what pages bring up a while after they have loaded
  scheduleLook();
  return () => {
    for (const name of WAKING) removeEventListener(name, wake, { capture: true });
    observer.disconnect();
    clearTimeout(sleep);
    clearTimeout(timer);
    clearTimeout(looking);
    pending = true;
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1 && !SILENT.test((node as Element).localName);
}

/** What is empty shows nothing yet. */
function isOfInterest(element: Element): boolean {
  return element.firstChild !== null || element.localName === 'iframe';
}

function whenIdle(work: () => void): void {
  // Safari's engine aside, all have it; a page may have overwritten its own, never ours
  requestIdleCallback(work, { timeout: 1000 });
}
