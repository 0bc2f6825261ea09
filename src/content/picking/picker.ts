import { t } from '../../platform/i18n.ts';
import { storeRule } from '../../platform/page-messaging.ts';
import { bareHost } from '../../shared/hosts.ts';
import { selectorOf } from '../cleaning/selector-of.ts';
import { PickerView } from './picker-view.ts';

/** What is never offered: hiding it would hide the page. */
const WHOLE = 'html, body, main, article, h1';
/** Keys that make the choice wider and narrower, and those that choose and cancel. */
const WIDER = ['ArrowUp', '+', 'w'];
const NARROWER = ['ArrowDown', '-', 'n'];

/**
 * Lets the reader point at something on the page and hides it from then on by a rule of their own: hover outlines, a click chooses, wider and narrower
 * with keys, a preview before anything is stored, Escape cancels. The page sees neither the pointer nor the keys while it lasts.
 */
export function startPicker(onEnd: () => void): void {
  const view = new PickerView({ hide: () => void store(), wider, narrower, cancel: end });
  /** The element that was chosen, and the way down to the one that was pointed at. */
  let chosen: Element | null = null;
  let path: Element[] = [];
  let fixed = false;

  function point(element: Element | null): void {
    chosen = element && !element.matches(WHOLE) && !element.querySelector('h1') ? element : null;
    const selector = chosen ? selectorOf(chosen) : '';
    view.outline(chosen ? found(selector, chosen) : [], fixed ? selector : '');
  }

  function wider(): void {
    const up = chosen?.parentElement;
    if (!chosen || !up || up.matches(WHOLE) || up.querySelector('h1')) return;
    path.push(chosen);
    fixed = true;
    point(up);
  }

  function narrower(): void {
    const down = path.pop() ?? chosen?.firstElementChild;
    if (!down) return;
    fixed = true;
    point(down);
  }

  async function store(): Promise<void> {
    if (!chosen) return;
    const isStored = await storeRule(`${bareHost(location.hostname)}##${selectorOf(chosen)}`);
    if (isStored) end();
    else view.say(t('ruleNotStored'));
  }

  function end(): void {
    for (const name of POINTER) removeEventListener(name, onPointer, true);
    removeEventListener('keydown', onKey, true);
    view.remove();
    onEnd();
  }

  function onPointer(event: Event): void {
    if (view.holds(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') {
      fixed = true;
      path = [];
      point(under(event as MouseEvent));
      view.focus();
    } else if (event.type === 'pointermove' && !fixed) point(under(event as MouseEvent));
  }

  function onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Tab' || (key === 'Enter' && view.holds(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (key === 'Escape') end();
    else if (WIDER.includes(key)) wider();
    else if (NARROWER.includes(key)) narrower();
    else if (key === 'Enter') void store();
  }

  for (const name of POINTER) addEventListener(name, onPointer, { capture: true, passive: false });
  addEventListener('keydown', onKey, true);
}

const POINTER = ['pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'contextmenu'];

function under({ clientX, clientY }: MouseEvent): Element | null {
  return document.elementsFromPoint(clientX, clientY).find((element) => element.localName !== PickerView.TAG) ?? null;
}

function found(selector: string, element: Element): Element[] {
  const all = [...document.querySelectorAll(selector)];
  return all.includes(element) ? all : [element];
}
