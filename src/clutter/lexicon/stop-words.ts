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
  'aber alle allem allen aller alles also anderen andere auch auf aufgrund aus beim bereits beste besten bevor dabei dadurch dafür dagegen damit danach dann daran darauf daraus darf',
  'darum dass davon dazu dem denen denn der deren deshalb dessen dich diese diesem diesen dieser dieses doch dort durch eben eher eigentlich eine einem einen einer eines einfach einige einmal',
  'erst erste ersten etwa etwas fast für ganz gegen geht gibt ging große großen gute haben hatte hatten heute hier hinter ihre ihrem ihren ihrer immer jahr jahre jahren jede jedem jeden jeder',
  'jetzt kann kein keine keinen können könnte kommt kommen lassen leben lässt letzte letzten machen macht mal mehr mehrere mein menschen millionen milliarden mit montag muss müssen nach nachdem nahe neben neue neuen neuer',
  'neues nicht nichts noch nun oder ohne prozent schon sehr seien sein seine seinem seinen seiner seit selbst sich sind soll sollen sollte sollten sondern sonst stehen steht trotz über',
  'uhr und unter viel viele vielen vier vom von vor warum was weil weiter weitere weiteren welche welcher weniger wenn werden wieder will wird wissen woche wochen wollen worden wurde wurden zehn',
  'zeigt zeit zum zur zurück zwei zwischen dienstag mittwoch donnerstag freitag samstag sonntag',
  // French
  'ainsi alors année années apr après aussi autre autres avait avant avec avoir beaucoup bien cela celle celui cent cette ceux chez chose comme comment contre dans depuis dernier dernière derrière',
  'deux devant dire donc dont elle elles encore entre être faire fait faut femme femmes fois france grand grande hier homme hommes ici jamais jour jours jusqu leur leurs lors lundi mais même',
  'mercredi mardi jeudi vendredi samedi dimanche mieux mois moins monde notre nous nouveau nouvelle nouvelles parce parfois part pendant personne personnes petit peut plus plusieurs point pour pourquoi',
  'première premier presque près puis quand quatre quel quelle quelles quelques rien sans selon sera sont sous souvent suite sujet tous tout toute toutes trois très trop vers veut vidéo vient voici voir vont votre vous',
  // Spanish, Portuguese, Italian
  'ahora algo algunos ante antes aquí años aunque bajo bien cada casa casi como contra cosas cual cuando cuatro cuál cómo debe decir desde después dice dijo donde dos durante ella ellas ellos entre eran eres esta',
  'estaba estado estar estas este esto estos está están forma fueron fuera gente grandes había hace hacer hacia hasta hombre hoy lunes martes miércoles jueves viernes sábado domingo luego lugar más mayor mejor menos mientras',
  'mismo momento mucho muchos mujer mujeres mundo muy nada ningún noche nueva nuevo nuevos nunca otra otras otro otros para parte pero persona personas poco porque primer primera primero puede pueden qué quien quién según',
  'semana sería siempre sido siete sino sobre solo sólo también tanto tener tenía tiempo tiene tienen toda todas todo todos tras tres última último unas unos vida veces vídeo',
  'ainda algum alguns anos apenas após assim até cinco coisa coisas com depois desde dessa desse deve dia dias disse diz dois duas ela eles essa esse esta está estão este fazer feira foi foram grande hoje isso mais maior',
  'mas melhor mesmo muito mulher nada não nas nem nesta neste nova novo nos ontem onde outra outros para pela pelas pelo pelos pessoas pode porque quando quatro quem qual segundo sem semana sempre ser será seu sobre sua',
  'também tem tempo ter teve toda todos três uma vai veja vez vezes você anche ancora anni anno avere bene caso casa cinque come contro così cosa cose cui dalla dalle dallo degli dei del della delle dello deve dice dietro',
  'donna donne dopo dove durante ecco erano essere fare fatto fino fra giorni giorno gli grande hanno invece loro lunedì martedì mercoledì giovedì venerdì sabato domenica mentre meno mesi mondo molto nella nelle nello nessuno',
  'niente nostro nuova nuove nuovi nuovo ogni oggi oltre ora parte perché per persone più poco poi possono prima primo può quale quali quando quanto quattro quella quelle quelli quello questa queste questi questo qui secondo',
  'sempre senza sette settimana solo sono sono sotto stata stati stato sua subito sull sulla sulle suo suoi tempo tra tre troppo tutta tutte tutti tutto ultima ultimo una uno uomo verso volta volte',
  // Dutch
  'aan achter alle alleen allemaal alles altijd ander andere bent bij binnen boven daar daarna dagen deze door drie dus echt een eens eerste eigen elke elkaar enkele erg even gaan gaat geen geweest goed grote heeft',
  'heel hele hem hier hoe hun iets iedereen inmiddels jaar jullie kan keer komen komt kon krijgt laat laatste land maakt maar maken mannen meer meest mensen met minder moet moeten mogelijk naar nederland niet niets nieuwe nodig',
  'nog ongeveer onder ons onze ook over rond samen sinds steeds tegen terug tijd tijdens toch toen tot tussen twee uit uur van vanaf vandaag veel verder vier volgens voor vorig vrouw vrouwen waar waarom wanneer want waren was wat week',
  'weer welke wel werd werden wereld wie wil willen worden wordt zegt zei zich zien zijn zo zoals zonder zou zouden maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  // Russian
  'более больше будет будут была были было быть вместе вновь вопрос время всего всех года году день дней деле для до его если есть еще ещё жизни завтра заявил здесь именно июня июля августа сентября октября ноября декабря января',
  'февраля марта апреля каждый какие какой когда которая которого которой которые который которых кого кому куда лет людей люди между меня много может можно надо назвал начал него нее ней несколько нет никто новая новое новости новый',
  'новых один одна однако около она они опять очень первый перед подробности пока после потом почему почти поэтому при про раза рассказал россии самый самые свое своей свои своих сегодня сейчас себя сказал снова стал стало стали сообщил',
  'столько такой также там теперь тогда тоже только того тому три тысяч уже узнали увидели хочет хотя чего человек через что чтобы этим этого этой этом этот эта эти миллионов понедельник вторник среда четверг пятница суббота воскресенье',
];

let words: ReadonlySet<string> | null = null;

/** Whether a word in lower case stands in texts about anything. The set is made when it is first asked. */
export function isStopWord(word: string): boolean {
  words ??= new Set(WORDS.join(' ').split(' '));
  return words.has(word);
}
