import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

function speakers(text: string): (string | null)[] {
  return analyse({ text }).quotes.map((quote) => quote.speaker?.name ?? null);
}

/** [the rule that the text guards, the text, the speakers of its quotations] */
const CONSTRUCTIONS: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  // main-subject.ts
  ['isAdverbial', 'Hours later, Anna Holm spoke, telling the council that “the road is closed today.”', ['Anna Holm']],
  [
    'behindDateline',
    'LINDHOLM, March 3 (XY) — Anna Holm published a letter at noon, warning that “the road is closed today.”',
    ['Anna Holm'],
  ],
  [
    'mainClauseStart: several introductions',
    'On Monday, after the storm, Anna Holm came, warning that “the road is closed today.”',
    ['Anna Holm'],
  ],
  // find-subject.ts
  [
    'relativeBefore',
    'Peter Reyes met Anna Holm, who has in the past described the road as “a road to nowhere at all.”',
    ['Anna Holm'],
  ],
  ['subjectBefore: the first of two', 'Anna Holm and her guest said “the road is closed today.”', ['Anna Holm']],
  [
    'describedName',
    'Rina Stobart said so, while Anna Holm, a former minister wrote that it was “deeply disappointing for everybody.”',
    ['Anna Holm'],
  ],
  [
    'describedName: a bracket behind the name',
    'Sen. Anna Holm (D-W.Va.), a frequent critic of the road, said it “makes no sense at all.”',
    ['Anna Holm'],
  ],
  [
    'isDash: a hyphen between blanks',
    'Anna Holm agrees that drivers mind, and walkers as well - some have told her that the road is “no place for a dog at all.”',
    ['some'],
  ],
  ['somebody', 'At the Road League meeting someone shouted, “The road is closed today!”', ['someone']],
  // find-cues.ts
  ['isProgressive', 'Peter Reyes came, and the mayor is promising to “keep the road open all winter.”', ['the mayor']],
  ['mayBeBase', '“The road is closed today,” Florida state engineer Anna Holm said.', ['Anna Holm']],
  ['per', 'It is open “only in the summer months,” per Anna Holm.', ['Anna Holm']],
  [
    'per: a quantity',
    'The Daily Lantern reported there is “a gap of forty million” per school in the county.',
    ['Daily Lantern'],
  ],
  // attribution-before.ts
  ['putBy', 'As Anna Holm puts it, we must tell ourselves: “The road is open for all.”', ['Anna Holm']],
  [
    'describedBy',
    'The second strike was described by road worker Anna Holm: “I was on the bridge and nobody came.”',
    ['Anna Holm'],
  ],
  [
    'wordsFrom',
    'Anna Holm came. The rule of the town might be in line with something from Peter Reyes: “It is tough to close a road.”',
    ['Peter Reyes'],
  ],
  ['askedBy', 'Anna Holm was asked by Peter Reyes, “When does the road open?”', ['Peter Reyes']],
  ['isNaming: an object before the quotation', 'Anna Holm called the show “a road to nowhere.”', ['Anna Holm']],
  ['ASPECTUAL', 'Peter Reyes stays, enabling Anna Holm to continue to “have a role in the road.”', ['Peter Reyes']],
  ['innerCue', 'Anna Holm wrote last week, according to The Daily Lantern, “the road is closed.”', ['Anna Holm']],
  ['outerSubject', 'Anna Holm was asked on the morning of the vote to call for “a road that is open.”', ['Anna Holm']],
  ['unknownName', 'Anna Holm cites the book where God says, “the road is closed.”', ['God']],
  // owner-of-words.ts
  ['ownerOfStance', 'Anna Holm’s goal was “a road that is open for everybody.”', ['Anna Holm']],
  ['ownerOfStance: a pronoun', 'Anna Holm came. Her answer: “The road is closed today.”', ['Anna Holm']],
  ['ownerBeside', 'It was the pull of Anna Holm’s “if you like your road, you can keep it” promise.', ['Anna Holm']],
  ['viewAt', 'It is “a road that is open for nobody,” in Anna Holm’s view.', ['Anna Holm']],
  // attribute-sentence.ts
  [
    'accordingLater',
    'The frost is a “sudden closing of all the roads” that affects the north, according to Anna Holm.',
    ['Anna Holm'],
  ],
  [
    'signature',
    'Readers wrote about the road.\n\nA letter: "I received this yesterday and read it last night." —RoadStar14',
    ['RoadStar14'],
  ],
  // context-evidence.ts
  [
    'isBesideQuotation: one quotation makes a speaker of a name that no list knows',
    `Tom Marsh came. ${'It was a good year for Bnxo, and all of them saw it. '.repeat(9)}\n\n“The choir was of help to me,” Bnxo says.\n\nIt was a good year for Bnxo.\n\n“The road is closed today,” he says.`,
    ['Bnxo', 'Bnxo'],
  ],
  [
    'invertedSubject: who is told does not speak',
    'The stepfather of the siblings, Peter Reyes, told The Daily Lantern:\n\n“The road is closed today, and nobody came.”',
    ['Peter Reyes'],
  ],
  [
    'unknownDescription: a name behind an article',
    'The road is closed. According to The Athletico: “The school would need a new road for it.”',
    ['The Athletico'],
  ],
  // unknown-name.ts
  [
    'unknownNameStarting',
    'The talk is over. “Nobody will ever close the road,” says Bnxo, who grew up there.',
    ['Bnxo'],
  ],
  ['unknownNameEnding', 'The talk is over. “Nobody will ever close the road,” Bnxo says.', ['Bnxo']],
  // find-cues.ts
  [
    'isStatementNoun',
    'It is the main trend of the year. “These roads can provide all that people need,” the trends report stated.',
    ['the trends report'],
  ],
  // phrase-ahead.ts
  [
    'namedBehindAnd',
    '“We love to build a road with our own hands,” says founder and lead designer Anna Holm.',
    ['Anna Holm'],
  ],
  // find-candidates.ts
  [
    'introduced',
    'Ann Bartle sued. The writers received an answer from judge William Alsop that left many stunned: “The use of the road was fair,” he wrote.',
    ['William Alsop'],
  ],
  // reported-subject.ts
  [
    'invertedSubject: a title before the name',
    'Nobody should ever close the road before it is noon - no signs, no lamps, says Professor Anna Holm. “Do not tell people until after the snow.”',
    ['Anna Holm'],
  ],
  // read-report.ts
  [
    'ASKS',
    'On her programme, Rina Stobart asked whether Peter Reyes worried about the road. The answer ignored it.\n\n“Show me where I got it wrong,” he said.',
    ['Peter Reyes'],
  ],
  // attribute-quotes.ts
  [
    'asLastSpeaker: a pronoun',
    'Peter Reyes said Tom Marsh, who was a pupil at the school, has “left behind a huge network of friends.”\n\nHe added: “I hope he is up there reading this.”',
    ['Peter Reyes', 'Peter Reyes'],
  ],
  [
    'closingAttribution',
    '“There may be a risk on the road” when the snow is deep, Anna Holm wrote on Monday.',
    ['Anna Holm'],
  ],
  [
    'isAppositive',
    'Anna Holm said on Monday that the long winter was again “poisoning the whole long road,” a phrase critics have said is harsh.',
    ['Anna Holm'],
  ],
  // noun-phrase.ts, phrase-ahead.ts
  [
    'indefiniteSource',
    '“The road is closed today,” wrote someone. “It is so very late,” wrote another.',
    ['someone', 'another'],
  ],
  [
    'headOfChain: a document',
    'The brochure about the new road said that it has “more room than ever.”',
    ['The brochure about the new road'],
  ],
  [
    'isSpeakerWord: plurals; isVerbal: a name behind the verb',
    'In August, several groups granted Mr. Lund a year more, saying “the road is closed for good.”',
    ['several groups'],
  ],
  ['isStatement', '“The road is closed today,” read Anna Holm’s email.', ['Anna Holm']],
  [
    'isSpeakerWord: sources',
    'A fan of the road said the snow was “more than ever before here.”',
    ['A fan of the road'],
  ],
  ['descriptionEndingAt: an age', 'Anna Holm sat. “The road is closed today,” the 25-year-old told us.', ['Anna Holm']],
  [
    'descriptionEndingAt: a year',
    'He sued under the Road Act 2015, which states that “every road is open.”',
    ['the Road Act 2015'],
  ],
  // continue-speech.ts, guess-speaker.ts
  ['guess: topic', 'Anna Holm was nervous that night. “I panic on that road every time.”', ['Anna Holm']],
  [
    'guess: question',
    'Peter Reyes met Anna Holm. How does she live with the road? “Not at all, I know it.”',
    ['Anna Holm'],
  ],
  [
    'guess: who spoke before, woven',
    '“The road is closed today,” Anna Holm said.\n\nWith the new snow, however, “not only do people stay, they also do not mind.”',
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'guess: heading',
    '‘They asked me to close the road’\n\nAnna Holm, who lives there, paid for it. It was late.',
    ['Anna Holm'],
  ],
  [
    'heading: does not go on',
    '“The road is closed today,” Anna Holm said.\n\n‘They asked me to close the road’\n\nNobody knows why. It was late.',
    ['Anna Holm', null],
  ],
  [
    'guess: not one who is named inside',
    'Anna Holm was nervous that night. “Holm panics on that road every time.”',
    [null],
  ],
  [
    'attributeRepeated',
    '“I just love that road”\n\nIt rained. It snowed.\n\n“I just love that road of ours,” Anna Holm said.',
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'asLastSpeaker',
    '“The road is closed today,” Anna Holm said.\n\n“Nobody knows for sure,” the fundraiser continued.',
    ['Anna Holm', 'Anna Holm'],
  ],
  // the speaker named in the next sentence, speech in speech
  ['speaks next', '“The road is closed today. It is late.” Anna Holm said that nobody would come.', [null]],
  ['quotation within a quotation', '“He told me ‘the road is closed today’ and left,” Anna Holm said.', ['Anna Holm']],
];

