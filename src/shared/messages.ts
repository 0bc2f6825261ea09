import type { Analysis, AnalysisInput } from './analysis.ts';
import type { FontFile, ShippedFont } from './fonts.ts';

/** What the surfaces ask the background, and what it answers, by the name of the request. */
export interface RequestMap {
  analyse: {
    request: {
      input: AnalysisInput;
      /** True for a private window: nothing of it is kept. */
      isPrivate: boolean;
    };
    answer: Analysis;
  };
  /** Stores whether a host and its subdomains are cleaned, and answers the same. The host is without `www.`. */
  switchSite: { request: { host: string; clean: boolean }; answer: boolean };
  /** Cleans a page that was loaded before its site was switched on, and answers whether it could. */
  cleanTab: { request: { tabId: number; host: string }; answer: boolean };
  /** Lets the reader point at what is to be hidden on a page, and answers whether it could. */
  pick: { request: { tabId: number }; answer: boolean };
  /** Stores a rule of the reader's own, and answers whether it is there now. */
  addRule: { request: { rule: string }; answer: boolean };
  /** Stores settings by path (`reader.size`), for scripts in pages, and answers whether they are stored. What is not valid or locked is left out. */
  changeSettings: { request: { values: Record<string, unknown> }; answer: boolean };
  /** Where reading of an address stopped, as a place in the article's text; null where nothing is kept. */
  placeOf: { request: { url: string }; answer: number | null };
  /** Keeps where reading of an address stopped, null forgets it. Nothing is kept of private windows, and nothing for longer than a month. */
  keepPlace: { request: { url: string; start: number | null }; answer: boolean };
  /** The files of a face that comes with the extension. */
  fontFiles: { request: { font: ShippedFont }; answer: FontFile[] };
  /** Opens the reader over a page, or closes it, and answers whether it could. */
  toggleReader: { request: { tabId: number }; answer: boolean };
  /** Shows on the button how much is hidden on the page that tells it. */
  hiddenCount: { request: { hidden: number }; answer: boolean };
}

export type RequestName = keyof RequestMap;

/** A request on its way. */
export interface Envelope<Name extends RequestName = RequestName> {
  to: 'background';
  name: Name;
  request: RequestMap[Name]['request'];
}

/** Where a request comes from. */
export interface Asker {
  /** The tab whose page asks; null for surfaces, as is its address. */
  tabId: number | null;
  url: string | null;
  /** Whether it is in a private window. */
  isPrivate: boolean;
}

/** One answering function for each request. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (
    request: RequestMap[Name]['request'],
    asker: Asker,
  ) => Promise<RequestMap[Name]['answer']>;
};
