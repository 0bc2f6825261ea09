import { wordSet } from './word-set.ts';

/**
 * Words that English news writes in lower case: at the start of a sentence their capital says nothing.
 * Counted in the public-domain news of the Groningen Meaning Bank (three times or more), with additions by hand.
 */
export const COMMON_WORDS = wordSet(`
  abandon abandoned abducted abductions able aboard abortion about above abroad absence absentia absolute absurd abuse abuses abusing accept accepted
  access accident accidentally accidents accompanied accomplished accord according accords account accounting accounts accusations accuse accused
  accuses accusing achieve achieved acknowledged acquitted across act acting action actions active activist activists activities activity acts actually
  added adding addition additional address addressed adequate adjourned administration administrator admitted adopted adult adults advance advanced
  advancing advantage advised adviser advisor advocacy advocates affairs affect affected affecting affiliated after aftermath afternoon afterwards
  again against age agencies agency agenda aggression aggressive aging ago agree agreed agreement agreements agrees agricultural agriculture ah ahead
  aid aide aides aiding ailing ailments aim aimed aims air airbase aircraft aired airline airliner airlines airplanes airport airports airstrike
  airstrikes alarmed alas alert aliens alike alive all allegations allege alleged allegedly alleging alliance allied allies allocated allow allowed
  allowing allows ally almost alone along alongside already alright also alternative although alumina always ambassador ambush ambushed ambushes
  amendment amid ammunition amnesty among amount amounts an analyst analysts ancient and anger angered angry animal animals ankle annexed anniversary
  announce announced announcement annual annually another any anybody anymore anyone anything anyway apart apartment apologized apology apparent
  apparently appeal appealed appealing appeals appear appearance appeared appears apply appoint appointed appointment appointments approach appropriate
  approval approve approved archipelago are area areas argue argued arguing armed armored arms army around arrange arrangements arrest arrested
  arresting arrests arrival arrivals arrive arrived arriving art article artillery as ashore aside ask asked asking asleep assassinate assassinated
  assassination assault assembly assess assets assist assistance assistant associated assumed assumes assuming astronauts asylum at athletes atmosphere
  atomic atrocities attached attack attacked attacker attackers attacking attacks attempt attempted attempting attempts attend attended attending
  attention attorney attract attracted attracting attributed auction audience audiences audio audit authentic authenticity author authorities authority
  authorize authorized authorizing auto automakers autonomy available average avian avoid awaiting award awarded awareness away back backed backing bad
  bag bail balance balanced ballistic ballot balloting ballots ban band bank banking bankruptcy banks banned banners bans bar barred barrel barrels
  barrier base baseball based bases basic basically basis bathroom batons battered battle battling bauxite be bears beat beating beatings became
  because become becomes becoming beef been before began begin beginning begins begun behalf behavior behind being believe believed believes belonged
  belongs below belt beneath benefit benefits best better between beyond bicycle bid big biggest bilateral bill billion bird birds birth birthday bit
  black blame blamed blames blaming blast blasts blazes blew bloc block blocked blocking blocks blood bloody blow blowing blown board boat boats bodies
  body bodyguard bodyguards bomb bomber bombers bombing bombings bombs bonds book books boom boost boosted boosting border bordering borders born
  borrowing both bought bound boy boycott boycotted boys brain break breakaway bribes bricks bridge bridges brief briefing briefly bring bringing
  brings broad broadcast broadcaster broadcasting broadcasts broke broken broker brother brothers brought budget build building buildings built bulk
  bullets burden bureau buried burned burning bus buses business businesses businessmen busy but buy buys by bystander bystanders cabinet cable cache
  cafe call called calling calls calm came camp campaign campaigning camps can canceled cancer candidacy candidate candidates capabilities capable
  capacity capita capital capsized captives captivity captors captured car card care career cargo carried carry carrying cars cartels cartoons case
  cases cash cast casualties caught cause caused causes causing ceasefire ceded celebrate celebrated celebrating celebrations cell center centered
  centers central centrifuges centrist cents centuries century ceremonial ceremonies ceremony certain certainly certificates chairman challenge
  challenged challenger challenges challenging champion chance chancellor change changed changes channel chanted chaos characterized charge charged
  charges charity charter chased check checkpoint checkpoints cheered chemical chickens chief child children cholera choose chosen chronic church
  churches circumstances cited cites cities citing citizen citizens citizenship city civil civilian civilians claim claimed claiming claims clash
  clashed clashes class classified classify cleaning clear cleared clearing clearly clemency cleric clerics click climate climbed close closed closely
  closer closing closure cloud club clues cluster coach coal coalition coast coastal coca cocaine cocoa code coffee coffin cold collapse collapsed
  colleague colleagues collected collecting college colonial colony coma combat combination combined come comes coming command commander commanders
  comment commented comments commercial commission commissioner commitment committed committee committing commodities commodity common communications
  communist communities community commuted companies company compared compensation compete competed competition complained complaints complete
  completed completely complex comply compound comprehensive compromise computer concern concerned concerns concert concerted concluded concludes
  condemnation condemned condition conditions conduct conducted conducting conference confessed confidence confident confidential confinement confirm
  confirmation confirmed confiscated conflict conform congressional congressman connected connection consensus consequences conservation conservative
  consider consideration considered considering considers constituency constitution constitutional constructed construction consular consulate consumer
  consumers consumption contact contain contained contents continent contingent continue continued continues continuing contract contracted contractors
  contracts contrary contribute contributed contributions control controlled controlling controls controversial controversy convenes conventional
  convert convicted conviction convoy convoys cooperate cooperating cooperation coordinate coordinated coordination copies copper cordoned core
  corruption cost costs cotton could council councils count counted counter counterpart counterparts counting countries country counts coup couple
  course court courts cover coverage covered covert cow crack crackdown crash crashed create created creating creation credentials credit crew crews
  cricket crime crimes criminal criminals crisis criteria critic critical critically criticism criticized critics crop crops cross crossed crossing
  crossings crowd crowded crowds crucially crude crush cub cubic cultivation cultural culture curb curfew curfews curious currencies currency current
  currently custody customs cut cuts cutting cyber cyclone daily damage damaged danger dangerous data date dates daughter dawn day days dead deadliest
  deadline deadly deal dealing deals dear death deaths debate debated debris debt decade decades decapitated decent decide decided deciding decision
  decisions declaration declared decline declined declining deemed deep deeply defeat defeated defend defendant defendants defended defending defense
  defenses deficit defied delay delayed delaying delays delegates delegation deliver delivered deliveries delivering delivery demand demanded demanding
  demands democracy democratic demonstrate demonstrated demonstration demonstrations demonstrators denied denies denounced deny denying department
  dependence dependent depending depends deploy deployed deployment deportation deported deposed depression deputy derail descent described describes
  designated designed desire desperate despite destination destroy destroyed destroying destruction detailed details detained detainees detected
  detention deterioration determine determined detonated devastated devastating develop developed developing development developments device diagnosed
  dialogue dictator did die died differences different difficult difficulties dig diminishing dinner diplomat diplomatic diplomats direct directed
  direction directly director disagreement disappeared disarm disarmament disarming disaster disasters disclosed discover discovered discovery
  discrimination discuss discussed discussing discussion discussions disease diseases dismantle dismantled dismissed dispatched disperse displaced
  dispute disputed disputes disqualified disrupt disrupted disrupting dissent dissidents dissolve dissolved distribution district districts ditto
  divided diving division do doctors document documents does doing dollar dollars dolphins domestic dominant dominated donating donations done donor
  donors door double doubled down downhill downplayed downtown downturn downward dozen dozens draft drafting draw drawings drawn dressed drilling
  drills drinking drive driven driver drivers drives driving drone drones drop dropped dropping drought drove drowned drug drugs dry dubbed due during
  dust duties duty dying each earlier early earnings earth earthquake ease easily east eastern economic economies economy editor education effect
  effective effectively effects effigy effort efforts egg eggs eight either elaborate elder elderly elders elect elected election elections electoral
  electricity electronic elements elephant elephants eleven eligible eliminate eliminated else elsewhere embassies embassy emerge emerged emergency
  emerging emissions empire employed employee employees employment enacted encountered encourage encouraged end endangered ended ending endorsed ends
  enemies enemy energy enforce enforcement engage engaged engine enjoy enough enriched enrichment ensure enter entered entering entire entirely
  entrance entry environment environmental environmentally envoy envoys equal equally equals equipment equity erupted eruption escalating escape
  escaped especially espionage essentially establish established estate estimate estimated estimates ethics ethnic euro evacuate evacuated evacuation
  evasion eve even evening event events eventually ever every everybody everyone everything evidence evidently evil exact exactly example excellent
  excessive exchange exchanged executed execution executive exercise exercises exhibition exile exiled existing expand expanded expanding expansion
  expect expected expects expelled expenditures expensive experience experienced experiencing expert experts expired expires explained exploded
  exploration explosion explosions explosive explosives export exported exporter exports exposed exposure express expressed expression extend extended
  extending extension extensive external extra extracted extradited extradition extremely extremism extremist extremists eye face faced faces
  facilities facility facing faction factional factions factory failed failing failure failures fair faith fall fallen falling families family famous
  far farm farmers farms fast faster fastest fatal fatalities fate father favor favored fear feared fears federal fee feed feeding fees fell fellow
  female fertilizer festival few fewer field fields fifth fifty fight fighter fighters fighting figure figures filed fill filled final finally finals
  finance finances financial find finding findings fine fined finish finished fire fired firefighters fires firing firm firms first fiscal fish
  fishermen fishing five fix fixed flawed fled flee fleeing fleet flew flight flights flock flocks flood flooded flooding floods floodwaters floor flow
  flowing flown flu fly flying focus focused follow followed followers following follows food foot footage football for forbids force forced forces
  forcing forecasters foreign foreigners form formal formally formed former forming forms fortified fortunately forty forward fought found foundation
  founder four fourth fowl fragile frankly fraud free freed freedom freedoms freeze freezing frequent frequently fresh friendly friends from front
  frozen fuel fueled fugitive full fully fun functioning fund funding funds funeral further future gain gained game games gang gangs gap gas gasoline
  gather gathered gathering gave gay general generally generals generate generation genocide gesture get getting giant girl girls give given gives
  giving global go goal goals goes going gold gone good goods gorge got governing government governments governor grand granted grants grave great
  greater greenhouse greeted grenade grenades grew ground grounds group groups grow growing grown growth guaranteed guard guarding guards guardsmen
  guerillas guerrilla guerrillas guess guest guidelines guilty gun gunbattle gunfight gunfire gunman gunmen gunned guns gunships habits had hailed half
  hall halt halted hampering hand handed handing handle handled handling handover hands happened happy harboring hard harm harsh harvest has hate
  hatred have haven having hay he head headed heading headquarters heads health healthy hear heard hearings heart heat heavily heavy heinous held
  helicopter helicopters hello help helped helping hence her here heroin hers herself hey hi hidden hideout hideouts hiding high higher highest highly
  highway hijacked hike hikes him himself hired his historic history hit hitting hold holding holds hole holiday holidays holy home homeland homeless
  homes hometown honestly honor hope hoped hopefully hopes hoping hospital hospitalized hospitals host hostage hostages hosted hostile hosting hot
  hotel hotels hour hours house houses housing how however hub huge human humanitarian humanity humans hundred hundreds hunger hunt hunters hunting
  hurricane hurricanes hurt husband hydrocarbons hydropower i ice identified identify identities identity if ignore ignored ill illegal illegally
  illness image images imagine immediate immediately immigrants immigration impact implement implicated import importance important imported imports
  impose imposed imposing impoverished imprisoned improve improved improvement improving in inauguration incentives incident incidents inciting include
  included includes including income incomes incoming incorrect increase increased increases increasing increasingly incumbent indeed independence
  independent independently index indicate indicated indicates indicted indictment individuals industrial industrialized industries industry infected
  infection inflation influence influential influenza informal information informed infrastructure ingredient initial initially injured injuries
  injuring injury inmates innings innocent inquiry inside insisted insists inspect inspection inspections inspector inspectors instability install
  installed instead institutions insulting insurance insurgency insurgent insurgents integration integrity intelligence intended intends intense
  intensified intercepted intercontinental interest interestingly interests interim interior internal international internationally interrogators
  intervene intervention interview interviews intestinal into intolerance introduced invasion invest investigate investigated investigating
  investigation investigations investigative investigator investigators investment investments investors invitation invited involve involved
  involvement involving iron ironically irregularities is island islands isn isolation issue issued issues it items its itself jail jailed jet jets
  jewelry job jobs join joined joining joins joint jointly journalist journalists judge judges junior junta jury just justice keep keeping kept key
  kidnap kidnapped kidnappers kidnapping kidnappings kill killed killing killings kills kilograms kilometer kilometers kind king kingdom knew know
  knowledge known labor laboratory laborers lack lacking lady laid land landed landfall landing landmark lands landslide language large largely larger
  largest last late lately later latest launch launched launcher launching laureate lavish law lawmaker lawmakers laws lawyer lawyers laying lead
  leader leaders leadership leading learn learned least leave leaves leaving led left leftist leg legal legislation legislative legislature less let
  lets letter letters levee levees level levels liberal liberalization liberties life lift lifted lifting light like likely limit limited limits line
  lines lingering linked linking links lion list listed listen lists liter little live lived lives living loaded loan loans lobbying local located
  location locations logistical lol long longer longest longstanding longtime look looked looking looks lose loss losses lost lot lots love loved low
  lower loyal loyalty luckily luxury lying made magazine magnitude main mainly mainstream maintain maintained maintaining maintains major majority make
  makes making malaria male man managed management managers mandate maneuvers manner manufacturing many map march marched marchers margin mark marked
  market markets marking marks marred mass massacre massive master match material materials matter matters may maybe mayor me mean means meant
  meanwhile measure measures mechanical medal media mediate mediation mediators medical medicine meet meeting meetings meets melting member members
  membership memorandum memorial men mention mercy merged merger message messages met metal meter meters mid middle midnight might migrants migrating
  mild milestone militant militants military militia militiamen militias million millions mine minerals miners mines minibus minimum mining minister
  ministers ministries ministry minor minority minute minutes missed missile missiles missing mission mistake mistreatment mixed mobile modeled
  moderate modern moment moments monarch monarchy monetary money monitor monitored monitoring monitors monopoly month monthly months moon more moreover
  morning mortar mortars mosque mosques most mostly mother motion motivated motive motorcade mountain mountainous mountains mouse move moved movement
  movements moves moving much mud mudslide mudslides multiple municipal murder murdered murders museum music must mutate my myself name named names
  narrow narrowly nation national nationalities nationality nationally nationals nations nationwide native natural naval navy near nearby nearing
  nearly necessary neck need needed needless needs negotiate negotiations negotiator negotiators neighborhood neighboring neighbors neither nephew net
  network networks never nevertheless new newly news newspaper newspapers next nice nickel night nine no nobody nominated nomination nominee none
  nonetheless nor normal normally north northeast northeastern northern northwest northwestern not notably note noted nothing notice noting notorious
  now nowadays nuclear number numbers numerous oath obesity objective objects observances observed observer observers obtained obviously occasional
  occasionally occasions occupied occurred occurring ocean odds of off offensive offer offered offering offers office officer officers offices official
  officially officials offshore often oh oil okay old older on once one ones ongoing online only onto open opened opening operate operated operating
  operation operations operative opinion opium opponent opponents opportunities opportunity oppose opposed opposition optimistic option options or
  order ordered orders organization organizations organized organizer organizers origin original originally other others otherwise ought our ours
  ourselves oust ousted ouster out outbreak outbreaks outgoing outlawed outlets outlined output outside outskirts over overall overcome overcrowded
  overnight overseas overseeing overthrew overthrow overwhelming own owned owner owners ownership owns pace package packed pact paid pain palace panda
  pandas pandemic panel panic paper parades paramilitary pardons parents park parked parliament parliamentary part participants participate
  participating participation particular particularly parties partner partners parts party pass passage passed passenger passengers passes passports
  past path patient patients patrol pay paying payment payments peace peaceful peacefully peacekeeper peacekeepers peacekeeping penalty pending
  peninsula pension people per percent perform performance performers perhaps period permanent permission permit permits person personal personally
  personnel persons persuade petition petroleum petty phase phone phosphate photo photographer photographs photos picked pictures pieces pilgrims pilot
  pipeline pipelines piracy pirates place placed places placing plagued plan plane planes planned planning plans plant planted planting plants platform
  play played player players playing plays plea pleaded please pledge pledged pledges plot plots plotting plunged plus plutonium point points police
  policeman policemen policies policy polio political politically politician politicians politics poll polling polls pontiff poor poorest poorly pope
  popular population populations populous port portion pose posed position positions positive possession possibility possible possibly post postal
  posted postponed posts potential potentially poultry pounded poverty power powerful powers practice praised prayers predict predicted predicts
  preliminary preparation prepare prepared prepares preparing presence present presented presenting preserve presidency president presidential
  presidents press pressed pressing pressure pressured presumably prevent prevented preventing prevention previous previously price prices primarily
  primary prime prince printed prior prison prisoner prisoners prisons private privatization probably probe probing problem problems procedure
  procedures proceedings process procession produce produced producer producers produces producing production productivity products professional
  profiling profits program programs progress project projects proliferation prominent promise promised promises promote promoting prompted prompting
  proper properly property proposal proposals proposed prosecute prosecution prosecutor prosecutors prospects prosperity prosperous protect protecting
  protection protest protested protesters protesting protests proven provide provided provides providing province provinces provincial public
  publication publicly published publishing pull pulled pulling pullout pulls punish punished punishment purchase purchased purpose purposes pursue
  pursuing push pushed pushing put puts putting quake quarantine quarter quarterfinal question questioned questioning questions quick quickly quiet
  quit quite quitting quote quoted quotes rabbis race racism radar radical radio raged raid raided raids rain rains raise raised raising rallied
  rallies rally ran ranch random range ranked ranks ransom rape rapid rapidly rare rate rates rather ratified ratify rating raw reach reached reaches
  reaching reactor reactors read reading ready reaffirmed real reality really reason reasons rebel rebels rebuild rebuilding recall recalled recaptured
  receipt receive received receiving recent recently recess recession recognition recognize recognized recognizes recommend recommendations recommended
  reconciliation reconstruction record recorded recorders records recover recovered recovering recovery recruiting reduce reduced reducing reduction
  refer referendum referred refinery reform reforms refuge refugee refugees refusal refused refusing regained regarding regardless regime region
  regional regions register registered regular regulations reject rejected rejecting rejects related relations relative relatively relatives release
  released releasing relief relies religion religious rely relying remain remained remaining remains remarks remember remittances remnants remote
  removal remove removed renegade renew renewable renewed renounce reopen repair repairs repatriated repeal repeat repeated repeatedly replace replaced
  replacement replacing replied report reported reportedly reporter reporters reporting reports reprehensible represent representative representatives
  represents repression republic republics request requested requests require required requirements requires rescue rescued rescuers research
  researchers reserve reserves residence residents resign resignation resigned resistance resolution resolve resolved resort resource resources respect
  respectively respond responded responding response responsibility responsible rest restaurant restaurants restive restore restoring restrictions
  result resulted resulting results resume resumed retail retailers retaliation retire retired retirement return returned returning returns
  reunification revenue revenues revered reverse review reviewed revised revive revolt revolution reward rice rich richest rid riding rifles rig right
  rights ring riot riots ripped rise risen rising risk risks rival rivals river rivers road roads roadside robust rock rocket rockets rocks role roof
  room ropes rose roughly round route routes routine rowers royal royalist rubble ruins rule ruled ruler rules ruling run running runoff runs rushed
  sabotage sadly safe safeguard safety said sailing sailors salary sale sales same samples sanctions sanctuary sang sanitation satellite satellites
  save saved saw say saying says scale scandal scandals scene schedule scheduled school schools scientific scientists score scored scores sea seal
  sealed search searched searching season seat seats secessionist second secondary seconds secret secretary secretly sectarian section sections sector
  sectors secular secure security see seed seeded seeds seeing seek seeking seen sees seize seized seizure seizures select selected selection sell
  selling sells seminar senator senators send sending sends senior sensitive sent sentence sentenced sentences sentiment separate separated separating
  separation separatist separatists series serious seriously serve served service servicemen services serving session set sets setting settled
  settlement settlements settlers seven seventh several severe severely sex sexually shall shape share shared shares sharp sharply she sheep shells
  shelter shield ship shipment shipments shipped shipping ships shooting shootout shop shopping shops shore short shortage shortages shortly shot
  should shouted shouting show showed showing shown shows shrine shrinking shut shutdown shuttle sick side sidelines sides sign signature signed
  significant significantly signing signs similar similarly simple simply since singer single site sites sitting situation six sixth size slain slalom
  slaughtered slaves slight slightly slipped slogans slow slowdown slowed slowing slowly slum small smaller smart smoke smuggle smugglers smuggling
  sniper snow so soared soaring social socialism society software soil solar sold soldier soldiers solid solidarity solution solve some somebody
  someone something sometimes somewhat son soon sorry sought sound source sources south southeast southeastern southern southwest southwestern
  sovereignty space spacecraft spark sparked sparking speak speaker speaking special species specific specify speculation speech speed speeding spend
  spending spent sphere spiritual split spoke spokesman spokeswoman sport sports spread spreading spying square stab stability stabilize stable staff
  staffers stage staged stake stakes stalemate stalled stand standard standards standing standoff stands star start started starting state statehood
  statement statements states station stations statistics status stay steadily steady stealing steep stem step stepped stepping steps stern still stock
  stocks stolen stone stood stop stopped stopping stops store stores stories storm stormed storms story straight strain strained strangely strapped
  strategic strategy street streets strength strengthen strengthened strengthening stressed strict strife strike strikes string stroke strong stronger
  stronghold strongholds strongly struck structure struggle struggling student students study subject submit submitted subscribe subsequently subsidies
  substantial substantially suburb suburbs subway success successful successfully succession successor such suddenly suffer suffered suffering suffers
  sugar suggested suggestion suggests suicide summer summit sun supplier suppliers supplies supply supplying support supported supporters supporting
  supports supreme sure surely surface surge surged surgery surging surplus surprise surprisingly surrender surrendered surrounded surrounding
  surveillance survey surveyed survived survivors suspect suspected suspects suspend suspended suspension suspicion suspicious sustained swam sweep
  swept swift swine system systems tactics take taken takeover takes taking talk talks tally tampering tank tanks tape taped target targeted targeting
  targets tariffs task tax taxes taxi teacher teaching team teams tear technical technically technology teen teenager telephoned televised television
  tell telling tells temperatures temporarily temporary ten tennis tens tense tensions term termination terms terrain territorial territories territory
  terror terrorism terrorist terrorists test tested testimony testing tests textile than thank thanks that the theater theft their theirs them
  themselves then therapy there therefore these they thieves thing things think third thirty this those though thought thousand thousands threat
  threaten threatened threatening threats three threw through throughout throw throwing thus ticket tied ties tight tighten time times timetable tiny
  tissue title to today together told toll tombs tomorrow tonight tons too took top topics topple torch torrential torture total totally tough tour
  tourism tourist tourists tournament toward towards town towns toxic toy toys track trade traded trading traditional traffic traffickers trafficking
  tragedy train trained training transfer transferred transit transition transitional transmitted transport transportation trapped trash travel
  traveled travelers traveling travels treason treat treated treating treatment treaty trench trending trial trials tribal tribesmen tribunal tried
  triggered triggering trillion trip trips troop troops tropical trouble troubled truce truck trucks true trust truth try trying tsunami tuberculosis
  tunnel turban turmoil turn turned turning twelve twenty twice two tycoon type typhoon typically ultimately unable unacceptable unanimously uncertain
  unchanged unclear uncovered under undergo undergoing underground undermine undermined understanding underway underwent undoubtedly unemployment
  unfortunately unharmed unidentified unified uniforms unilateral union unions unit united unity university unknown unless unlike unlikely unmanned
  unnamed unnecessary unprecedented unrest unsuccessfully unsurprisingly until unusual up upcoming update upheld upon upper uprising upset upsurge
  uranium urge urged urges urging us use used users using usually vaccine vacuum value values van variety various vast vault vehicle vehicles verdict
  verify very vessel vessels veto via vice victim victims victory video videotape view views village villagers villages violate violated violating
  violation violations violence violent virus visa visit visited visiting visitors visits vital vocal voice volatile volcano volunteers vote voted
  voter voters votes voting vowed wage waged wait waiting wake walked walkout wall want wanted wants war warheads warlords warming warn warned warning
  warnings warns warplanes warrant warring wars wartime was washed waste watch water waters wave way ways we weak weaken weakened wealth wealthy weapon
  weapons wear wearing weather website week weekly weeks weight welcome welcomed welfare well went were west western westward whales what whatever when
  whenever where whereas wherever whether which whichever while white who whoever whole whom whose why wickets wide widely widespread widow wife wild
  wildlife will willing win wind winds wing winner winning wins winter wish with withdraw withdrawal withdrawn withdrew within without witness
  witnessed witnesses woman women won wonder word words work worked worker workers working works world worldwide worried worship worst worth would
  wounded wounding wounds wow wreckage writing written wrong wrongdoing yard yeah year years yes yet you young younger your yours yourself youth youths
  zone
`);
