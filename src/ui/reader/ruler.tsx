import { useEffect, useRef } from 'preact/hooks';

/** A band over the line that is read: under the pointer, and where the window is read when there is none. */
export function Ruler({ scroller }: { scroller: HTMLElement }) {
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientY }: PointerEvent) => band.current?.style.setProperty('--at', `${clientY}px`);
    scroller.addEventListener('pointermove', follow, { passive: true });
    return () => scroller.removeEventListener('pointermove', follow);
  }, [scroller]);
  return <div class="ruler" ref={band} aria-hidden="true" />;
}
