import { findLiveClutter, type LiveSurvey } from '../../clutter/live/find-live-clutter.ts';
import type { PageText } from '../../clutter/page-text.ts';
import { rulesForHost } from '../../filters/own-rules.ts';
import { SHOWN } from '../../shared/cleaning-marks.ts';
import type { CleaningReport } from '../../shared/cleaning-report.ts';
import { releasePatterns } from '../../shared/pattern.ts';
import type { CleaningKind, CleaningSettings } from '../../shared/settings.ts';
import { oneByOne } from '../../shared/steps.ts';
import { isClobbered } from '../clobbering.ts';
import { pageLayout } from '../page-layout.ts';
import { giveWay } from '../rest.ts';
import { Book, type Candidate } from './book.ts';
import { hideAll, keep, unhide } from './hide.ts';
import { findListed } from './listed.ts';
import { reasonToKeep } from './safety.ts';
import { releasePage, relockPage } from './scroll-lock.ts';

/** What of the settings holds on one site. */
export type SiteCleaning = Pick<CleaningSettings, 'kinds' | 'teasers' | 'rules'>;

/** Cleans one live page: finds, hides, keeps the book of it, and takes it back. Nothing is removed from the page. */
export class Cleaner {
  private readonly book = new Book();
  private readonly own: { hide: string[]; keep: string[] };
  private shown = false;
  private readonly layers = new WeakSet<Element>();

  constructor(
    private readonly host: string,
    private readonly cleaning: SiteCleaning,
    /** Called when the number of hidden entries may have changed. */
    private readonly onChange: (hidden: number) => void,
  ) {
    const { hide, keep: kept } = rulesForHost(cleaning.rules, host);
    this.own = { hide: hide.filter(isSelector), keep: kept.filter(isSelector) };
  }

  /** Hides at once what came back, and what the reader's own rules find in what came in. */
  hideReturned(added: readonly Element[]): void {
    if (this.shown) return;
    for (const element of added) this.keepOwn(element);
    const { candidates, companions } = this.book.returned(added);
    const own = this.own.hide.length > 0 ? added.flatMap((element) => this.findOwn(element)) : [];
    this.hide([...candidates, ...own]);
    hideAll(companions);
    if (candidates.some(({ kind }) => kind === 'overlay')) this.release();
  }

  /**
   * Looks at the whole page and hides what is found, in steps. A second look waits for the first.
   * @param withLayout asks also where things lie, which makes the browser lay the page out
   * @returns how many milliseconds it has worked
   */
  survey(withLayout: boolean): Promise<number> {
    this.work = this.work.catch(() => 0).then(() => this.surveyNow(withLayout));
    return this.work;
  }

  /** Ends the work on the page. */
  stop(): void {
    this.shown = true;
  }

  private async surveyNow(withLayout: boolean): Promise<number> {
    let begun = performance.now();
    const rest = async () => {
      const left = performance.now();
      await giveWay();
      begun += performance.now() - left;
      return this.mayWork();
    };
    const options = { url: location.href, layout: withLayout ? pageLayout : null, cleaning: this.cleaning };
    const survey = this.mayWork() && (await oneByOne(findLiveClutter(document, options), rest));
    if (survey) this.act(survey, withLayout);
    return performance.now() - begun;
  }

  /** Where elements hide members of the DOM by their names, nobody can find the way. */
  private mayWork(): boolean {
    return !this.shown && document.body !== null && !isClobbered(document);
  }

  private act(survey: LiveSurvey, withLayout: boolean): void {
    this.rested = false;
    this.keepOwn(document.body);
    this.spareFilled(survey.page);
    const found = survey.findings
      .filter(({ element }) => element.isConnected)
      .map(
        ({ element, kind, reason, companions }): Candidate => ({ element, kind, reason, companions, by: 'detector' }),
      );
    this.hide([...found, ...this.findOwn(document.body)], survey.page);
    this.page = survey.page;
    if (withLayout) this.settle();
  }

  /** Once the page is laid out: surveys again if something lies over it that was not seen before, and looks at what the lists hide. */
  lookAgain(): void {
    if (!this.mayWork()) return;
    const fresh = pageLayout.layers().filter((layer) => !this.layers.has(layer));
    for (const layer of fresh) this.layers.add(layer);
    this.showUndocked();
    if (fresh.length > 0 || this.rested) void this.survey(true);
    else this.settle();
  }

