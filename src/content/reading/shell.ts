import { PageState } from './page-state.ts';

/** The page's scripts see none of these while the reader is open: keys are the reader's, and what is copied from it is not theirs to change. */
const KEPT = ['keydown', 'keypress', 'keyup', 'copy', 'cut', 'focusin', 'focusout', 'selectstart', 'contextmenu'];
/** Nor these, once the reader's own elements have had them. */
const ENDED = ['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel'];
const ENDED_TOO = ['touchstart', 'touchmove', 'touchend', 'input', 'beforeinput', 'change', 'dragstart'];

interface Handlers {
  /** A key was pressed in the reader. */
  onKey(event: KeyboardEvent): void;
  /** The reader was closed, by whatever means, and is out of the page. */
  onClosed(): void;
}

/**
 * What lies over the page: one element with a shadow root, in it a modal dialog, which the browser puts in its top layer. It makes the page inert, keeps the focus,
 * closes with Escape and gives the focus back. Closing leaves nothing behind.
 */
export class Shell {
  static readonly TAG = 'pullquote-reader';
  readonly dialog = document.createElement('dialog');
  private readonly host = document.createElement(Shell.TAG);
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly pageState = new PageState();
  private readonly controller = new AbortController();

  /**
   * @param css the reader's style sheet
   * @param pageCss a style sheet for the page while the reader is open: for print
   */
  constructor(
    css: string,
    pageCss: string,
    private readonly handlers: Handlers,
  ) {
    // in the light tree, where it holds for the page and is gone with the reader
    this.host.append(styleOf(pageCss));
    this.root.append(styleOf(css), this.dialog);
    this.dialog.tabIndex = -1;
    this.dialog.className = 'reader';
  }

  /** Puts the reader over the page. */
  open(): void {
    document.documentElement.append(this.host);
    // what the reader of the page has set as size of text, whatever the page has made of it
    this.host.style.setProperty('--rem', getComputedStyle(this.host).fontSize);
    const { signal } = this.controller;
    for (const name of KEPT) addEventListener(name, (event) => this.keep(event), { capture: true, signal });
    for (const name of [...ENDED, ...ENDED_TOO]) {
      this.host.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
    }
    addEventListener('popstate', () => this.close(), { signal });
    this.dialog.addEventListener('close', () => this.removed(), { signal });
    this.dialog.showModal();
    this.dialog.focus({ preventScroll: true });
  }

  close(): void {
    this.dialog.close();
    // the event comes later, and the page may be looked at before
    this.removed();
  }

  /** Whether the focus is where text is typed. */
  get isTyping(): boolean {
    return (
      this.root.activeElement?.matches('input:not([type="checkbox"], [type="radio"], [type="range"]), select') ?? false
    );
  }

  private removed(): void {
    if (this.controller.signal.aborted) return;
    this.controller.abort();
    this.host.remove();
    this.pageState.restore();
    this.handlers.onClosed();
  }

  private keep(event: Event): void {
    // a page may take out whatever it does not know
    if (!this.host.isConnected) {
      this.removed();
      return;
    }
    const { target } = event;
    const isLost = target === document.body || target === document.documentElement || target === document;
    if (target !== this.host && !isLost) return;
    event.stopImmediatePropagation();
    if (!(event instanceof KeyboardEvent)) return;
    // where the element that had the focus has gone, keys would scroll the page behind
    if (isLost && event.type === 'keydown') this.dialog.focus({ preventScroll: true });
    if (event.type === 'keydown') this.handlers.onKey(event);
  }
}

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
