/** Style sheets, together with the script that cleans, on the pages of some hosts. */
export interface Registration {
  id: string;
  /** Match patterns, as are `excludeMatches`. */
  matches: string[];
  excludeMatches: string[];
  /** Paths in the extension. */
  css: string[];
}
