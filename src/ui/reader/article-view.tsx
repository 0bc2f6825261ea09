import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t, uiLanguage } from '../../platform/i18n.ts';
import { isPrivateWindow } from '../../platform/private-window.ts';
import type { Article, PageReading } from '../../shared/article.ts';
import { READER_PLACES } from '../../shared/page-marks.ts';
import { ArticleBody } from '../components/article-body.tsx';
import { clearMarks, markSpans } from '../components/highlights.ts';
import { placesIn } from '../components/places.ts';
import { Rail } from '../components/rail.tsx';
import { ReportButton } from '../components/report-button.tsx';
import { TakeAlongMenu } from '../components/take-along-menu.tsx';
import type { TextMap } from '../components/text-map.ts';
import { useAnalysis } from '../components/use-analysis.ts';
import { useKeys } from '../components/use-keys.ts';
import { AloudBar } from './aloud/aloud-bar.tsx';
import { useAloud } from './aloud/use-aloud.ts';
import { ArticleHead, ArticleSource } from './article-head.tsx';
import { FootNote, type OpenNote } from './foot-note.tsx';
import { MorePages } from './more-pages.tsx';
import { type Heading, headingsOf, Outline, OutlinePanel } from './outline.tsx';
import { Picture, type ShownPicture } from './picture.tsx';
import { prepareBody } from './prepare-body.ts';
import { ReaderBar } from './reader-bar.tsx';
import { Ruler } from './ruler.tsx';
import { SettingsPanel } from './settings-panel.tsx';
import { useKeptPlace } from './use-kept-place.ts';
import { useParagraphFocus } from './use-paragraph-focus.ts';
import { useProgress } from './use-progress.ts';
import { useRail } from './use-rail.ts';
import type { LiveSettings } from './use-reader-settings.ts';

export interface ArticleViewProps {
  reading: PageReading;
  article: Article;
  settings: LiveSettings;
  /** What is scrolled. */
  scroller: HTMLElement;
  /** Loads another page of the article; null where that fails. */
  loadPage: (url: string) => Promise<Article | null>;
  /** Called with the article of all its pages. */
  onJoined: (article: Article) => void;
  close: () => void;
}

const NO_KEYS = {};

/** The article with its outline before it and its evidence beside it. */
export function ArticleView({ reading, article, settings, scroller, loadPage, onJoined, close }: ArticleViewProps) {
  const { reader, change } = settings;
  const sheet = useRef<HTMLElement>(null);
  const [map, setMap] = useState<TextMap | null>(null);
  const [headings, setHeadings] = useState<Heading[]>([]);
  const [analysis, look] = useAnalysis(article, isPrivateWindow());
  useEffect(() => clearMarks, []);
  const [cameFrom, setCameFrom] = useState<number | null>(null);
  const [picture, setPicture] = useState<ShownPicture | null>(null);
  const [note, setNote] = useState<OpenNote | null>(null);
  const progress = useProgress(scroller, sheet, headings);

  useEffect(() => {
    if (map && analysis && analysis !== 'failed') markSpans('quotes', analysis.quotes, map);
  }, [map, analysis]);
  const places = useMemo(
    () => map && placesIn(map, scroller, () => setCameFrom((from) => from ?? scroller.scrollTop)),
    [map, scroller],
  );
  // the panel beside the page shows places where they are seen: here
  useEffect(() => {
    Object.defineProperty(globalThis, READER_PLACES, { value: places ?? undefined, configurable: true });
    return () => void Reflect.deleteProperty(globalThis, READER_PLACES);
  }, [places]);
  const prepare = useMemo(
    () => (body: DocumentFragment) => prepareBody(body, reader.images, setPicture),
    [reader.images],
  );
  const ready = useCallback((built: TextMap, body: HTMLElement) => {
    setMap(built);
    setHeadings(headingsOf(body));
  }, []);
  const place = useKeptPlace({ article, url: reading.url, map, scroller, share: progress.share, on: reader.keepPlace });
  useParagraphFocus(reader.paragraphFocus, sheet, scroller);

  const [listening, setListening] = useState(false);
  const lang = article.lang ?? uiLanguage();
  const aloud = useAloud({ article, lang, map, scroller, settings: settings.aloud, on: listening });
  const listen = () => setListening(!listening);
  const rail = useRail(
    reader.rail,
    (on) => change({ 'reader.rail': on }),
    () => setCameFrom((from) => from ?? scroller.scrollTop),
  );
  const goBack = () => {
    if (cameFrom !== null) scroller.scrollTop = cameFrom;
    setCameFrom(null);
  };
  const letters = {
    '+': () => change({ 'reader.size': Math.min(40, reader.size + 1) }),
    '-': () => change({ 'reader.size': Math.max(12, reader.size - 1) }),
    q: rail.show,
    l: () => (listening ? aloud.toggle() : listen()),
    b: goBack,
  };
  useKeys(reader.letterKeys ? letters : NO_KEYS);
  return (
    <div class="page" data-rail={reader.rail}>
      <div class="progress" aria-hidden="true" style={{ '--read': progress.share }} />
      <Outline
        headings={headings}
        current={progress.heading}
        onGo={(heading) => goTo(heading, scroller, setCameFrom)}
      />
      <OutlinePanel
        headings={headings}
        current={progress.heading}
        onGo={(heading) => goTo(heading, scroller, setCameFrom)}
      />
      <article class="sheet" aria-labelledby="headline" ref={sheet}>
        <ArticleHead reading={reading} article={article} share={progress.share} place={place} />
        <ArticleBody article={article} prepare={prepare} onReady={ready} onNote={setNote} />
        {article.pages && <MorePages {...{ article, url: reading.url, loadPage, onJoined }} pages={article.pages} />}
        <ArticleSource article={article} url={reading.url} />
        <div class="article-tools">
          <TakeAlongMenu
            article={article}
            url={reading.url}
            analysis={analysis === 'failed' ? null : analysis}
            onPrint={() => print()}
          />
          <ReportButton url={reading.url} />
        </div>
      </article>
      {reader.rail && (
        <aside aria-label={t('evidence')} ref={rail.rail}>
          <Rail article={article} url={reading.url} analysis={analysis} places={places} onTryAgain={look} />
        </aside>
      )}
      {reader.ruler && <Ruler scroller={scroller} />}
      <div class="bars">
        {listening && <AloudBar aloud={aloud} lang={lang} settings={settings} onClose={listen} />}
        <ReaderBar
          minutesLeft={(article.readingMinutes ?? 0) * (1 - progress.share)}
          isListening={listening}
          onListen={listen}
          railPressed={rail.pressed}
          onRail={rail.show}
          onBack={cameFrom === null ? null : goBack}
          hasOutline={headings.length > 0}
          namesKeys={reader.letterKeys}
          onClose={close}
        />
      </div>
      <SettingsPanel settings={settings} />
      <Picture picture={picture} onClose={() => setPicture(null)} />
      <FootNote note={note} onClose={() => setNote(null)} />
    </div>
  );
}

function goTo(
  { element }: Heading,
  scroller: HTMLElement,
  leave: (from: (was: number | null) => number) => void,
): void {
  leave((was) => was ?? scroller.scrollTop);
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  scroller.scrollTop += element.getBoundingClientRect().top - 40;
}
