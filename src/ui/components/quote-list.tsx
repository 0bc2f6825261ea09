import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { listOf, plural, t } from '../../platform/i18n.ts';
import type { Actor, Quote, Span } from '../../shared/analysis.ts';
import { Count } from './count.tsx';
import { groupBySpeaker } from './group-quotes.ts';

/** How many quotes are shown before the reader asks for all. */
const KEY_QUOTES = 5;

interface Props {
  /** Reported speech without quotation marks is set as such. */
  isIndirect?: boolean;
  quotes: readonly Quote[];
  actors: readonly Actor[];
  /** The article's text: what the attribution says verbatim is read from it. */
  text: string;
  /** The article's language and direction, for the quotations. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  current: Span | null;
  onShow: (quote: Quote) => void;
  /** What can be done with a quote. */
  tools?: (quote: Quote) => ComponentChildren;
  /** Called with the quote that pointer or focus is on, and with null when they leave it. */
  onPoint?: (quote: Quote | null) => void;
}

/** The key quotes by speaker, each verbatim and with its name under it, so that none can be read for another's. Choosing one shows it in its place. */
export function QuoteList({
  isIndirect = false,
  quotes,
  actors,
  text,
  lang,
  dir,
  current,
  tools,
  onShow,
  onPoint,
}: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? quotes : quotes.filter((quote) => quote.rank <= KEY_QUOTES);
  return (
    <section aria-labelledby={isIndirect ? 'indirect-heading' : 'quotes-heading'}>
      <h2 class="label rail-heading" id={isIndirect ? 'indirect-heading' : 'quotes-heading'}>
        {t(isIndirect ? 'indirectSpeech' : 'keyQuotes')}
        {quotes.length > 0 && <Count shown={shown.length} all={quotes.length} />}
      </h2>
      {quotes.length === 0 && <p class="rail-empty">{t('noQuotes')}</p>}
      <ul class={`quotes plain-list${isIndirect ? ' indirect' : ''}`}>
        {groupBySpeaker(shown).flatMap((group) =>
          group.map((quote) => (
            <li key={quote.start} dir={dir}>
              {!isIndirect && (
                <span class="mark" aria-hidden="true">
                  “
                </span>
              )}
              <button
                type="button"
                aria-pressed={current?.start === quote.start}
                onClick={() => onShow(quote)}
                onPointerEnter={() => onPoint?.(quote)}
                onPointerLeave={() => onPoint?.(null)}
                onFocus={() => onPoint?.(quote)}
                onBlur={() => onPoint?.(null)}
                title={t('showInArticle')}
              >
                {isIndirect ? (
                  <span lang={lang ?? undefined}>{quote.text}</span>
                ) : (
                  <q lang={lang ?? undefined}>{quote.text}</q>
                )}
                <Attribution quote={quote} actors={actors} text={text} />
                {quote.fragments.length > 0 && (
                  <small>{t('fragments', listOf(quote.fragments.map((part) => t('inQuotes', part))))}</small>
                )}
              </button>
              {tools?.(quote)}
            </li>
          )),
        )}
      </ul>
      {quotes.length > shown.length && (
        <button type="button" class="link-button quotes-more" onClick={() => setAll(true)}>
          {plural('allQuotes', quotes.length)}
        </button>
      )}
      {quotes.length > 0 && !isIndirect && <p class="quotes-note">{t('attributedAutomatically')}</p>}
    </section>
  );
}

function Attribution({ quote, actors, text }: { quote: Quote; actors: readonly Actor[]; text: string }) {
  const { speaker } = quote;
  if (!speaker) return <cite>{t('unattributed')}</cite>;
  if (!speaker.named) return <cite>{t('unnamedSource', speaker.name)}</cite>;
  const role = actors.find((actor) => actor.name === speaker.name)?.role;
  // where the verb alone tells who speaks, the mention is the name itself, and explains nothing
  const mention = text.slice(speaker.start, speaker.end);
  return (
    <cite class={speaker.inferred ? 'inferred' : undefined}>
      <b>{speaker.name}</b>
      {role && t('roleAfterName', role)}
      {speaker.inferred && mention !== speaker.name && t('inferredFrom', mention)}
    </cite>
  );
}
