/**
 * Words of four letters and more that stand in texts about. With the shorter ones, which are never asked about, they say about a
 * topic. The words of news ("said", "year", "people") are among them.
 */
const WORDS = [
  // English
  'about after again against already also although always among another away back',
  'become been before best both come does done down each',
  'even ever find first five four from full give going good',
  'great group have help here high home just keep know',
  'last late left less life like live local long look lost made major make makes',
  'many means million billion monday more most much must near never next',
  'nothing only open other others part past people person report reports',
  'said says seen shall share should show since some still story sunday',
  'talks tell than that their them then there these they think this those though three through thursday',
  'time times today together tuesday under until used very video wednesday week weeks well went were',
  'what when where which while will with within without work world would year years young your friday saturday',
  'march daily weekly update updates news opinion analysis',
  // German
  'aber alle allen alles andere anderen auch beim dabei damit dann dass denn diese diesem diesen dieser dieses doch dort durch eine einem einen einer eines etwa fast gegen geht gibt haben hatte hier ihre ihrem ihren immer',
  'jahr jahre jahren jetzt kann kein keine können kommt macht mehr mein menschen muss müssen nach neue neuen nicht nichts noch oder ohne schon sehr sein seine seinem seinen seiner seit sich sind soll sollen trotz über unter viel viele warum weil weiter',
  'wenn werden wieder wird worden wurde wurden zeigt zeit zwei zwischen heute',
  // French
  'alors après année années aussi autre autres avant avec avoir bien cela cette ceux chez comme comment contre dans depuis deux dont elle elles encore entre être faire fait faut leur leurs mais même moins notre nous nouveau nouvelle pendant peut plus plusieurs pour pourquoi',
  'première premier quand quel quelle sans selon sera sont sous tous tout toute toutes trois très vers votre vous',
  // Spanish, Portuguese, Italian
  'ahora ante años cada como contra cuando desde después dice donde durante ella ellos esta este esto están hace hacer hasta mayor mejor menos más nueva nuevo otra otro otros para pero porque primer primera puede quien según sido sobre solo también tiempo tiene todo todos tras tres vida',
  'ainda anos após assim até depois deve disse duas essa esse fazer hoje isso maior muito não nesta novo onde pela pelo pode quem será seus toda você anche ancora anni anno così dalla dalle della delle dello dopo dove essere fatto hanno loro molto nella nelle nuova nuovo oggi perché prima',
  'quando quella quello questa queste questi questo senza sono stata stato sulla tutti tutto',
  // Dutch, Russian
  'achter daar deze door drie eerste gaan geen heeft hele iets jaar komt laatste maakt maar meer mensen moet moeten naar niet nieuwe onder onze over terug tijd toch tussen twee veel volgens voor waar waarom want weer willen wordt zegt zich zijn zonder zouden',
  'более больше будет были было быть время всего года году если есть здесь именно какие когда которые который между меня много может можно надо несколько новые новый один очень перед после потому самый свое себя сегодня сказал стал стали также теперь тоже только через чтобы этого этом этот',
];

let words: ReadonlySet<string> | null = null;

/** Whether a word in lower case stands in texts about anything. The set is made when it is first asked. */
export function isStopWord(word: string): boolean {
  words ??= new Set(WORDS.join(' ').split(' '));
  return words.has(word);
}
