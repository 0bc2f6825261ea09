import { wordSet } from './word-set.ts';

/** Forms of address: they are part neither of a name nor of a role. Lower case, without a full stop. */
export const HONORIFICS = wordSet(`
  mr mrs ms miss mx sir dame madam madame mister mme mlle monsieur herr frau señor señora signor signora sheikh shaykh
  sayyid sri shri smt hadji`);

export const MALE_HONORIFICS = wordSet(
  'mr sir mister monsieur herr señor signor lord king prince duke father brother sheikh',
);
export const FEMALE_HONORIFICS = wordSet(
  'mrs ms miss dame madam madame mme mlle frau señora signora lady queen princess duchess sister mother baroness countess',
);

/** Titles that are written as an abbreviation before the name; the text's own form is the role ("Sen.", "Gov."). */
export const ABBREVIATED_TITLES = wordSet(`
  dr prof rev gov sen rep gen lt col maj capt cmdr sgt cpl pvt adm supt insp det pres amb msgr hon atty`);

/** Heads of titles and descriptions of persons: what one can be. */
export const ROLE_NOUNS = wordSet(`
  president vice-president premier chancellor minister secretary senator representative congressman congresswoman
  congressperson governor mayor councillor councilor councilman councilwoman councilmember commissioner ambassador envoy
  diplomat lawmaker legislator politician mp mep candidate nominee delegate assemblyman assemblywoman alderman
  deputy leader chief head chair chairman chairwoman chairperson speaker whip spokesman spokeswoman spokesperson spokesmen
  adviser advisor aide strategist consultant analyst economist expert specialist researcher scientist professor lecturer
  teacher principal superintendent dean rector provost scholar academic historian philosopher theologian student graduate
  pupil freshman sophomore fellow chemist physicist biologist geologist astronomer ecologist entomologist botanist
  zoologist archaeologist archeologist anthropologist sociologist psychologist psychiatrist psychotherapist therapist
  counselor counsellor climatologist meteorologist epidemiologist virologist immunologist neuroscientist mathematician
  statistician engineer inventor designer architect programmer developer technician mechanic electrician plumber carpenter
  builder contractor farmer rancher fisherman gardener baker chef cook waiter waitress bartender barista
  doctor physician surgeon nurse midwife paramedic dentist veterinarian pharmacist dermatologist cardiologist oncologist
  pediatrician paediatrician gynecologist neurologist radiologist dietitian nutritionist esthetician coroner pathologist
  lawyer attorney solicitor barrister prosecutor judge justice magistrate sheriff marshal constable officer detective
  inspector sergeant lieutenant captain major colonel general brigadier admiral commander corporal private soldier sailor
  airman marine veteran pilot astronaut cosmonaut guard warden ranger agent investigator firefighter policeman policewoman
  trooper patrolman informant witness suspect defendant plaintiff victim survivor gunman shooter attacker inmate prisoner
  director executive ceo cfo cto coo cio manager supervisor coordinator administrator organizer organiser founder
  co-founder cofounder co-owner owner entrepreneur businessman businesswoman businessperson billionaire millionaire tycoon
  investor banker broker trader partner associate employee worker staffer clerk assistant intern treasurer auditor
  accountant curator librarian archivist registrar trustee board-member boss editor reporter journalist correspondent
  columnist broadcaster anchor anchorman presenter host commentator critic reviewer blogger vlogger influencer podcaster
  youtuber streamer author writer novelist poet playwright screenwriter essayist biographer publisher translator
  photographer videographer filmmaker cinematographer producer actor actress comedian comedienne entertainer performer
  dancer choreographer singer songwriter singer-songwriter rapper musician guitarist drummer bassist pianist violinist
  cellist composer conductor dj frontman frontwoman vocalist artist painter sculptor illustrator cartoonist animator
  model supermodel socialite celebrity star co-star superstar legend icon magician athlete player footballer striker
  goalkeeper goalie midfielder defender forward winger quarterback linebacker receiver cornerback lineman kicker pitcher
  catcher outfielder infielder shortstop baseman slugger batter batsman bowler cricketer golfer swimmer runner sprinter
  cyclist boxer wrestler fighter gymnast skater skier snowboarder surfer jockey driver racer coach trainer umpire referee
  teammate captain center centre guard rookie champion medalist medallist olympian
  king queen prince princess duke duchess earl count countess baron baroness lord lady emperor empress sultan emir shah
  pope cardinal archbishop bishop priest pastor reverend rabbi imam ayatollah cleric monk nun chaplain deacon preacher
  minister evangelist missionary father mother dad mum mom parent son daughter brother sister sibling husband wife
  spouse fiancé fiancée fiance fiancee boyfriend girlfriend widow widower uncle aunt cousin nephew niece grandfather
  grandmother grandson granddaughter stepfather stepmother friend neighbor neighbour colleague roommate resident
  citizen activist campaigner advocate protester demonstrator dissident whistleblower volunteer philanthropist humanitarian
  missionary ombudsman regulator official bureaucrat mediator negotiator moderator interpreter secretary-general
  archivist naturalist conservationist environmentalist explorer mountaineer guide driver trucker courier passenger tourist
  traveler traveller homeowner landlord tenant shopkeeper retailer grocer brewer winemaker distiller blender customer
  newlywed housecleaner cleaner janitor nanny babysitter housewife homemaker pensioner retiree
  man woman boy girl teenager teen child guy gentleman youth mum counterpart predecessor successor protégé sgt
  first-lady treasurer chairwoman founder-ceo lobbyist mogul magnate financier economist pollster strategist
  vicar curate headmaster headmistress master mistress operator butcher tailor cobbler publican innkeeper watchmaker
  counsel astrologer hairdresser hairstylist stylist barber florist restaurateur optometrist chiropractor physiotherapist
  lifeguard bodyguard cameraman showrunner puppeteer auctioneer surveyor paralegal undersecretary vice-chairman prefect
  commandant warlord militant rebel separatist guerrilla hacker fugitive convict murderer killer robber refugee migrant
  skipper fullback playmaker paceman spinner seamer all-rounder substitute newcomer seed titleholder hurdler decathlete
  marathoner paralympian cleaner oscar-winner
  co-author co-host co-chair co-director co-creator creator co-ordinator linguist inspector-general solicitor-general`);

