import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Where the evidence stands behind the article: as in the style sheet. */
const NARROW = '(max-width: 860px)';

interface RailSwitch {
  /** The element of the evidence. */
  rail: RefObject<HTMLElement | null>;
  /** Whether the evidence is shown beside the article; undefined where it stands behind it, and is gone to instead. */
  pressed: boolean | undefined;
  /** Shows or hides it beside the article, or goes to it behind the article. */
  show: () => void;
}

/**
 * The evidence beside the article, or in a narrow window behind it.
 * @param on whether it is shown at all
 * @param onLeave called before the reader is led away from the text
 */
export function useRail(on: boolean, turn: (on: boolean) => void, onLeave: () => void): RailSwitch {
  const rail = useRef<HTMLElement>(null);
  const isNarrow = useMedia(NARROW);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted || !rail.current) return;
    setWanted(false);
    onLeave();
    rail.current.scrollIntoView({ behavior: 'instant' });
  });
  const show = () => {
    if (!isNarrow) return turn(!on);
    if (!on) turn(true);
    setWanted(true);
  };
  return { rail, pressed: isNarrow ? undefined : on, show };
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const look = () => setMatches(list.matches);
    look();
    list.addEventListener('change', look);
    return () => list.removeEventListener('change', look);
  }, [query]);
  return matches;
}
