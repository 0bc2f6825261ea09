import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../platform/messaging.ts';
import type { Article } from '../../shared/article.ts';
import type { TextMap } from '../components/text-map.ts';

/** A place is stored once nothing moves for this long, in milliseconds. */
const REST = 700;
/** How long the background may take, in milliseconds. */
const PATIENCE = 5_000;
/** A place is put this far from the top, in pixels, and taken from there, so that it does not wander. */
const TOP = 64;
/** Who has read less than this has not begun, who has read all but this has finished. */
const EDGE = 0.04;

/** Said where reading went on from a place that was kept. */
export interface KeptPlace {
  toBeginning(): void;
}

interface Watched {
  article: Article;
  url: string;
  map: TextMap | null;
  scroller: HTMLElement;
  /** How much is read, 0 to 1. */
  share: number;
  /** Whether places are kept at all. */
  on: boolean;
}

/** Goes to where reading stopped the last time, and keeps the place from then on. */
export function useKeptPlace({ article, url, map, scroller, share, on }: Watched): KeptPlace | null {
  const [place, setPlace] = useState<KeptPlace | null>(null);
  const address = addressOf(article, url);
  const [settled, setSettled] = useState(false);
  const asked = useRef(false);
  useEffect(() => {
    if (!map || !on || asked.current) return;
    asked.current = true;
    ask('placeOf', { url: address }, PATIENCE).then(
      (start) => {
        setSettled(true);
        const element = start === null ? null : map.elementFrom(start);
        // whoever has scrolled in the meantime is somewhere already
        if (!element || scroller.scrollTop > 0) return;
        scroller.scrollTop += element.getBoundingClientRect().top - TOP;
        const toBeginning = () => {
          scroller.scrollTop = 0;
          setPlace(null);
        };
        setPlace({ toBeginning });
      },
      () => setSettled(true),
    );
  }, [map, on, address, scroller]);

  // looked up while the text stands: once the reader is closed nothing of it has a place
  const read = useRef<number | null>(null);
  useEffect(() => {
    read.current = share < EDGE || share > 1 - EDGE ? null : (map?.firstBelow(TOP)?.start ?? null);
  }, [share, map]);
  const keep = useRef(() => {});
  keep.current = () => {
    if (!map || !on || !settled) return;
    ask('keepPlace', { url: address, start: read.current }, PATIENCE).catch(() => undefined);
  };
  useEffect(() => {
    const timer = setTimeout(() => keep.current(), REST);
    return () => clearTimeout(timer);
  }, [share]);
  useEffect(() => () => keep.current(), []);
  return place;
}

const addressOf = (article: Article, url: string): string => (article.canonical ?? url).replace(/#.*/s, '');
