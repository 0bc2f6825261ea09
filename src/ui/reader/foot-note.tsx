import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { appendAll } from '../../shared/move-nodes.ts';

/** A note that was asked for at its sign. */
export interface OpenNote {
  /** The sign in the text. */
  sign: HTMLElement;
  /** The note itself, in its place. */
  place: HTMLElement;
  go(): void;
}

/** A note beside its sign, so that nobody has to leave the sentence. */
export function FootNote({ note, onClose }: { note: OpenNote | null; onClose: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!note || !element) return;
    const copy = note.place.cloneNode(true) as HTMLElement;
    // the ways back from the note lead nowhere here
    for (const link of copy.querySelectorAll('a[href^="#"]')) link.remove();
    text.current?.replaceChildren();
    if (text.current) appendAll(text.current, copy.childNodes);
    element.showPopover();
    const sign = note.sign.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const below = sign.bottom + 8 + height < innerHeight;
    element.style.left = `${Math.max(12, Math.min(innerWidth - width - 12, sign.left - 24))}px`;
    element.style.top = `${below ? sign.bottom + 8 : Math.max(12, sign.top - height - 8)}px`;
    element.focus();
  }, [note]);
  if (!note) return null;
  return (
    <div
      ref={box}
      popover="auto"
      class="note"
      role="note"
      tabIndex={-1}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <div class="article" ref={text} />
      <button
        type="button"
        class="link-button"
        onClick={() => {
          box.current?.hidePopover();
          note.go();
        }}
      >
        {t('goToNote')}
      </button>
    </div>
  );
}