  /** Gives back the memory that looking at the page takes, until it is looked at again. */
  rest(): void {
    this.page = null;
    this.rested = true;
    releasePatterns();
  }

  /** A player that has gone back to its place in the page is no longer in the way. */
  private showUndocked(): void {
    for (const player of this.book.hiddenElements('sticky-video')) {
      if (pageLayout.position(player) === 'fixed') continue;
      unhide(player);
      this.layers.delete(player);
      this.book.forget(player);
    }
  }

  private settle(): void {
    if (this.page) this.checkListed(this.page);
    this.release();
    this.onChange(this.book.hiddenCount);
  }

  /** The page has set its scroll lock, or taken it away. */
  release(): void {
    if (this.shown) return;
    const overlays = this.book.hiddenElements('overlay').concat(this.book.hiddenElements('consent'));
    if (overlays.length > 0) releasePage(this.page?.region ?? document.body, overlays);
  }

  /** Shows everything again, or hides it again. */
  showAll(shown: boolean): void {
    this.shown = shown;
    document.documentElement.toggleAttribute(SHOWN, shown);
    if (shown) relockPage();
    else this.release();
    this.onChange(shown ? 0 : this.book.hiddenCount);
  }

  /** Shows one entry again. @returns its element, null when there is no such entry */
  restore(id: number): Element | null {
    const entry = this.book.restore(id);
    if (!entry) return null;
    for (const element of [entry.element, ...entry.companions]) {
      if (entry.by === 'list') keep(element);
      else unhide(element);
    }
    if (entry.kind === 'overlay' || entry.kind === 'consent') relockPage();
    this.onChange(this.book.hiddenCount);
    return entry.element;
  }

  report(): CleaningReport {
    return { host: this.host, entries: this.book.entries(), shown: this.shown };
  }

  /** The page as it was surveyed last. */
  private page: PageText | null = null;
  private rested = false;
  /** What is being done on the page. */
  private work = Promise.resolve(0);

  private hide(candidates: readonly Candidate[], page?: PageText): void {
    const marks: { element: Element; kind: CleaningKind }[] = [];
    for (const candidate of candidates) {
      const kept = this.isKept(candidate.element) ? 'own-rule' : page ? reasonToKeep(candidate.element, page) : null;
      const isNew = this.book.add(candidate, kept);
      if (!isNew && !this.book.isHidden(candidate.element)) continue;
      // what lies behind a dialog is known only once the page is laid out
      const parts = candidate.companions.filter((part) => !page || !reasonToKeep(part, page));
      for (const element of isNew ? [candidate.element, ...parts] : parts)
        marks.push({ element, kind: candidate.kind });
    }
    hideAll(marks);
  }

  /** What was hidden while it was empty and has been filled with the article since then is shown again. */
  private spareFilled(page: PageText): void {
    for (const { element, companions } of this.book.hiddenByUs()) {
      const kept = reasonToKeep(element, page);
      if (!kept) continue;
      for (const part of [element, ...companions]) unhide(part);
      this.book.spare(element, kept);
    }
  }

  /** What style sheets of the lists hide is kept where it may not be hidden, and written down. */
  private checkListed(page: PageText): void {
    for (const { element, kind } of findListed(document.body)) {
      if (this.book.knows(element)) continue;
      const kept = reasonToKeep(element, page);
      if (kept) keep(element);
      this.book.add({ element, kind, reason: null, companions: [], by: 'list' }, kept);
    }
  }

  private findOwn(root: Element): Candidate[] {
    return this.own.hide
      .flatMap((selector) => [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)])
      .map((element) => ({ element, kind: 'promotion', reason: null, companions: [], by: 'own-rule' }));
  }

  private keepOwn(root: Element): void {
    for (const selector of this.own.keep) {
      if (root.matches(selector)) keep(root);
      for (const element of root.querySelectorAll(selector)) keep(element);
    }
  }

  private isKept(element: Element): boolean {
    return this.own.keep.some((selector) => element.matches(selector) || element.querySelector(selector) !== null);
  }
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