/** Endings of occupations that are too many to list: "cheesemonger", "glaciologist". */
const OCCUPATION =
  /^[a-z]{3,}(?:ologist|ographer|monger|smith|wright|keeper|maker|master|ician|herder|worker|grower|holder|breeder|owner|officer)$/;

/** Is the word, in lower case, what a person can be? */
export function isRoleNoun(lower: string): boolean {
  return ROLE_NOUNS.has(lower) || (OCCUPATION.test(lower) && !BODY_NOUNS.has(lower));
}

/** Plurals that name an unnamed source: "officials said". */
export const GROUP_NOUNS = wordSet(`
  some many
  police officials authorities prosecutors investigators lawyers attorneys lawmakers senators ministers scientists researchers
  experts analysts economists doctors critics supporters opponents activists protesters residents witnesses neighbors
  neighbours friends relatives parents sources aides advisers advisors spokespeople officers detectives firefighters
  organizers organisers teachers students workers employees executives directors producers reporters
  journalists editors fans users customers people others republicans democrats judges troops soldiers
  authors rebels militants diplomats leaders doctors nurses
  representatives members historians astronomers`);

/** Other words for a person who says something without being named: "one attendee". */
export const SOURCE_NOUNS = wordSet(`
  member insider source attendee fan user commenter caller reader viewer listener participant contestant bystander onlooker local
  villager migrant refugee shopper buyer seller redditor follower constituent voter person individual mate
  pal flatmate housemate classmate lodger diner guest companion admirer believer skeptic sceptic detractor opponent supporter
  backer donor delegate signatory spokesperson narrator announcer newsreader stranger fundraiser petitioner complainant
  family household respondent interviewee recruiter freelancer traveler patron subscriber gamer collector enthusiast hobbyist`);

