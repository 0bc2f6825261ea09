/**
 * Words of four letters and more that stand in texts about anything. With the shorter ones, which are never asked about, they say nothing about a
 * topic. The words of news itself ("said", "year", "people") are among them.
 */
const WORDS = [
  // English
  'about above according across after again against ahead already also although always amid among another anyone anything around away back',
  'became because become been before behind being best better between both brings came come comes coming could does doing done down during each',
  'early either else enough even ever every everyone everything face faces fall falls find first five four from full gets give given gives goes going gone good',
  'great group half hand have having head heads help helps here high himself hold holds home hours however inside into itself just keep keeps kind know known knows largest',
  'last late later latest least leave leaves left less life like likely line live local long longer look looking looks lost made main major make makes',
  'making many mark maybe mean means meet might million billion monday more most move moves much must myself named near need needs never next night nine nobody',
  'nothing once only onto open opens other others over part past people person photo photos place plan plans play point read real really reason report reported reports',
  'right rise rises round said same says second seen seven several shall share should show shows side since small some someone something soon still story stop such sunday',
  'take taken takes talk talks team tell tells than thank that their them themselves then there these they thing things think third this those though three through thursday',
  'time times today together told tomorrow took toward towards tuesday turn turns under until upon used using very video wants warn warns watch wednesday week weeks well went were',
  'what when where which while whole whom whose will wins with within without woman women word work works world would year years yesterday young your friday saturday reveals revealed',
  'january february march april june july august september october november december daily weekly guide everything update updates news exclusive review opinion analysis explained',
  // German
  'aber alle allen alles also andere anderen auch beim bereits dabei dafür damit dann darf darum dass davon dazu denn deren diese diesem diesen dieser dieses doch dort durch eine einem einen einer eines einmal',
  'erst erste ersten etwa fast gegen geht gibt große großen gute haben hatte hier hinter ihre ihrem ihren ihrer immer jahr jahre jahren jede jeder jetzt kann kein keine keinen können kommt lange lassen letzte letzten machen macht mehr mein menschen',
  'millionen muss müssen nach neue neuen neuer neues nicht nichts noch oder ohne prozent schon sehr sein seine seinem seinen seiner seit selbst sich sind soll sollen sondern statt trotz über unter viel viele vier vom warum weil weiter weitere wenig wenn',
  'werden wieder will wird woche worden wurde wurden zeigt zeit zwei zwischen heute montag dienstag mittwoch donnerstag freitag samstag sonntag',
  // French
  'ainsi alors après année années aussi autre autres avant avec avoir bien cela cette ceux chez comme comment contre dans depuis dernier deux dire dont elle elles encore entre être faire fait faut femme homme ici jamais jour jours leur leurs mais même moins',
  'monde notre nous nouveau nouvelle parce pendant personne peut plus plusieurs pour pourquoi première premier quand quatre quel quelle quelques rien sans selon sera sont sous tous tout toute toutes trois très vers vient voici votre vous',
  // Spanish, Portuguese, Italian
  'ahora ante antes años aunque cada casa como contra cuando desde después dice donde durante ella ellos entre esta este esto estos está están forma fueron hace hacer hasta hombre lugar mayor mejor menos mientras mismo mucho mujer mundo muy nada nueva nuevo',
  'nunca otra otro otros para parte pero personas poco porque primer primera puede pueden quien según semana siempre sido sobre solo también tanto tiempo tiene todo todos tras tres última último vida ainda anos apenas após assim até depois dessa deve disse',
  'duas essa esse estão fazer hoje isso mais maior muito não nesta novo onde outros pela pelo pessoas pode quem segundo será seus tempo toda uma veja você anche ancora anni anno casi cinque come cosa così dalla dalle dello degli deve dopo dove erano essere',
  'fare fatto giorni giorno hanno invece loro mentre meno molto nella nelle nuova nuovo oggi ogni oltre perché però persone prima primo quale quando quanto quella quello questa queste questi questo senza sono stata stato subito sulla tempo tutta tutti tutto ultimo volta',
  // Dutch
  'achter alle alleen alles altijd andere binnen boven daar daarna deze door drie echt eerste eigen elke gaan gaat geen goed grote heeft hele iets iedereen jaar jullie keer komen komt laatste land maakt maar maken meer meest mensen minder moet moeten naar niet nieuwe',
  'onder onze over rond samen sinds steeds tegen terug tijd tijdens toch toen tussen twee veel verder volgens voor waar waarom wanneer want waren welke werd wereld weer willen worden wordt zegt zich zijn zonder zouden',
  // Russian
  'более больше будет были было быть вместе время всего всех года году дней если есть жизни заявил здесь именно каждый какие какой когда которая которые который которых людей между меня много может можно надо несколько новая новые новый один одна около очень',
  'первый перед пока после потом почему почти рассказал самый самые свое своей свои своих сегодня себя сказал снова стал стали сообщил также теперь тоже только тысяч хочет через чтобы этим этого этой этом этот',
];

let words: ReadonlySet<string> | null = null;

/** Whether a word in lower case stands in texts about anything. The set is made when it is first asked. */
export function isStopWord(word: string): boolean {
  words ??= new Set(WORDS.join(' ').split(' '));
  return words.has(word);
}
