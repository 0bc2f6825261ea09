import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

/** A heading of the article. */
export interface Heading {
  element: HTMLElement;
  text: string;
  /** How deep it lies under the first, from 0. */
  depth: number;
}

/** Fewer than this are no outline. */
const MIN_HEADINGS = 2;

/** The headings of an article, in order; none where there are too few to find one's way by. */
export function headingsOf(body: Element): Heading[] {
  const elements = [...body.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')].filter((element) =>
    element.textContent?.trim(),
  );
  if (elements.length < MIN_HEADINGS) return [];
  const level = ({ localName }: Element) => Number(localName[1]);
  const top = elements.reduce((least, element) => Math.min(least, level(element)), 6);
  return elements.map((element) => ({
    element,
    text: element.textContent?.trim() ?? '',
    depth: Math.min(2, level(element) - top),
  }));
}

interface Props {
  headings: readonly Heading[];
  /** The index of the heading that is read under; -1 before the first. */
  current: number;
  onGo: (heading: Heading) => void;
}

/** The headings of the article, for finding one's way in a long one. */
export function Outline(props: Props) {
  if (props.headings.length === 0) return null;
  return (
    <nav class="outline" aria-label={t('outline')}>
      <p class="label">{t('outline')}</p>
      <Headings {...props} />
    </nav>
  );
}

/** The same over the foot of a window that has no room for it beside the text. */
export function OutlinePanel({ headings, current, onGo }: Props) {
  const panel = useRef<HTMLElement>(null);
  if (headings.length === 0) return null;
  const go = (heading: Heading) => {
    panel.current?.hidePopover();
    onGo(heading);
  };
  return (
    <nav popover="auto" id="contents" class="panel contents-panel" aria-label={t('outline')} ref={panel}>
      <p class="label">{t('outline')}</p>
      <Headings headings={headings} current={current} onGo={go} />
    </nav>
  );
}

function Headings({ headings, current, onGo }: Props) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (list.current) keepInSight(list.current.children[current], list.current.closest('nav'));
  }, [current]);
  return (
    <ol class="headings plain-list" ref={list}>
      {headings.map((heading, index) => (
        <li key={index} data-depth={heading.depth}>
          <button type="button" aria-current={index === current ? 'true' : undefined} onClick={() => onGo(heading)}>
            {heading.text}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Scrolls a list that is longer than its box, and nothing else, until a part of it is seen. */
function keepInSight(part: Element | undefined, box: Element | null): void {
  if (!part || !box) return;
  const [inner, outer] = [part.getBoundingClientRect(), box.getBoundingClientRect()];
  const margin = outer.height / 4;
  if (inner.top < outer.top + margin || inner.bottom > outer.bottom - margin)
    box.scrollTop += inner.top - outer.top - outer.height / 2;
}
