/** A half-open range of UTF-16 units in an article's `text`. */
export interface Span {
  start: number;
  end: number;
}

export type ActorKind = 'person' | 'organization' | 'place';

/** A person, organization or place that the text names; one entry for each in the real world. */
export interface Actor {
  /** The fullest form of the name that the text uses, without title. */
  name: string;
  kind: ActorKind;
  /** Every form of the name that the text uses, the full one included. */
  aliases: string[];
  /** The shortest title or description that the text itself gives, verbatim; null when it gives none. */
  role: string | null;
  /** Where the name stands, in the order of the text: the first is the first mention, their number is how often it is named. */
  mentions: Span[];
  /** How many of the direct quotations are attributed to it; 0 for who is named but not quoted. */
  quoted: number;
  /**
   * Its place in the story, for ordering: one point for each mention, two for each quotation, three for a name in the headline,
   * and up to two for an early first mention.
   */
  prominence: number;
  pronouns: Pronouns;
}

/** How likely it is that a pronoun of a third person may stand for an actor, 0 to 1 each. */
export interface Pronouns {
  she: number;
  he: number;
  they: number;
}

/** Who is said to have spoken. The span is the mention in the attribution ("he", "Peskov"), outside the quotation. */
export interface Speaker extends Span {
  /** The actor's name, or the description when the source is unnamed. */
  name: string;
  /** True when the mention is a pronoun or a description that was resolved to the name. */
  inferred: boolean;
  /** False when the source is only described ("a senior official"). */
  named: boolean;
}

/** A direct quotation: `text` is exactly what stands between `start` and `end`, without the outer marks. */
export interface Quote extends Span {
  text: string;
  /** Null when nobody can be named with enough confidence. */
  speaker: Speaker | null;
  /** The verb or phrase that attributes it ("said", "according to"), or null. */
  cue: string | null;
  /** How sure the speaker is, 0 to 1. */
  confidence: number;
  /** Place among the quotes by what makes one worth showing; 1 is the best. */
  rank: number;
  /** Quoted spans of under four words beside this one, of the same sentence and speaker. */
  fragments: string[];
}

/** What is in a text: who is named in it, and who said what. */
export interface Analysis {
  quotes: Quote[];
  /** Reported speech without quotation marks. */
  indirect: Quote[];
  actors: Actor[];
  /** True where the script has no capitals and no rules of its own: names cannot be told from other words, `actors` is empty. */
  namesUnreadable: boolean;
  /** Where the text was too long to be analysed any further; absent where all of it was. */
  cutAt?: number;
}

/** What the analysis is given. Only `text` is needed; offsets in the result index it. */
export interface AnalysisInput {
  text: string;
  title?: string | null;
  /** The page's own authors: they are not actors of the story. */
  byline?: readonly string[];
  siteName?: string | null;
  /** BCP 47, as the page declares it. */
  lang?: string | null;
  /** The passages of `text` that the page sets off as quotations, in text order. */
  blockquotes?: readonly Span[];
}
