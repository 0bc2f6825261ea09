import { COUNTRY_NAMES, US_STATES } from './places.ts';
import { wordSet } from './word-set.ts';

/** What one side of a match does to the other. Lower case. */
export const BEATS = wordSet(`
  beat beats beating defeat defeated defeats defeating edge edged edges edging thrash thrashed hammer hammered down downed crush crushed
  rout routed blank blanked overcome overcame overpower overpowered stun stunned host hosted hosting face faced visit visited outplayed
  trounced trounce whipped topped outscored upset eliminated demolished`);

/** Words whose "over", "against", "to", "with" names the other side. */
export const MATCHES = wordSet(`
  win wins won victory victories loss losses lost defeat defeats draw drew match game fell clash tie fixture semifinal semi-final
  final quarterfinal quarter-final playoff playoffs opener played play playing beaten leg`);

/** Nouns before which the name of a place is that of its team: "the Granby side". */
export const SQUAD_NOUNS = wordSet(`
  side team squad striker midfielder goalkeeper keeper winger fullback full-back captain skipper coach playmaker centre-back center-back
  goaltender quarterback pitcher shortstop outfielder infielder linebacker cornerback prop fly-half scrum-half defenceman defenseman`);

/** Countries and states under all their names: their teams are called by them, yet they stay places. */
export const COUNTRY_FORMS: ReadonlySet<string> = new Set(
  [...COUNTRY_NAMES, ...US_STATES].flatMap((line) => line.split('|')).flatMap((name) => [name, name.toUpperCase()]),
);
