import type { CleaningReport } from './cleaning-report.ts';

/** What surfaces and the background ask the cleaning script of a page, and what it answers, by the name of the request. */
export interface PageRequestMap {
  /** What was hidden. */
  report: { request: Record<string, never>; answer: CleaningReport };
  /** Shows everything again, or hides it again. */
  showAll: { request: { shown: boolean }; answer: CleaningReport };
  /** Shows one entry again; `forGood` writes a rule that it is never hidden on this site. */
  restore: { request: { id: number; forGood: boolean }; answer: CleaningReport };
}

export type PageRequestName = keyof PageRequestMap;

/** A request on its way to a page. */
export interface PageEnvelope<Name extends PageRequestName = PageRequestName> {
  to: 'page';
  name: Name;
  request: PageRequestMap[Name]['request'];
}

/** One answering function for each request. */
export type PageRequestHandlers = {
  readonly [Name in PageRequestName]: (
    request: PageRequestMap[Name]['request'],
  ) => Promise<PageRequestMap[Name]['answer']>;
};
