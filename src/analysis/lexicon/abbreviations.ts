import { wordSet } from './word-set.ts';

/** Abbreviations before a name: a full stop after them never ends a sentence. Lower case, without the stop. */
export const TITLE_ABBREVIATIONS = wordSet(`
  mr mrs ms mx dr prof rev hon gov sen rep reps sens govs gen lt col maj capt cmdr sgt cpl pvt adm supt insp det pres
  fr sr st mt ft msgr amb asst assoc atty dep sec treas cong dist def pte brig ald dir mag dipl ing hr abg cllr`);

/** Abbreviations that may also end a sentence: it does where the next word is one that opens sentences. */
export const OTHER_ABBREVIATIONS = wordSet(`
  ph.d
  jr inc corp co ltd llc bros vs etc eg ie al est dept univ ave blvd rd hwy jan feb mar apr jun jul aug sep sept oct
  nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
  okla ore pa tenn tex va vt wash wis wyo no nos vol pp approx usw bzw z.b d.h u.a ca str tel nr`);

/** Of those, words that are words too: the stop belongs to them only before a digit ("No. 11") or a capital. */
export const NUMBER_ABBREVIATIONS = wordSet('no nos nr vol pp tel fig');