/** Bodies that are spoken of by a common noun: "the company said". */
export const BODY_NOUNS = wordSet(`
  company firm corporation group organization organisation agency ministry department office bank university college school
  hospital court panel committee commission council board party union association federation league club team government
  administration newspaper paper magazine outlet network station broadcaster channel site website blog charity
  foundation institute center centre retailer carmaker automaker manufacturer airline startup start-up campaign church army
  military navy police-department embassy regulator watchdog publisher service bureau city county state district studio label
  band brand business nonprofit non-profit museum hotel restaurant lab laboratory zoo orchestra mission authority coalition
  publication tribunal venue forum trust society network alliance assembly parliament cabinet jury consortium academy guild`);

/** Words that qualify a role before a name: "former", "deputy", "foreign policy". */
export const ROLE_MODIFIERS = wordSet(`
  former ex ex- acting interim deputy vice senior junior chief assistant associate executive managing general lead head
  foreign prime press public policy security national defense defence interior finance health education home affairs
  state federal local regional county city district police fire chief political campaign communications media legal
  financial economic military naval air army police civil rights human climate energy transport trade culture sports
  science technology data research climate medical clinical staff special top high-ranking veteran longtime long-time
  retired late founding co first second third fellow elder younger older new newly-elected newly elected incoming outgoing
  presidential republican democratic conservative liberal labour labor opposition majority minority house senate
  parliamentary congressional gubernatorial supreme court high district circuit superior attorney solicitor inspector
  principal adjunct emeritus visiting postdoctoral academic award-winning oscar-winning grammy-winning prominent renowned
  famous celebrated acclaimed leading noted influential controversial wealthy rookie star wide running offensive defensive
  assistant head lead rhythm bass pop rock rap country folk jazz hip-hop soul reality television tv film movie radio
  news crime court white black young old billionaire millionaire tech business property real estate hedge fund venture
  software computer mechanical electrical structural environmental marine criminal defense defence trial divorce
  board-certified licensed registered certified professional amateur world olympic professional football soccer basketball
  baseball tennis hockey cricket rugby golf nfl nba mma fighting private personal close childhood lifelong best long-term
  social community youth student school university college national nuclear counter-terrorism counterterrorism intelligence
  immigration border labor agriculture environment housing treasury budget justice chief-of-staff independent
  far-right far-left right-wing left-wing centrist progressive soon-to-be then-
  fashion graphic interior visual tattoo comic makeup make-up voice video game conservative british-born us-born`);

/** Roles with "of" inside: "chief of staff". Lower case. */
export const ROLE_PHRASES: ReadonlySet<string> = new Set([
  'chief of staff',
  'secretary of state',
  'secretary of defense',
  'secretary of defence',
  'secretary of labor',
  'secretary of education',
  'secretary of energy',
  'secretary of commerce',
  'head of state',
]);

/** Roles by which a person's sex is known. */
export const MALE_ROLES = wordSet(`
  spokesman congressman councilman assemblyman chairman alderman businessman policeman fisherman frontman anchorman actor
  king prince duke earl count baron lord emperor sultan pope cardinal archbishop priest imam ayatollah monk father dad son brother
  husband boyfriend fiancé widower uncle nephew grandfather grandson stepfather man boy gentleman guy batsman airman`);
export const FEMALE_ROLES = wordSet(`
  spokeswoman congresswoman councilwoman assemblywoman chairwoman businesswoman policewoman frontwoman actress comedienne
  waitress queen princess duchess countess baroness lady empress nun mother mum mom daughter sister wife girlfriend
  fiancée widow aunt niece grandmother granddaughter stepmother woman girl housewife midwife first-lady heiress`);