describe('a construction of attribution', () => {
  it.each(CONSTRUCTIONS)('%s', (_, text, expected) => {
    expect(speakers(text).slice(0, expected.length)).toEqual(expected);
  });
});

describe('a cue', () => {
  it.each([
    [
      'isNoun: participles behind prepositions',
      'Anna Holm began by reminding them: “The road is closed.”',
      'reminding',
    ],
    ['isNaming: for', 'Anna Holm thanked the council for “taking these steps for the road.”', 'thanked'],
    ['isTouching: a hearer between', 'Anna Holm invites us “to be attentive to the long road.”', 'invites'],
  ])('%s', (_, text, cue) => {
    expect(analyse({ text }).quotes[0]).toMatchObject({ cue, speaker: { name: 'Anna Holm' } });
  });
});

describe('coreference of speakers', () => {
  it.each([
    [
      'unnamed antecedent',
      'Anna Holm left.\n\nA prosecutor said the road was closed. “Nobody was hurt on it,” he said.',
      'A prosecutor',
    ],
    [
      'document',
      'In a notice on Monday, Anna Holm said it was late. “The road is closed,” the notice said.',
      'Anna Holm',
    ],
    ['title in full', 'Gov. Anna Holm met Peter Reyes. “The road is closed today,” the governor said.', 'Anna Holm'],
    [
      'anonymous noun',
      'Senator Anna Holm came. One senator spoke on condition of anonymity. “The road is closed,” the senator said.',
      'the senator',
    ],
    [
      'relative clause',
      '“It is late today,” Peter Reyes said. He showed a speech that Karl Lund gave, in which he said “the road is closed.”',
      'Karl Lund',
    ],
    [
      'another in the clause',
      'Mary Reyes met Anna Holm. Holm sat down. She gave Holm a letter, saying “the road is closed.”',
      'Mary Reyes',
    ],
    [
      'generic description of another sex',
      'Qadro Mendrel came early. Mendrel sat. “The road is closed today,” the woman said.',
      'the woman',
    ],
    [
      'a role that somebody else has',
      'Anna Holm met Peter Reyes. “The road is closed,” the then-editor said.',
      'the then-editor',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
});
