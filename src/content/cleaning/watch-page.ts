/** A page that has been still for so long is settled, in milliseconds: it is looked at again when the reader does something. */
const SETTLES = 15_000;
/** A look waits until nothing has come in for so long, in milliseconds, but no longer than the other; between two looks is so many times what the last one took. */
const PAUSE = 250;
const LONGEST = 2000;
const SHARE = 46;
/** What the reader's doings brought up is looked for this much later, in milliseconds. */
const LOOKS = 600;
const SILENT = new Set(['script', 'style', 'link', 'meta', 'noscript', 'template', 'br']);
/** Of these alone nothing is made that asks or leads away: counters, tickers, the lines of a log. */
const PLAIN = 'li,span,b,i,em,strong,time,tr,td,dt,dd,br';
/** What the reader does, or the browser, before a page that was still changes. */
const WAKING = ['scroll', 'pointerdown', 'keydown', 'popstate', 'hashchange', 'pageshow', 'visibilitychange'];

/** What watching a page calls. */
export interface PageWatch {
  /** At once, before anything is painted: what came in. */
  added(elements: readonly Element[]): void;
  /** In idle time, after something of interest came in or the address changed. Says how many milliseconds it has worked. */
  changed(): Promise<number>;
  /** At once, when the root or the body were given other classes or styles. */
  rootChanged(): void;
  /** In idle time, after the reader has done something: the page may show what was there and was not seen. */
  used(): void;
  /** When the page has settled: nothing is asked of it until the reader does something. */
  settled(): void;
}

/**
 * Watches what comes into a page, with one observer. Batches wait for idle time; a tab in the background waits until it is seen. It sleeps when the page has
 * settled, and wakes when the reader does something.
 * @returns a function that stops it for good
 */
export function watchPage(watch: PageWatch): () => void {
  let address = location.href;
  let pending = false;
  let busy = false;
  let since = 0;
  let last = 0;
  let due = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sleep: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let awake = false;
  let slept = false;

  const look = async () => {
    since = 0;
    timer = undefined;
    busy = true;
    pending = false;
    let spent = 0;
    try {
      spent = await watch.changed();
    } finally {
      busy = false;
      due = performance.now() + Math.max(PAUSE, spent * SHARE);
    }
  };
  const schedule = () => {
    if (pending || document.hidden) return;
    last = performance.now();
    since ||= last;
    timer ??= setTimeout(wait, Math.max(due - last, PAUSE));
  };
  // one timer for all that comes in while it runs
  const wait = () => {
    const now = performance.now();
    const at = Math.max(busy ? now + PAUSE : due, Math.min(last + PAUSE, since + LONGEST));
    if (at > now + 1) {
      timer = setTimeout(wait, at - now);
      return;
    }
    pending = true;
    whenIdle(look);
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
      watch.settled();
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
  return node.nodeType === 1 && !SILENT.has((node as Element).localName);
}

/** What is empty shows nothing yet, and plain text is no clutter. */
function isOfInterest(element: Element): boolean {
  if (element.firstChild === null) return element.localName === 'iframe';
  return !element.matches(PLAIN) || element.querySelector(`:not(${PLAIN})`) !== null;
}

/** So long a page may still be loading, in milliseconds, before it is looked at nevertheless. */
const LOADS = 500;

/**
 * Calls once, in idle time, when the page has loaded or has long been loading: its first paint and its load wait for nothing of ours.
 * @returns a function that calls it off
 */
export function whenLoaded(work: () => void): () => void {
  let called = false;
  const call = () => {
    if (!called) work();
    called = true;
  };
  const go = () => whenIdle(call);
  const wait = () => void setTimeout(go, LOADS);
  const { readyState } = document;
  if (readyState === 'complete') go();
  else {
    addEventListener('load', go, { once: true });
    if (readyState === 'loading') document.addEventListener('DOMContentLoaded', wait, { once: true });
    else wait();
  }
  return () => {
    called = true;
  };
}

function whenIdle(work: () => void): void {
  // Safari's engine aside, all have it; a page may have overwritten its own, never ours
  requestIdleCallback(work, { timeout: 1000 });
}
