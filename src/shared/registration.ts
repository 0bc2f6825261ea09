/** Style sheets on the pages of some hosts. */
export interface Registration {
  id: string;
  /** Match patterns, as are `excludeMatches`. */
  matches: string[];
  excludeMatches: string[];
  /** Paths in the extension. */
  css: string[];
  /** Paths of what runs before anything else there. */
  js: string[];
  /** Whether the script that cleans runs there as well. */
  runsScript: boolean;
  /** Whether the script runs at the document's start: of a site that is cleaned in part, it alone knows where. */
  atStart: boolean;
}

/** The sheet by which marks of the cleaning script take effect. */
export const BASE_SHEET = 'content/clean.css';

/** The registration by which the reader opens by itself; all others are of cleaning. */
export const OPEN_READER = 'open-reader';
