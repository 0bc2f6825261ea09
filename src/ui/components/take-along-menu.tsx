import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { type Reading, takeAlong, WAYS, type Way } from './take-along.ts';
import { useKeys } from './use-keys.ts';

/** How long the button says what was done, in milliseconds. */
const SAYS = 4_000;

interface Props extends Reading {
  /** Prints the article, where it is shown as it would be printed. */
  onPrint?: () => void;
}

/** A menu of the ways to take the article along. */
export function TakeAlongMenu({ article, url, analysis, onPrint }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [withEvidence, setWithEvidence] = useState(true);
  const [said, setSaid] = useState<string | null>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  useEffect(() => {
    const root = menu.current?.getRootNode();
    if (!root) return undefined;
    const closeFrom = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) close();
    };
    root.addEventListener('pointerdown', closeFrom);
    return () => root.removeEventListener('pointerdown', closeFrom);
  }, []);
  const take = async (way: Way) => {
    close();
    const copies = way.startsWith('copy');
    const done = await takeAlong(way, { article, url, analysis: withEvidence ? analysis : null }).then(
      () => true,
      () => false,
    );
    setSaid(t(copies ? (done ? 'copied' : 'copyFailed') : done ? 'saved' : 'saveFailed'));
    setTimeout(() => setSaid(null), SAYS);
  };
  const leave = () => {
    if (!menu.current?.open) return false;
    close();
    menu.current.querySelector('summary')?.focus();
    return true;
  };
  // the reader hears all keys first, and would close itself
  useKeys({ Escape: leave });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !leave()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <details class="take-along" ref={menu} onKeyDown={onKeyDown}>
      <summary class="quiet-button">
        <span role="status">{said ?? t('takeAlong')}</span>
      </summary>
      <div class="take-along-ways">
        {WAYS.map((way) => (
          <button key={way} type="button" class="quiet-button" onClick={() => take(way)}>
            {t(way)}
          </button>
        ))}
        {onPrint && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              close();
              onPrint();
            }}
          >
            {t('printArticle')}
          </button>
        )}
        <label>
          <input
            type="checkbox"
            checked={withEvidence}
            onChange={({ currentTarget }) => setWithEvidence(currentTarget.checked)}
          />
          {t('withEvidence')}
        </label>
      </div>
    </details>
  );
}
