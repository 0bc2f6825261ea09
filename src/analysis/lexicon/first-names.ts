import { wordSet } from './word-set.ts';

/** Given names of men, lower case; compiled for this project from general knowledge. */
export const MALE_NAMES = wordSet(`
  aaron abdul abdullah abdel abraham abdulaziz adam adel adil adolf adrian ahmad ahmed ahmet aidan akbar akira al alain alan albert
  alberto alejandro aleksandr aleksandar alessandro alex alexander alexandre alexei alexey alexis alfonso alfred alfredo ali alistair allan allen alvaro
  amar amir amit amos anand anatoly anders andre andré andrea andreas andrei andrés andrew andrey andriy andrzej andy
  angelo angus anil anthony antoine anton antonio antony anwar archie ari aristide arjun armand armando arnaud arnold arthur
  arturo arun arvind asad asher ashok ashraf asif atul austin axel aziz bader bakhtiyar barack barry bart bashar bashir basil bassam ben
  benedict benjamin benny bernard bernardo bernd bernie bert bilal bill billy björn bjorn blake bo bob bobby boris brad bradley
  brandon brendan brent brett brian bruce bruno bryan bryce burak byron caleb calvin cameron carl carlo carlos carlton
  casper cedric cesar césar chad charles charlie chester chris christian christoph christophe christopher chuck claude claudio clarence
  clay clayton cliff clifford clint clive clyde cody cole colin conor connor conrad corey cory craig curtis cyril cyrus
  daisuke dale damian damien damon dan daniel daniele danilo danny darius darrell darren darryl dave david davide dean dennis denis denys
  derek desmond devin dexter dick didier diego dieter dietmar dimitri dimitris dirk dmitri dmitriy dmitry dmytro dominic dominik dominique don
  donald donovan doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar eduardo edward edwin efraim
  ehud eitan elias eli elijah elliot elliott elon emil emilio emmanuel emmett enrico enrique eric erich erik ernest ernesto erwin
  esteban ethan étienne etienne eugene evan evgeny fabian fabio fadi faisal farid farouk fatih federico felipe felix ferdinand fernando filip finn florian floyd
  francesco francis francisco franco françois francois frank franklin franz fred freddie frederic frederick friedrich
  fritz gabriel gareth gary gaston gavin gene geoff geoffrey georg george georges georgi georgy gerald gerard gerardo gerhard german gerry
  giacomo gianni gideon gilbert gilles giorgio giovanni giulio giuseppe glen glenn gonzalo gordon graham grant greg gregor gregory grigory
  guido guillaume guillermo günter gunther gunter gus gustav gustavo guy habib hafez haider hakan hamid hamza hans hani harald haris harold harris
  harrison harry harsh harvey hasan hassan hayden hector héctor heiko heinrich heinz helmut hendrik henning henri henrik henry herbert
  herman hermann hernan hideo hiroshi hisham holger horacio horst howard hubert hugh hugo hussein husain hossein ian ibrahim idris ignacio igor ilan ilham ilya
  imad imran ingo ioannis irfan isaac isaiah ismail issa itamar ivan ivo jabari jack jackie jacob jacques jacinto jaime jair jake jakob jakub jalal
  jamaal jamal james jamie jan jared jason jasper javad javed javier jay jean jean-claude jean-luc jean-marie jean-michel jean-pierre jeff jeffrey jens jérôme jerome jeremiah jeremy
  jermaine jerry jesse jesús jim jimmy jin joachim joao joão joaquin jochen joe joel joerg jörg johan johann johannes john johnny jon
  jonah jonas jonathan jordan jorge josé jose josef joseph josh joshua josiah juan juergen jürgen jules julian julien julio julius junior jun
  justin justus kai kamal kareem karim karl karsten kaspar kazuo keir keith kelvin ken kendrick kenji kenneth kenny kent kerry kevin khaled khalid khalil
  kieran kiran klaus knut kofi konrad konstantin konstantinos kostas krishna kristian kristof kumar kurt kwame kyle lamar lance larry lars laszlo laurence
  laurent lawrence lee leif len lenny leo leon leonard leonardo leonid leopold leroy leslie lester levi lewis liam lincoln lionel
  lloyd logan lorenzo lothar lou louis luc luca lucas luciano lucien ludwig luigi luis luiz lukas luke luther lyle lyndon mahdi mahmoud
  mahmud majid malcolm malik manfred manish manoj manuel marat marc marcel marcelo marco marcos marcus marian mario marius mark marko
  markus marlon marshall martin martín marty marvin marwan massimo masoud mateo mateusz matias mathias mathieu matt matteo matthew matthias maurice mauricio
  mauro max maxim maxime maximilian maxwell mehdi mehmet mel melvin michael micah michal michel michele miguel mick mickey mihai mike mikhail mikheil milan miles
  milo milos milton miroslav mitch mitchell mitt mo mohamad mohamed mohammad mohammed mohsen moises monty morgan morris moses moshe mubarak
  muhammad muhammadu mukesh murat murray musa mustafa mykhailo mykola naftali naguib nasser nathan nathaniel ned neeraj neil nelson nestor neville nicholas nick nicolas nicola nicolás niels nigel niklas
  nikita nikol nikola nikolai nikolaj nikolas nils nir niv noah noam noel noor norbert norm norman nuri octavio oleg oleh oleksandr oleksiy oliver olivier olaf omar omer omid oren orlando oscar
  osama osman oskar oswald otis otto owen pablo paolo park parker pascal pat patrice patricio patrick paul paulo pavel pavlo pawel pedro percy peter
  petr petro phil philip philipp philippe phillip pierce pierre piers pietro piotr pradeep prakash praveen preston quentin quincy rachid rafael rafael rafic rafiq raghav rahul rainer
  raj rajesh rajiv ralf ralph ramesh rami ramon ramón ramzan ramzi randal randall randy raoul raphael rashid ravi ray raymond recep reed reggie reginald
  reinhard reinhold rené rene rex reza ricardo riccardo rich richard rick ricky rio rishi rob robbie robert roberto robin rod roderick rodney rodrigo
  rodolfo roger rohan rohit roland rolf roman ron ronald ronan ronnie rory ross rowan roy ruben rubén rudolf rudy rufus rupert russ russell rustam ryan ryo saad sadiq saeed said sajid salah saleh salim salman salvador salvatore
  sam sameh sami samir sammy samson samuel sandeep sandro sanjay santiago santos sasha satoshi saul scott sean sebastian sébastien sebastien seamus
  sepp serge sergei sergey sergio serhiy seth seymour shah shahid shane shaun shawn sheldon sherman shigeru shimon shinzo shlomo sid siddharth sidney sigmar silvio
  simeon simon slava sohrab solomon soren spencer stan stanislav stanley stefan stefano steffen stephan stephane stéphane stephen sterling steve steven stewart
  stuart sundar sunil suresh sven sylvain taha takashi takeshi tamer tariq tarek taro taylor ted terence terrence terry thabo theo theodore thibault thierry thomas thorsten tim
  timo timothy timur tobias tod todd tom tomas tomás tomasz tommy toni tony torsten travis trent trevor tristan troy tucker ty tyler tyrone ubaldo udo ulf ulrich umar uri usman
  uwe vaclav václav vadim valentin valery valerio vasily vasyl vernon victor vijay viktor vikram vince vincent vincenzo virgil vitali vitaly vitalii vivek vlad vladimir vladislav volker volodymyr vyacheslav wade waleed walid wallace wally
  walt walter warren wassim wayne wendell wes wesley wilbur wilfred wilhelm will willem william willie winston wladimir wolfgang woody wyatt xavier xi yahya yair yann
  yannick yasir yasser yasuo yehuda yevgeny yigal yitzhak yoav yohan yonatan yoshi yousef youssef yuri yuriy yusuf yves zach zachary zack zaid zane zeke zhang ziad zoltan zoran zvi
  jermell lebron kanye tupac shaquille kobe tiger usain deshawn jamar terrell tyrese tyree lonnie chance colton tanner hunter garrett gage brody grady
  bryson easton weston dalton trace trey tate rhett rhys kipp kip hank buddy butch chip biff vern gil gabe nate jed jeb zeb thad thaddeus ezra enoch obadiah silas jonas
  abbas abdelaziz abdirahman abel achim adonis adriaan aiden ajay ajit akash akhil alec alek aleks alessio alfie algirdas alonso alphonse alton alvin
  amadou amal aman amare amaury ambrose amin ammar anibal ansel antone antti anupam aram archibald ariel arif armin arno arrigo arvid aryeh ashton asim
  atilla attila aurelio avi aviv avraham ayman baptiste barney barnaby baruch basit bassem beau ben-gurion benito benoit benoît bertrand bhupendra
  bjarne bogdan bojan bradford bram branko brantley braxton brennan brigham brock bronson buck burt byung-ho calum camilo carey carmelo carsten cassius
  cees cem cesare chaim chen chetan chidi chinedu christof chuka cillian claudius clement clinton coby constantin cornelius cosmo cristian cristiano
  cristobal dafydd damir dani danijel dante darian darko davit dayton deepak deepesh delroy demetrius denny deon dev dhruv didi dieudonné dino djibril
  dmitrij domenico donny doron dov draymond drake dries dusan dušan eamon eamonn eben edison edmund edouard edvard edwardo efren egor einar ejaz ekrem
  eladio eldridge elio ellis elmer eloy elroy elton elvis emeka emile émile emre enda enzo ephraim erdem erkki ernst errol esa espen eusebio evander
  everett ezekiel ezio fabien fabrice fabrizio farhad faris fausto favre femi ferenc fergus fidel fidelis firas flavio fraser frederik freeman fridtjof
  fumio gad gael gamal ganesh garry garth gaspar gaurav gavriel gennadi gennady geraint ghassan giancarlo gian gilad gino giorgi giovani girish glyn
  godfrey goran graeme greer grigori guilherme guillem gulzar gurpreet györgy hadi hakeem hamad hamed hamish hampton haruki haroon harsha harshad hashim
  haydar heath hemant henrique heriberto hernán hezekiah hilario hisashi hitesh homer hosni huey hung husam hyun ichiro idriss ignatius ihor ike ilija
  ilkka indra ingvar ioan ira isam isamu ishaan ismael istvan istván ivar iván jaap jacek jackson jad jadon jairo jamel jameson janne janusz jari
  jaromir jaroslav jarrod jarvis jaspal jasmin jatin jaxon jayden jayson jefferson jegor jeong jesper jimmie jiri jiří joakim jock johnnie joost jordi
  jörn jorgen josep josip jovan jude julen julián jumaane junaid junichi jussi kadir kaden kailash kalle kamil kamran kane karan karel kazem keenan
  kelechi kellen kendall kermit keshav kevan khalifa khurram kim kishore kobi koen koji kojo kristaps krzysztof kunal kurtis kwesi kylian lachlan lalit
  lamont landon laszló layne leander leandro lech lenard lennart leone leonidas leopoldo leszek lev lindsey linus lino lior llewellyn loren louie lowell
  lubomir ludovic lukasz łukasz lukáš maarten mads magnus mahesh maksim maksym malachi malek mamadou manny mansoor mansour manu marcin marcio marek
  mariano mark-anthony martijn masahiro masashi mason massoud matej matt-thias matthijs maximo mehmood melvyn merrick mert mervyn micheal micky
  miguelangel mikael mikel mikko milorad mirko miroslaw mladen mohit moishe monte mordechai mordecai morten mourad mücahit munir murad murtaza nabil
  nadav nader nadim naim najib namdi nando narendra nariman nasir nathanael navdeep nawaz nayib neal necmettin nemanja neven neymar ngozi nicanor
  nicklas nicky nicolaas nikhil nikolaos nikos nino nishant nissim nitin norris novak obinna ofer ogden olav ole oluwaseun omri ondrej orest orhan orrin
  orson osvaldo ousmane ozan pankaj paresh parth pascual patryk pavol pep petar peyton philippos pieter pierluigi pino piyush pranav prasad prashant
  pratap predrag pyotr qasim qassem rade radek radoslaw rafal raghu rajan rajat rajeev raju rakesh raman rana ranbir ranil ranjit rasmus raúl raul
  ravindra raymundo raz reid remi rémi remy renato reuben reynaldo rhodri ricard richie rico riley rishabh roald robb roberta rocco rodion rogelio roel
  rolando romain romelu romeo rony roque roscoe rubens rune rustom ryszard sachin sacha sajjad sakari salil sampath samar sander sanjeev santino satish
  satya satyendra scot sebastián sergi shai shaikh shamil shankar sharif shashi shaul sherwin shinji shiv shivam shmuel shoaib shreyas siegfried sigurd
  silvester simone sinan sizwe slavko slobodan solly sonny sota spiro sriram srinivas stavros stellan sten stevan stevie stig sudhir sukhdev suleiman
  sumit surya sushil sylvester szymon tadeusz tadej tadashi taisuke takahiro takuma talal talha tamas tamás tapani tarun tatsuya tayfun taylan tayyip
  tendai teo teodor terje thanasis theodor thor tiago tijjani timofey timothée timothee titus tobi tobiah todor tomislav tor torben toshio travon
  tremaine tripp trygve tuan tushar tyrell tyrus ugo uday ugur ulises ulrik umesh umut unai vamsi vance varun vaughn vedran veit venkat venkatesh viggo
  vikas vikash vinay vinh vinicius vinod virat virender viswanathan vit vitor vivian vlado vladan vojtech vuk waheed wael waldemar waqar warwick wiktor
  wilbert wilfredo wilson winfried wojciech xander yakov yaakov yannis yaroslav yash yasuhiro yehor yiannis yohannes yosef yossi younes younis yuriko
  yusuke yuval zachariah zafar zahid zakaria zakir zbigniew zdenek zdeněk zeev zelimir zhen ziyad zlatan zsolt`);

