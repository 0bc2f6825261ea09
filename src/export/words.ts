/** The words that an export adds to an article, in the reader's language. */
export interface ExportWords {
  quotes: string;
  actors: string;
  unattributed: string;
  /** In place of a picture without a text of its own. */
  picture: string;
  /** Before the page's address. */
  source: string;
  kinds: Record<'person' | 'organization' | 'place', string>;
}

/** For the command line, which speaks English. */
export const ENGLISH: ExportWords = {
  quotes: 'Quotes',
  actors: 'Actors',
  unattributed: 'unattributed',
  picture: 'Picture',
  source: 'Source',
  kinds: { person: 'person', organization: 'organization', place: 'place' },
};
