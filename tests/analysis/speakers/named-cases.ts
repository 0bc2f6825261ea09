/** A text with the quotations that must be found in it, each with its speaker, and what is reported without marks. */
export interface NamedCase {
  name: string;
  text: string;
  lang?: string;
  /** Passages set off as quotations, by their words. */
  blockquotes?: readonly string[];
  /** [the quotation's words, whose they are] */
  quotes: readonly (readonly [string, string | null])[];
  indirect?: readonly (readonly [string, string | null])[];
}

const ROAD = 'The road is closed today';
const LONG = 'The road will be closed for a very long time';

/** Every construction that a reader meets in the news: how speech is marked, attributed, and whom a pronoun or a description means. */
export const NAMED_CASES: readonly NamedCase[] = [
  // how speech is marked
  { name: 'straight marks', text: `"${ROAD}," Anna Holm said.`, quotes: [[`${ROAD},`, 'Anna Holm']] },
  { name: 'curly marks', text: `“${ROAD},” Anna Holm said.`, quotes: [[`${ROAD},`, 'Anna Holm']] },
  {
    name: 'single marks, and apostrophes',
    text: `‘It’s the drivers’ road that’s closed today,’ Anna Holm said.`,
    quotes: [['It’s the drivers’ road that’s closed today,', 'Anna Holm']],
  },
  {
    name: 'straight single marks',
    text: `'It's the mayor's road that is closed,' Anna Holm said.`,
    quotes: [["It's the mayor's road that is closed,", 'Anna Holm']],
  },
  {
    name: 'nested marks',
    text: `“They told me ‘${ROAD}’ and left,” Anna Holm said.`,
    quotes: [[`They told me ‘${ROAD}’ and left,`, 'Anna Holm']],
  },
  {
    name: 'marks that reopen in the next paragraph',
    text:
      `“${LONG}, Anna Holm said” `.replace(', Anna Holm said” ', '.') +
      `\n\n“It may open in the spring,” Anna Holm said.`,
    quotes: [
      [`${LONG}.`, 'Anna Holm'],
      ['It may open in the spring,', 'Anna Holm'],
    ],
  },
  {
    name: 'a closing mark that is missing',
    text: `Anna Holm said: “${LONG}.\n\nThe council met on Monday.`,
    quotes: [[`${LONG}.`, 'Anna Holm']],
  },
  {
    name: 'brackets and an ellipsis inside',
    text: `“[T]he road … is closed [until May],” Anna Holm said.`,
    quotes: [['[T]he road … is closed [until May],', 'Anna Holm']],
  },
  {
    name: '„…“',
    text: `„Die Straße ist heute gesperrt“, sagte Petra Altmann.`,
    lang: 'de',
    quotes: [['Die Straße ist heute gesperrt', 'Petra Altmann']],
  },
  {
    name: '»…«',
    text: `»Die Straße ist heute gesperrt«, sagte Petra Altmann.`,
    lang: 'de',
    quotes: [['Die Straße ist heute gesperrt', 'Petra Altmann']],
  },
  {
    name: '‚…‘',
    text: `‚Die Straße ist heute gesperrt‘, sagte Petra Altmann.`,
    lang: 'de',
    quotes: [['Die Straße ist heute gesperrt', 'Petra Altmann']],
  },
  {
    name: '›…‹',
    text: `›Die Straße ist heute gesperrt‹, sagte Petra Altmann.`,
    lang: 'de',
    quotes: [['Die Straße ist heute gesperrt', 'Petra Altmann']],
  },
  {
    name: '«…»',
    text: `« La route est fermée aujourd’hui », a déclaré Marie Dubois.`,
    lang: 'fr',
    quotes: [['La route est fermée aujourd’hui', 'Marie Dubois']],
  },
  {
    name: '「…」',
    text: `佐藤氏は「道路は今日は閉鎖されています。」と述べた。`,
    lang: 'ja',
    quotes: [['道路は今日は閉鎖されています。', null]],
  },
  {
    name: '『…』',
    text: `佐藤氏は『道路は今日は閉鎖されています。』と述べた。`,
    lang: 'ja',
    quotes: [['道路は今日は閉鎖されています。', null]],
  },
  {
    name: 'dash dialogue in French',
    text: `— La route est fermée aujourd’hui, a déclaré Marie Dubois.`,
    lang: 'fr',
    quotes: [['La route est fermée aujourd’hui,', 'Marie Dubois']],
  },
  {
    name: 'dash dialogue in Spanish',
    text: `—La carretera está cerrada hoy —dijo Carmen Ortega.`,
    lang: 'es',
    quotes: [['La carretera está cerrada hoy', 'Carmen Ortega']],
  },
  {
    name: 'a passage set off without marks',
    text: `Anna Holm wrote:\n\n${LONG}.`,
    blockquotes: [`${LONG}.`],
    quotes: [[`${LONG}.`, 'Anna Holm']],
  },
  { name: 'a title is no quotation', text: `Anna Holm wrote “The Long Way Home” last year.`, quotes: [] },
  { name: 'a nickname is no quotation', text: `Anna “the quick mason” Holm laid the stones.`, quotes: [] },
  { name: 'scare quotes are no quotation', text: `The “very short closing of the road” lasted a year.`, quotes: [] },
  {
    name: 'a short span goes into its neighbour',
    text: `Anna Holm said the “old” road is “closed for a long time.”`,
    quotes: [['closed for a long time.', 'Anna Holm']],
  },
  // attribution
  {
    name: 'a compound past in French',
    text: `« La route est fermée depuis hier », a déclaré à la presse Marie Dubois.`,
    lang: 'fr',
    quotes: [['La route est fermée depuis hier', 'Marie Dubois']],
  },
  {
    name: 'a reflexive verb in French',
    text: `« La route est fermée depuis hier », s’est félicité Paul Morel.`,
    lang: 'fr',
    quotes: [['La route est fermée depuis hier', 'Paul Morel']],
  },
  {
    name: 'as somebody said, in French',
    text: `« La route est fermée depuis hier », comme l’a dit Marie Dubois.`,
    lang: 'fr',
    quotes: [['La route est fermée depuis hier', 'Marie Dubois']],
  },
  {
    name: 'a compound past in Spanish',
    text: `«La carretera está cerrada desde ayer», ha añadido Elena Morvedre.`,
    lang: 'es',
    quotes: [['La carretera está cerrada desde ayer', 'Elena Morvedre']],
  },
  {
    name: 'according to, with a verb, in Spanish',
    text: `“La carretera está cerrada desde ayer”, según ha explicado Pablo Ruiz.`,
    lang: 'es',
    quotes: [['La carretera está cerrada desde ayer', 'Pablo Ruiz']],
  },
  {
    name: 'a compound past in Italian',
    text: `«La strada è chiusa da ieri sera», ha detto il ministro Luca Tarani.`,
    lang: 'it',
    quotes: [['La strada è chiusa da ieri sera', 'Luca Tarani']],
  },
  {
    name: 'particles of a name in Dutch',
    text: `Petra de Vries zei dat de weg "al sinds gisteren dicht" is.`,
    lang: 'nl',
    quotes: [['al sinds gisteren dicht', 'Petra de Vries']],
  },
  { name: 'cue before', text: `Anna Holm said, “${ROAD}.”`, quotes: [[`${ROAD}.`, 'Anna Holm']] },
  { name: 'cue after', text: `“${ROAD},” Anna Holm said.`, quotes: [[`${ROAD},`, 'Anna Holm']] },
  {
    name: 'cue between',
    text: `“${ROAD},” Anna Holm said, “and it will be closed tomorrow.”`,
    quotes: [
      [`${ROAD},`, 'Anna Holm'],
      ['and it will be closed tomorrow.', 'Anna Holm'],
    ],
  },
  { name: 'inverted', text: `“${ROAD},” said Anna Holm.`, quotes: [[`${ROAD},`, 'Anna Holm']] },
  {
    name: 'according to',
    text: `The road is “closed for a long time,” according to Anna Holm.`,
    quotes: [['closed for a long time,', 'Anna Holm']],
  },
  { name: 'told the paper', text: `“${ROAD},” Anna Holm told The Lantern.`, quotes: [[`${ROAD},`, 'Anna Holm']] },
  { name: 'in a statement', text: `“${ROAD},” Anna Holm said in a statement.`, quotes: [[`${ROAD},`, 'Anna Holm']] },
  {
    name: 'issued a statement',
    text: `Anna Holm issued a statement on Monday: “${ROAD}.”`,
    quotes: [[`${ROAD}.`, 'Anna Holm']],
  },
  { name: 'wrote on X', text: `“${ROAD},” Anna Holm wrote on X.`, quotes: [[`${ROAD},`, 'Anna Holm']] },
  { name: 'a colon', text: `Anna Holm was clear: “${ROAD}.”`, quotes: [[`${ROAD}.`, 'Anna Holm']] },
  {
    name: 'free-standing after who is introduced',
    text: `Anna Holm has walked the road for years. “${ROAD}.”`,
    quotes: [[`${ROAD}.`, 'Anna Holm']],
  },
  {
    name: 'goes on in the next paragraph',
    text: `“${ROAD},” Anna Holm said.\n\n“It will be open in the spring.”`,
    quotes: [
      [`${ROAD},`, 'Anna Holm'],
      ['It will be open in the spring.', 'Anna Holm'],
    ],
  },
  {
    name: 'questions and answers',
    text: 'Anna Holm is a mason. Holm came.\n\nQ: Why is the road closed today?\n\nA: The stones are loose, I think.\n\nQ: When will it be open?\n\nA: It will be open in the spring.',
    quotes: [
      ['Why is the road closed today?', null],
      ['The stones are loose, I think.', 'Anna Holm'],
      ['When will it be open?', null],
      ['It will be open in the spring.', 'Anna Holm'],
    ],
  },
  {
    name: 'a transcript with names',
    text: 'Anna Holm met Peter Reyes.\n\nReyes: Why is the road closed today?\n\nHolm: The stones are loose, I think.\n\nReyes: When will it be open?\n\nHolm: It will be open in the spring.',
    quotes: [
      ['Why is the road closed today?', 'Peter Reyes'],
      ['The stones are loose, I think.', 'Anna Holm'],
      ['When will it be open?', 'Peter Reyes'],
      ['It will be open in the spring.', 'Anna Holm'],
    ],
  },
  {
    name: 'named in the next sentence',
    text: `“Nobody has seen it open.” Anna Holm was sure of it. “I have walked there,” she said.`,
    quotes: [
      ['Nobody has seen it open.', 'Anna Holm'],
      ['I have walked there,', 'Anna Holm'],
    ],
  },
  {
    name: 'relative clause',
    text: `Anna Holm, who laid the stones, said: “${ROAD}.”`,
    quotes: [[`${ROAD}.`, 'Anna Holm']],
  },
  {
    name: 'apposition',
    text: `Anna Holm, a mason from Port Ansel, said: “${ROAD}.”`,
    quotes: [[`${ROAD}.`, 'Anna Holm']],
  },
  { name: 'passive', text: `Anna Holm was quoted as saying “${ROAD}.”`, quotes: [[`${ROAD}.`, 'Anna Holm']] },
  {
    name: 'agent of a passive',
    text: `The road was described by Anna Holm as “a road to nowhere at all.”`,
    quotes: [['a road to nowhere at all.', 'Anna Holm']],
  },
  { name: 'a group', text: `“${ROAD},” the brothers said.`, quotes: [[`${ROAD},`, 'the brothers']] },
  { name: 'a document', text: `“${ROAD},” the lawsuit says.`, quotes: [[`${ROAD},`, 'the lawsuit']] },
  {
    name: 'a document of a house',
    text: `The Lantern Inc. is read here. “${ROAD},” the Lantern Inc. article said.`,
    quotes: [[`${ROAD},`, 'Lantern Inc.']],
  },
  { name: 'an institution', text: `“${ROAD},” the Road Ministry said.`, quotes: [[`${ROAD},`, 'Road Ministry']] },
  {
    name: 'quoted within a quotation',
    text: `“My father said ‘${ROAD}’ and I laughed,” Anna Holm said.`,
    quotes: [[`My father said ‘${ROAD}’ and I laughed,`, 'Anna Holm']],
  },
  {
    name: 'words of a possessor',
    text: `Anna Holm’s message was “a warning to the whole of the town.”`,
    quotes: [['a warning to the whole of the town.', 'Anna Holm']],
  },
  { name: 'a participle', text: `Anna Holm left early, saying “${ROAD}.”`, quotes: [[`${ROAD}.`, 'Anna Holm']] },
  {
    name: 'a fronted participle',
    text: `After saying it was “a road to nowhere at all,” Anna Holm left.`,
    quotes: [['a road to nowhere at all,', 'Anna Holm']],
  },
  { name: 'a credit line', text: `“${LONG}.” — Anna Holm`, quotes: [[`${LONG}.`, 'Anna Holm']] },
  // whom it means
  {
    name: 'pronoun by gender',
    text: `Peter Reyes met Mary Holm. “${ROAD},” she said.`,
    quotes: [[`${ROAD},`, 'Mary Holm']],
  },
  {
    name: 'pronoun by subject',
    text: `Peter Reyes met Karl Lund at the road. “${ROAD},” he said.`,
    quotes: [[`${ROAD},`, 'Peter Reyes']],
  },
  {
    name: 'pronoun of a body',
    text: `The Road Ministry met on Monday. “${ROAD},” it said.`,
    quotes: [[`${ROAD},`, 'Road Ministry']],
  },
  {
    name: 'pronoun of who has been speaking',
    text: `“${ROAD},” Peter Reyes said of Karl Lund’s stones. “I saw it,” he added, “and it will be closed tomorrow.”`,
    quotes: [
      [`${ROAD},`, 'Peter Reyes'],
      ['and it will be closed tomorrow.', 'Peter Reyes'],
    ],
  },
  { name: 'surname', text: `Anna Holm met Peter Reyes. “${ROAD},” Holm said.`, quotes: [[`${ROAD},`, 'Anna Holm']] },
  {
    name: 'first names in a family',
    text: `Anna Holm and Peter Holm met. “${ROAD},” Anna said. “It is open to me,” Peter said.`,
    quotes: [
      [`${ROAD},`, 'Anna Holm'],
      ['It is open to me,', 'Peter Holm'],
    ],
  },
  {
    name: 'title',
    text: `President Anna Holm met Peter Reyes. “${ROAD},” the president said.`,
    quotes: [[`${ROAD},`, 'Anna Holm']],
  },
  {
    name: 'age',
    text: `Anna Holm, 34, met nobody. “${ROAD},” the 34-year-old said.`,
    quotes: [[`${ROAD},`, 'Anna Holm']],
  },
  {
    name: 'a company',
    text: `Roadworks Inc. laid the stones. “${ROAD},” the company said.`,
    quotes: [[`${ROAD},`, 'Roadworks Inc.']],
  },
  {
    name: 'a spokeswoman',
    text: `Ministry spokeswoman Mary Holm met Peter Reyes. “${ROAD},” the spokeswoman said.`,
    quotes: [[`${ROAD},`, 'Mary Holm']],
  },
  {
    name: 'singular they',
    text: `The senator said that the road is closed. “Public roads are for you to walk,” they said.`,
    quotes: [['Public roads are for you to walk,', 'The senator']],
  },
  { name: 'unnamed source', text: `“${ROAD},” a senior official said.`, quotes: [[`${ROAD},`, 'a senior official']] },
  {
    name: 'indirect speech',
    text: `Anna Holm said that the road is closed today.`,
    quotes: [],
    indirect: [['the road is closed today', 'Anna Holm']],
  },
];