/** Given names of women, lower case. */
export const FEMALE_NAMES = wordSet(`
  abby abigail ada adele adelaide adriana adrienne agnes agnieszka aida aileen aisha aisling alana alba alejandra alena alessandra alexa alexandra alexandria alexia alice alicia alina
  alisa alison alla allison alma alyssa amal amanda amalia amara amber amelia amelie amina amira amy ana anastasia andie andrea angel angela angelica angelina
  angie anita anja ann anna annabel annabelle annalena anne anne-marie annegret annette annie annika antje antonella antonia anya april arabella aretha ariana ariel arlene ashley astrid asma
  audrey augusta aurora autumn ava avril ayesha ayse azadeh barbara barbra beata beate beatrice beatriz becky belinda bella bernadette bernice bertha bess beth bethany betsy
  betty beverly beyoncé beyonce bianca birgit blair blanca bonnie brenda briana brianna bridget brigid brigitte britney brittany brooke caitlin caitlyn camila camilla camille candace candice
  cara carina carine carla carly carmen carol carole carolina caroline carolyn carrie casey cassandra cassie catalina catherine cathleen cathy cecilia cecile celeste celia celine
  chantal charlene charlotte chelsea cher cheryl chiara chloe chloé christa christiane christina christine christy ciara cindy claire clara clarissa claudia clementine colleen concetta condoleezza connie constance
  consuelo cora coral cordelia corinna corinne cornelia courtney cristina crystal cynthia dagmar daisy dana daniela danielle daphne daria darlene darya dawn deanna deb debbie deborah debra deirdre delia delphine demi denise
  desiree diana diane dianne dina dolly dolores dominique donna dora doreen doris dorothea dorothy dua edith edna eileen elaine eleanor elena eleni elfriede eliana elif elina elisa elisabeth elise eliza
  elizabeth elke ella elle ellen ellie elsa elsie elvira emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eunice eva evangeline eve evelyn faith fanny farah
  fatima fatma faye felicia felicity fernanda fiona flora florence frances francesca franziska frederica frieda gabriela gabriele gabriella gabrielle gail galina gemma genevieve georgia georgina geraldine gerda germaine gertrud gertrude ghada gianna gigi gillian
  gina ginger ginny gisela gisele giulia giorgia gladys glenda gloria golda grace graciela greta gretchen gretel gudrun gwen gwendolyn gwyneth hadley hala halle hana hanan hannah hannelore harriet hattie hazel heather hedwig
  heidi heike helen helena helene helga henrietta hermine hilary hildegard hillary hiba hind holly hope huda ida ilana ilona ilse imelda imogen ina indira ines inès inga inge ingeborg ingrid ioana irena irene irina iris irma
  isabel isabella isabelle isla ivana ivanka ivy jacinda jackie jacqueline jada jade jamila jana jane janelle janet janette janice janine jasmin jasmine jayne jean jeanette jeanne jeannie jemima jen jenna jennifer jenny jess
  jessica jessie jill jillian jo joan joanna joanne jocelyn jodi jodie jody johanna josefina josephine joy joyce juanita judith judy julia juliana julianne julie juliet juliette jumana june jutta kaitlyn kaja kamala kara karen kari
  karin karina karla karolina kasia kate katarina katharina katharine katherine kathleen kathryn kathy katia katie katja katrin katrina katya kay kayla keira kelley kellie kelly kelsey kendall kendra kerstin khadija kiera kim kimberly kirsten kirstin
  kirsty kirstie kitty kristen kristi kristin kristina kristine kylie kyra ladonna laila lana lara larissa latoya laura laurel lauren lauri laurie lea leah leila lena lenore leonie leonor leslie leticia leyla lia liane libby lidia liesl lila lili liliana lilian lily
  lina linda lindsay lindsey lisa lise liv liz liza lizzie lois lola loretta lori lorna lorraine lotte louisa louise lucia lucie lucille lucinda lucy ludmila luisa luise lulu luna lydia lyn lynda lynn lynne mabel mackenzie madeleine madeline
  madelyn madison mae maggie magdalena maha mahsa maia maja malala malia mandy manuela mara marcela marcella marcia margaret margarita margaux margo margot margrethe marguerite mari maria mariah mariam mariana marianne marie marie-claire mariela marietta marilyn
  marina marine marion marisa marisol marissa marjorie marla marlene marta martha martina mary maryam masha mathilde matilda maud maureen mavis maxine may maya meg megan meghan mei melania melanie melinda melissa mercedes
  meredith merle meryl mia michaela michele michelle mika mila mildred milena miley millicent millie mina mindy minnie miranda miriam misty moira molly mona monica monika monique muna muriel myra myriam nadia nadine nadja
  nana nancy naomi natalia natalie natalya natasha nathalie nelly nettie nia nichole nicola nicole nicoletta nidia nikki nina noa noelle noemi nora noreen norma nour nuria octavia odette oksana olena olga olha olive olivia oona oprah
  pam pamela paola patience patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny petra phoebe phyllis pia pilar polly poppy priscilla priti priya rachael rachel rahma raisa ramona rana rania raquel rasha rebecca
  regina reem reina renata renate renee renée rhoda rhonda rihanna rima rita roberta rochelle romy rosa rosalia rosalie rosalind rosanna rosario rose rosemary rosie rosita roxana roxane roxanne ruby rukhsana ruth sabina sabine sabrina
  sadie sahar sally salma samantha samar samira sandra sara sarah saskia savannah scarlett selena selma serena shania shannon shari sharon sheena sheila shelby shelley shelly sheri sherri sherry sheryl shirin shirley sibylle sienna sierra sigrid
  silke silvia simona simone siobhan sky sofia sofie solange sonia sonja sonya sophia sophie soraya stacey stacie stacy stefanie stella steffi stephanie sue summer susan susana susanna susanne susie suzanne suzy svetlana
  svenja sybil sylvia sylvie tabitha tamar tamara tammy tanja tania tanya tara tasha tatiana tatyana teresa teri terri tess tessa thea thelma theresa therese tiffany tilda tina toni tonya tova tracey traci tracy tricia trina trish trisha trudy
  tulsi uma una ursula valentina valeria valerie vanessa vera verena veronica veronika vicki vickie vicky victoria viktoria viola violet violeta virginia vivian vivien viviane wanda wendy whitney whoopi wilhelmina wilma winifred winnie winona xenia
  xiomara yael yana yasmin yasmine yelena yesenia yoko yolanda yuki yulia yuliya yvette yvonne zahra zainab zara zaynab zelda zendaya zeynep zhanna zoe zoë zola zora zsa zuzana
  taylor-joy amna greta polly tori tia tiana latonya keisha lakisha tamika shanice ebony destiny trinity heaven nevaeh kaylee kylee hailey haley bailey paige peyton reagan teagan keegan jolene darleen maryann rosanne roseanne joann jolie
  aabria aaliyah abena abeba adela adelina adeline adina aditi adrianna agatha ailsa aine aishwarya akiko alanis aleksandra aletta alexandrina alia
  alicja alix aliya allegra allie alisha alva alyson amandine amaya amberly ambika anabel anais anaïs anat anca anda andreea aneta angeles angelique
  anila anisha anissa anjali anke anneliese annemarie annmarie anouk anselma anushka anwen aoife aparna araceli arianna arya asha ashlee ashleigh ashlyn
  ashwini aubrey aurelia aurelie ayana ayanna ayaan ayelet ayumi azra babette bebe bernadine berit bettina beulah bev bhavna birgitta birte bria bridie
  bronwen bronwyn bryony bushra cady caitriona callie cameron candy caoimhe carley carlotta carmela carmella carolin caryn cassidy cate celena celina
  chana chandra chanel charleen charley charli charmaine charu chelsey cherie chika chioma chitra christel christie cicely ciera cilla clair clarice
  claudine cleo colette corey corina corrine courteney cristal cyndi dahlia dalia damaris danika danna danya dara darcy dayana deana debbi debby deena
  delaney delilah della demetria deniz denisa desirée devon dianna dilma dinah divya dolley dominika donatella donella doria dorian dorit dorota dory
  drew drusilla ebba edie edyta effie eilidh eimear einat ekaterina elaina elana eleanora eleonora elettra elia elin elinor elisabetta elissa ella-mae
  elly eloise elodie elspeth elva elyse elza emanuela emelie emi emilie emmeline enid erna erykah esme estefania esti etta eugenie eula euphemia
  evan-rachel evie fabiana fabienne faiza farida farrah fatou fernande fern filippa fleur florentina floriane fran francine franka freya frida galia
  gayle georgette georgie geraldina gerri gia gilda giovanna giuliana giuseppina glenys grainne graziella gry guadalupe gulnara gunhild gwenyth habiba
  hadar hadassah halima halina hania hanna harini harper hayat hayden haya heba helle herta hettie hilda hilde hildur hina hiromi hollie honora hortense
  iben idalia ileana ilaria ilka inbal indu inessa inger inna iola iona ione ira isabela isha isolde ita itziar iva ivette iwona izabela jacki jacqui
  jaime jaimie jalila jami jan-marie jaya jayde jaymie jeannette jeannine jelena jemma jenelle jeni jenni jenny-lee jerrie jessi jette jitka joanie
  joely johnette jolanda jolanta jools jorja josefa josette josie jowita juana judi juliane julieta junko justina justine kacey kady kaia kaitlin kalina
  kalpana kamila kamilla kamini kandi karima karine karolin karyn kasey kassandra katalin katarzyna katariina kateryna kathi kathrin kathryne katinka
  kavita kaya kayleigh keeley keely keiko kellyanne keri kerri kerry-anne ketanji kezia kiersten kimberley kinga kinsey kira kiran kirsi kizzy klara
  klaudia konstanze kris kristel kriti krystal krystyna kseniya kya kyla lacey lakshmi lale laleh lani lara-marie laraine larisa latifa latisha lauryn
  lavinia layla leandra leanne leeann leigh-anne lela lenka leona leora leslee lesley leta letitia letizia lettie lexi liana liat lida lidiya liesbeth
  lilah lilia liliane lilla lillian lilly linh linnea lisbeth liselotte lissa livia ljiljana lola-mae loni loredana loreen lorena lorie lorri lou
  louella lourdes luana lucienne lucile lucretia ludmilla luella lupe lupita luz lynette lynsey lyra maarit mabel-jane maddie maddy madhuri madina
  mae-ling magali magda magnolia mahalia mahira mairead maisie majella makayla makenna malgorzata małgorzata malin malou mamie manal manisha manon maral
  margarete margit margherita margie maribel maricela marika mariko marilena marilou marilynne maritza mariya marizza marjan marji marketa markéta
  marleen marlena marlo marnie marsha martha-ann martie martyna marva marwa maryanne marybeth marylou marysia masako mathilda matilde maura maureene
  maurine maxima mckayla mckenna mckenzie medea medha meena meera megumi mei-ling melany melina melisa melody melonie meltem mette mica micaela michal
  michiko mieke mignon mikaela milagros milana milica mimi minh minka minna mira mirela mirella mireille miriana mirjam mirka mitra mitzi moana mollie
  mona-lisa mónica monifa montserrat morag morgana morwenna moya munira mya nabila nadege nadezhda nadira nafisa nahid naia naima najat najla nan nanda
  nanette narges nasreen nasrin natali natasa natascha nawal nayeli neda neela neelam neha nela nelda nell nella nelli nena nessa neta neus neve niamh
  nichelle nicki nicolette nicoline nigella nika nikita nikole nilda nilufar nimisha ninette nisha nita nives nofar noelia nola nona noor noora
  nora-jane norah noriko noura novella nuala nuray nyah oda ofelia ola oliwia ona ophelia oriana orla orly ornella orsolya ottilie padma paloma parvati
  parisa patrizia paula-jean pauletta paz pegah perla pernille persis petronella petunia philippa philomena phylicia pippa pooja poonam portia prachi
  pranee preeti preethi prerna priyanka prudence quinn rabia radha radhika rae raelynn rafaela raffaella raina rajni ranee ranjana rasheeda rayna reba
  reema reena regine reiko remedios renay renae reshma reyhan rhea rhian rhiannon ria riana ricarda rika riley rina risa rivka roberta-jean robin robyn
  rocio rocío roisin rona ronda ronit ronja roos rosalba rosalía rosalyn rosamund rosana rosann rose-marie roseann roselyn rosetta rosio roslyn rowena
  roza rubina rukmini rumer rupa ruta ruthie saba sabiha sabrine sada sadaf sade safiya sahana saira sajida sakura salome saoirse sapna sarai sarita
  sasha-lee savanna sayuri scarlet seema selina selin sepideh serap seraphina shabana shada shahnaz shakira shalini shana shanelle shani shanna shanta
  sharel sharla sharlene sharron sharyn shauna shawna shay shayla sheela sheetal shelagh sherie sherrie sherrill shilpa shira shireen shiri shirlee
  shoshana shreya shruti shubhra sian sidney signe sigourney silja simran sinead sinéad sindy sini siri siv skye skylar sloane smita snezana solveig
  soledad sonal sonali sondra soo-jin sora stacia starla steph stephania sumi sunita suparna suri surya susann susi suzana suzann suzette sushma swati
  sydnee sylwia synnove taina talia talya tamera tamiko tammie tamsin tanaka tani tanisha tanvi tarana tarja tarryn taryn tasneem tatjana tatum tavi
  tegan temperance tenley teodora terese tereza terri-ann thalia thandie thandiwe thao theodora thi thora tiffani tilly timea tinashe tiziana tonia
  toril torrie toya trinh trixie tuija tuulikki twyla tyra ulla ulrike umm ursula-anne usha uta ute valarie valentine vandana vania vasiliki veena velma
  venus vera-lynn verity verna veronique véronique vesna vibeke victorine vidya vilma vina vini virginie viveca viviana vivienne wafa waleska wendi
  wenche wiebke wilhelmine willa wiktoria winnifred wioletta yadira yaffa yafit yalda yamileth yara yasemin yasmina yevgenia yildiz ylva yolande yoon-mi
  yukiko yumi yuna yusra yvonna zadie zahira zaria zena zenia ziva zofia zoey zoia zsofia zsuzsanna zuzanna`);

/** Given names that men and women bear, each often enough that the name alone tells nothing; lower case. */
export const EITHER_NAMES = wordSet(`
 ali morgan alex sam jordan taylor jamie casey robin kim lee leslie dana kelly tracy shannon cameron avery riley quinn
 blake drew pat andrea nicola jean sasha nikita kai sydney skyler parker peyton reese rowan
 ashley courtney lindsay marion michele simone joan dominique camille yuki akira jun jin hyun ming wei
 charlie frankie dale harper logan remy angel jo mel jody laurie ronnie rory shay stevie tatum
 teagan aubrey bailey brett devon mackenzie mckenzie kendall emerson finley hayden sidney val billie ollie noor nour ariel
 joey bo kit noel robbie sandy sunny sky dallas dakota`);
