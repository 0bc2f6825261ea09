import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { type Reading, takeAlong, WAYS, type Way } from './take-along.ts';

/** How long the button says what was done, in milliseconds. */
const SAYS = 4_000;

/** A menu of the ways to take the article along. */
export function TakeAlongMenu({ article, url, analysis }: Reading) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [withEvidence, setWithEvidence] = useState(true);
  const [said, setSaid] = useState<string | null>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.preventDefault();
    event.stopPropagation();
    close();
    menu.current.querySelector('summary')?.focus();
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
