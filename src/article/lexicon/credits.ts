import { Pattern } from '../../shared/pattern.ts';

/** How lines under pictures say whose they are. */

const THING =
  '(?:image|photo|photograph|picture|video|illustration|graphic|gallery|foto|bild|lead image|featured? image)s?';

/** A line that is nothing else. */
export const CREDIT_LINE = new Pattern(
  `^\\W*(?:(?:${THING}(?: illustration)?(?: credits?)?(?: by)?|credits?|crédits?(?: photo)?)\\s*(?::|©|//)|(?:courtesy of|via) (?=[^.!?]*$)|${THING} (?:courtesy of|via|by)(?= \\p{L}))\\s*\\S`,
);

/** The end of a caption that says so behind its sentence. */
export const CREDIT_END = new Pattern(
  `(?:[.!?)|\\]”"]|\\s{2}|^)\\s{0,9}[([]?(?:${THING}|credit)(?: credit)?\\s*(?::| by:?| courtesy of| via)\\s*['‘“]?\\p{L}[^.!?]{1,60}[.)\\]]?$`,
);

/** A line of a name and an agency that pictures are bought from. */
export const AGENCY_LINE =
  /^[^.!?]{0,60}(?:\/|©|\bvia\b|^)\s*(?:AFP|Alamy|AP|Associated Press|dpa|EPA|Getty(?: Images)?|iStock|Reuters|Rex|Shutterstock|Unsplash|WireImage)\b[^.!?]{0,40}$/;
