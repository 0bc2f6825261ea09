import { useState } from 'preact/hooks';
import { browserLanguage, plural, t } from '../../platform/i18n.ts';
import type { Actor, ActorKind } from '../../shared/analysis.ts';
import { Count } from './count.tsx';
import { wikipediaSearch } from './wikipedia-search.ts';

const KINDS: readonly { kind: ActorKind; filter: string; label: string }[] = [
  { kind: 'person', filter: 'people', label: 'kindPerson' },
  { kind: 'organization', filter: 'organizations', label: 'kindOrganization' },
  { kind: 'place', filter: 'places', label: 'kindPlace' },
];

/** Which mention of which actor is marked; `index` counts from 0. */
export interface CurrentMention {
  name: string;
  index: number;
}

interface Props {
  actors: readonly Actor[];
  /** The script has no capitals to know names by. */
  unreadable: boolean;
  current: CurrentMention | null;
  /** Called when an actor is chosen: with the next of its mentions, after the last the first again. */
  onShow: (actor: Actor, index: number) => void;
  /** Called with the actor that pointer or focus is on, and with null when they leave it. */
  onPoint?: ((actor: Actor | null) => void) | undefined;
}

/** The actors of the article with kind, role and count. Choosing one walks through its mentions. */
export function ActorList({ actors, unreadable, current, onShow, onPoint }: Props) {
  const [only, setOnly] = useState<ActorKind | null>(null);
  const present = KINDS.filter(({ kind }) => actors.some((actor) => actor.kind === kind));
  const sorted = byWeight(actors);
  const shown = only ? sorted.filter((actor) => actor.kind === only) : sorted;
  return (
    <section aria-labelledby="actors-heading">
      <h2 class="label rail-heading" id="actors-heading">
        {t('actors')}
        {actors.length > 0 && <Count shown={shown.length} all={actors.length} />}
      </h2>
      {actors.length === 0 && <p class="rail-empty">{t(unreadable ? 'namesUnreadable' : 'noActors')}</p>}
      {present.length > 1 && (
        <div class="actor-filters">
          {present.map(({ kind, filter }) => (
            <button
              key={kind}
              type="button"
              aria-pressed={only === kind}
              onClick={() => setOnly(only === kind ? null : kind)}
            >
              {t(filter)}
            </button>
          ))}
        </div>
      )}
      <ul class="actors plain-list">
        {shown.map((actor) => (
          <ActorRow
            key={`${actor.kind} ${actor.name}`}
            actor={actor}
            current={current}
            onShow={onShow}
            onPoint={onPoint}
          />
        ))}
      </ul>
    </section>
  );
}

/** People first, then organizations and places; among them the most prominent. */
function byWeight(actors: readonly Actor[]): Actor[] {
  const group = (actor: Actor) => KINDS.findIndex(({ kind }) => kind === actor.kind);
  return [...actors].sort((a, b) => group(a) - group(b) || b.prominence - a.prominence);
}

interface RowProps {
  actor: Actor;
  current: CurrentMention | null;
  onShow: Props['onShow'];
  onPoint: Props['onPoint'];
}

function ActorRow({ actor, current, onShow, onPoint }: RowProps) {
  const { quoted } = actor;
  const index = current?.name === actor.name ? current.index : null;
  const total = actor.mentions.length;
  const kind = KINDS.find((entry) => entry.kind === actor.kind)?.label ?? 'kindPerson';
  return (
    <li>
      <button
        type="button"
        aria-pressed={index !== null}
        title={t('showMentions')}
        onClick={() => onShow(actor, index === null ? 0 : (index + 1) % total)}
        onPointerEnter={() => onPoint?.(actor)}
        onPointerLeave={() => onPoint?.(null)}
        onFocus={() => onPoint?.(actor)}
        onBlur={() => onPoint?.(null)}
      >
        <i class={`dot ${actor.kind}`} aria-hidden="true" />
        <span>
          <b>{actor.name}</b>
          <span class="visually-hidden">{t(kind)}</span>
          {actor.role && <small>{actor.role}</small>}
        </span>
        <span class="count">
          <span aria-hidden="true">{index === null ? countText(quoted, total) : t('someOf', index + 1, total)}</span>
          <span class="visually-hidden">
            {quoted > 0 && plural('timesQuoted', quoted)}{' '}
            {index === null ? plural('timesNamed', total) : t('someOf', index + 1, total)}
          </span>
        </span>
      </button>
      {index !== null && <Steps actor={actor} index={index} onShow={onShow} />}
    </li>
  );
}

/** What can be done with the chosen actor: walk through its mentions, and look it up. */
function Steps({ actor, index, onShow }: { actor: Actor; index: number; onShow: Props['onShow'] }) {
  const total = actor.mentions.length;
  return (
    <p class="actor-steps">
      {total > 1 && (
        <>
          <button type="button" onClick={() => onShow(actor, (index + total - 1) % total)}>
            {t('previousMention')}
          </button>
          <button type="button" onClick={() => onShow(actor, (index + 1) % total)}>
            {t('nextMention')}
          </button>
        </>
      )}
      <a href={wikipediaSearch(actor.name, browserLanguage())} target="_blank" rel="noreferrer">
        {t('searchWikipedia')}
      </a>
    </p>
  );
}

function countText(quoted: number, total: number): string {
  return quoted > 0 ? t('quotedAndNamed', quoted, total) : t('named', total);
}
