/**
 * Texts that each guard one rule of the attribution: [the rule, the text, the speakers of its quotations]. `npm run bench -- constructions` takes rules out, one after
 * the other, and shows which texts notice.
 */
export const RULE_CASES: readonly (readonly [string, string, readonly (string | null)[]])[] = [
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
  // find-subject.ts, noun-phrase.ts, phrase-ahead.ts
  ['beforeParticiple', 'A woman holding a sign said: “We will not leave the road.”', ['A woman']],
  [
    'isInfinitive',
    'It is hard for Anna Holm, who has made it a personal mission to tell people: “The roads are for all of us.”',
    ['Anna Holm'],
  ],
  [
    'QUESTION_WORDS',
    'Anna Holm laughed, remembering how people said things like, “Poor girl, she must walk the road.”',
    ['people'],
  ],
  [
    'isPlainWord: a title that looks like a verb',
    'State Rep. Anna Holm, who wrote the law, weighed in, calling the incident “a bad day for the road.”',
    ['Anna Holm'],
  ],
  ['ownedBy', 'Anna Holm’s family said in a statement the road was “a matter of trust.”', ['Anna Holm’s family']],
  // last-cue.ts
  ['isAddressed', 'One worker, May, confirmed to the Lantern: “The road was closed all week.”', ['One worker']],
  [
    'demandsOf',
    'Anna Holm’s family called on the police to release the films “as a matter of the greater good” and left.',
    ['Anna Holm’s family'],
  ],
  // attribution-before.ts
  ['saidOfIt', 'Anna Holm spoke. She says it underscores that Bob Reyes is “unfit to run a road.”', ['Anna Holm']],
  ['nobody says it', 'The Road Council met. It is better to say, “The road could have been worse today.”', [null]],
  [
    'participleSubject: a relative clause',
    'Bob Reyes was forced to defend not paying an architect who said he was stiffed, saying, “I was not happy with his work.”',
    ['Bob Reyes'],
  ],
  [
    'isFoundByNobody',
    'Sorry, Anna Holm, the road is closed, after it was found that its “reckless use of stones” did harm.',
    [null],
  ],
  [
    'COLON_REACH',
    'At Holm School, where days begin with verses, and the church’s Sunday school, the season heard us singing with: “Rejoice, rejoice, the road is free.”',
    [null],
  ],
  // given-words.ts
  ['giverOfWords', 'The council issued a statement on Monday: “The road is closed for good.”', ['The council']],
  ['giverOfWords: a comma', 'Anna Holm raised the question, “Who closed the road?”', ['Anna Holm']],
  [
    'giverOfWords: across paragraphs',
    'Anna Holm made the following comment:\n\n“The roads are closed.”',
    ['Anna Holm'],
  ],
  // owner-of-words.ts
  ['ownerOfStance', 'Anna Holm’s message was “a warning to the whole of the town.”', ['Anna Holm']],
  [
    'ownerOfStance: isReported',
    'On Monday Bob Reyes issued a statement saying that Anna Holm’s message was “a warning to the whole of the town.”',
    ['Bob Reyes'],
  ],
  // attribute-sentence.ts, credit-after.ts
  [
    'laterInSentence',
    'Anna Holm is a mason. Building a road takes “a certain amount of good taste to judge old stones,” which can be “innate,” she says, “but a lot of it takes years.”',
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'isSpent',
    'Anna Holm tells us, in a long chapter called “Dirty Water”, of the filth “literally streaming from the lanes” there.',
    [],
  ],
  [
    'isSpent: and',
    'Anna Holm called it “a road to nowhere at all” and a “waste of everybody’s money.”',
    ['Anna Holm', 'Anna Holm'],
  ],
  ['frontedSaying', 'After saying the road was “so bad I could barely walk,” Anna Holm was taken home.', ['Anna Holm']],
  ['signature: behind a space', '“The road has been closed for a very long time.” — Azura Gonzàl', ['Azura Gonzàl']],
  // attribute-quotes.ts, continue-speech.ts, topic.ts
  ['saysMore', '“Who would have believed it a year ago?” Holm said, looking at Anna Holm’s road.', ['Anna Holm']],
  [
    'trailing',
    '“The road is closed,” said Anna Holm, a professor. “But people can believe it is open,” or they know it is not.',
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'findTopic: a title in the sentence',
    'On “Face the Road,” Sen. Anna Holm (D-Vt.), who lost, identified the frost as a reason. “The younger people walk.”',
    ['Anna Holm'],
  ],
  [
    'subjectOf: only',
    'Peter Reyes walked on. Only when he saw the officers did he understand it. “They shouted at me to run.”',
    ['Peter Reyes'],
  ],
  // reported-subject.ts
  [
    'invertedSubject: what is alleged',
    'A lawsuit, filed in May by drivers, alleges that Roadworks Inc. is late.\n\n“The road is theirs,” the lawsuit alleges.',
    ['the lawsuit'],
  ],
  // find-candidates.ts
  [
    'isBehindColon: the last colon',
    'It was so from Anna Holm, who tells of roads: “They decide where a road goes and who may walk there,” to Lily Reyes, who could be the first woman of her town to win the prize for a long life on the roads of the north: “Walking gives you a sense of your place,” she says.',
    ['Anna Holm', 'Lily Reyes'],
  ],
  [
    'justNamed',
    'It is “a breath of fresh air” to us all, Jason Alder says. “It is the best road that I have seen.” Since leaving Roadworks, Michael Reyes has moved north. “This is where you should be,” he says.',
    ['Jason Alder', 'Jason Alder', 'Michael Reyes'],
  ],
  [
    'addFronted',
    'Dan Alder is a lawyer. “It is a bad road,” he said.\n\nSpeaking about Mr Butler’s case, he said that “to go further would be callous”.',
    ['Dan Alder', 'Dan Alder'],
  ],
  // attribute-sentence.ts
  [
    'meantBy',
    'Anna Holm goes on. “Masons are the ones who translate,” by which she means “the reasons for a stone.”',
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'laterInSentence: before a doubtful one',
    'Anna Holm is a mason. Maintaining parts of the road requires “a certain amount of good taste to judge stones,” which can be “innate,” she says, “but a lot of it takes years.”',
    ['Anna Holm', 'Anna Holm'],
  ],
  // find-cues.ts, noun-phrase.ts
  [
    'isNoun: a count behind “of”',
    'Peter Reyes left. Anna Holm stayed. When pressed on the plan, the 34-year-old mother of three replied, “It is meant to help those who walk.”',
    ['Anna Holm'],
  ],
  // make-speaker.ts
  [
    'publisherOf',
    'The Lantern Inc. is read here. “Within a few weeks they had a road of three miles,” the Lantern Inc. article said.',
    ['Lantern Inc.'],
  ],
  // repeated-speech.ts
  [
    'attributeRepeated: all of its words',
    'Their daughter Nina Holm has been asking a lot of questions about the road.\n\n“I don’t want them to think that we do this because others do it.”\n\n“We talked about it,” Melody Reyes says. “I don’t want them to think that we do this because others do it.”',
    ['Melody Reyes', 'Melody Reyes', 'Melody Reyes'],
  ],
  // guess-speaker.ts
  [
    'lastBefore: words in marks between',
    'Anna Holm said: “I was just trying to tell people what was happening here.”\n\nAfter hearing “a lot” of noise at first, things were calm for a bit. “And then there was a lot more noise half an hour later.”',
    ['Anna Holm', 'Anna Holm'],
  ],
  [
    'isLong: what ends like a sentence',
    'Anna Holm goes on. “Masons are the ones who translate the stones,” she said. It is hard because “people on roads are hard.”',
    ['Anna Holm', 'Anna Holm'],
  ],
];
