import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

/** A picture that was asked for in full. */
export interface ShownPicture {
  src: string;
  alt: string;
}

/** A picture as large as the window, until a click or Escape. */
export function Picture({ picture, onClose }: { picture: ShownPicture | null; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (picture) dialog.current?.showModal();
  }, [picture]);
  if (!picture) return null;
  return (
    <dialog ref={dialog} class="picture-large" aria-label={picture.alt || t('picture')} onClose={onClose}>
      <button type="button" onClick={() => dialog.current?.close()} aria-label={t('close')}>
        <img src={picture.src} alt={picture.alt} />
      </button>
    </dialog>
  );
}
