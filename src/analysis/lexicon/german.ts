import { wordSet } from './word-set.ts';

/** Titles and jobs before a German name. Lower case; see GERMAN_ROLE_ENDINGS for compounds. */
export const GERMAN_ROLES = wordSet(`
  präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin altkanzler minister ministerin
  ministerpräsident ministerpräsidentin staatssekretär staatssekretärin senator senatorin bürgermeister bürgermeisterin
  oberbürgermeister oberbürgermeisterin landrat landrätin abgeordneter abgeordnete sprecher sprecherin pressesprecher
  vorsitzender vorsitzende vorstand chef chefin direktor direktorin leiter leiterin trainer trainerin bundestrainer
  professor professorin dr prof könig königin papst bischof bischöfin kardinal pfarrer pfarrerin richter richterin anwalt
  anwältin staatsanwalt staatsanwältin polizist polizistin kommissar kommissarin general oberst soldat experte expertin
  forscher forscherin wissenschaftler wissenschaftlerin ökonom ökonomin historiker historikerin journalist journalistin
  autor autorin schriftsteller schriftstellerin schauspieler schauspielerin sänger sängerin regisseur regisseurin
  künstler künstlerin politiker politikerin gründer gründerin unternehmer unternehmerin manager managerin arzt ärztin
  lehrer lehrerin schüler schülerin student studentin stürmer torwart verteidiger kapitän nachbar nachbarin zeuge zeugin
  generalsekretär generalsekretärin botschafter botschafterin außenminister analyst analystin`);

/** Endings of compounds that name a person's job: "Bundesinnenministerin", "Konzernchef". */
export const GERMAN_ROLE_ENDINGS =
  /(?:minister|präsident|kanzler|sprecher|direktor|leiter|trainer|meister|sekretär|forscher|experte|expertin|politiker|anwalt|anwältin|chef|vorsitzender?|beauftragter?|rat|professor|autor|redakteur|berater|führer|gründer)(?:in)?$/;

/** Compounds that name a body of the state or an institution. */
export const GERMAN_BODY_ENDINGS =
  /^\p{Lu}\p{Ll}{3,}(?:ministerium|gericht|gerichtshof|bundesamt|landesamt|verband|universität|hochschule|gewerkschaft|sparkasse|zeitung|rundfunk)$/u;

/** Compounds of bodies that need the name of their place behind them: "Stadtwerke X", "Polizeidirektion X". */
export const GERMAN_LOCAL_BODY_ENDINGS =
  /^\p{Lu}\p{Ll}*(?:direktion|präsidium|werke|warte|liste|verein|verwaltung|klinik|klinikum|museum|theater|kammer|schule|amt|anwaltschaft|betriebe|feuerwehr|universität|sparkasse|gericht)$/u;

/** Nouns after which a place is named: "die Nachbarstadt X". */
export const GERMAN_PLACE_NOUNS = /^(?:\p{Lu}\p{Ll}*)?(?:stadt|städtchen|gemeinde|dorf|ort|insel|landkreis)$/iu;

/** Endings of nouns for persons, in the singular: "Wirtin", "Astronom", "Schreiner". */
export const GERMAN_PERSON_ENDINGS = /^\p{Lu}\p{Ll}+(?:er|in|or|ist|om|ent|ant|eur|oge|arzt|mann|frau|wirt)$/u;

/** Capitalised words after a given name that are no surname. */
export const GERMAN_HONORIFICS = wordSet('herr herrn frau');

/** Nouns that follow a reporting verb without an article, and are no names: "sagten Experten". */
export const GERMAN_NOUNS = wordSet(`
  experten kritiker beobachter forscher polizei behörden vertreter politiker ärzte anwohner augenzeugen zeugen medien leute
  menschen montag dienstag mittwoch donnerstag freitag samstag sonntag ende anfang mitte gestern heute`);
