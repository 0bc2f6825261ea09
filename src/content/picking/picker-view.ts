import { plural, t } from '../../platform/i18n.ts';
import css from './picker.css?inline';

/** More outlines than this are not drawn: the number says the rest. */
const MAX_OUTLINES = 60;

interface Actions {
  hide(): void;
  wider(): void;
  narrower(): void;
  cancel(): void;
}

/** What the picker shows: outlines over the page, and a bar that says what would be hidden. One element with a shadow root in the top layer. */
export class PickerView {
  static readonly TAG = 'pullquote-picker';
  private readonly host = document.createElement(PickerView.TAG);
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly boxes = document.createElement('div');
  private readonly text = document.createElement('p');
  private readonly rule = document.createElement('code');
  private readonly buttons: HTMLButtonElement[];
  private readonly moved = () => this.draw();
  private elements: readonly Element[] = [];

  constructor(actions: Actions) {
    const style = document.createElement('style');
    style.textContent = css;
    this.boxes.className = 'boxes';
    this.text.setAttribute('role', 'status');
    this.buttons = [
      button(t('pickHide'), actions.hide, 'primary'),
      button(t('pickWider'), actions.wider),
      button(t('pickNarrower'), actions.narrower),
      button(t('pickCancel'), actions.cancel),
    ];
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', t('hideSomething'));
    bar.append(this.text, this.rule, ...this.buttons);
    this.root.append(style, this.boxes, bar);
    this.host.setAttribute('popover', 'manual');
    this.host.style.cssText =
      'all: initial; position: fixed; inset: 0; width: auto; height: auto; border: 0; background: none; pointer-events: none; overflow: visible';
    document.documentElement.append(this.host);
    this.host.showPopover();
    addEventListener('scroll', this.moved, { capture: true, passive: true });
    addEventListener('resize', this.moved, { passive: true });
    this.outline([], '');
  }

  /** Outlines what would be hidden. @param rule the selector, once something is chosen; '' while the reader still looks */
  outline(elements: readonly Element[], rule: string): void {
    this.elements = elements;
    this.rule.textContent = rule;
    this.text.textContent = rule ? plural('pickWouldHide', elements.length) : t('pickPoint');
    for (const one of this.buttons.slice(0, 3)) one.disabled = !rule;
    this.draw();
  }

  say(message: string): void {
    this.text.textContent = message;
  }

  focus(): void {
    this.buttons[0]?.focus();
  }

  /** Whether an event is for the picker's own bar. */
  holds(event: Event): boolean {
    return event.composedPath()[0] !== undefined && event.composedPath().includes(this.host);
  }

  remove(): void {
    removeEventListener('scroll', this.moved, { capture: true });
    removeEventListener('resize', this.moved);
    this.host.remove();
  }

  private draw(): void {
    this.boxes.replaceChildren(
      ...this.elements.slice(0, MAX_OUTLINES).map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const box = document.createElement('div');
        box.style.cssText = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
        return box;
      }),
    );
  }
}

function button(label: string, onClick: () => void, className = ''): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.className = className;
  element.addEventListener('click', onClick);
  return element;
}
