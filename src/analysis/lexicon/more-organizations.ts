import { phraseSet, wordSet } from './word-set.ts';

/** Last words of teams' names behind a city or state: "Granby Hornets". Lower case. */
export const TEAM_NICKNAMES = wordSet(`
  yankees mets sox cubs dodgers padres phillies orioles mariners astros brewers royals rangers jays expos braves marlins pirates reds
  cardinals giants athletics angels tigers indians guardians twins rockies diamondbacks nationals rays lakers celtics knicks nets sixers
  bulls cavaliers pistons pacers bucks raptors hornets wizards bullets hawks magic heat timberwolves nuggets jazz clippers warriors kings
  suns grizzlies mavericks spurs rockets supersonics blazers thunder pelicans packers vikings bears lions steelers broncos chargers raiders
  chiefs seahawks cowboys redskins commanders eagles dolphins patriots bills jets bengals browns ravens colts jaguars titans texans oilers
  falcons panthers saints buccaneers rams bruins sabres canadiens senators penguins flyers capitals islanders devils lightning blackhawks
  wings leafs canucks flames ducks sharks stars avalanche coyotes predators kraken sounders timbers galaxy revolution fever liberty
  rovers wanderers hotspur albion villa wednesday rangers athletic dynamo rapids whitecaps dynamos bulldogs wildcats huskies tar-heels
  gators hurricanes seminoles crimson longhorns sooners buckeyes wolverines spartans badgers hawkeyes cornhuskers cougars bobcats
  storm broncos raiders roosters rabbitohs eels knights crusaders blues brumbies waratahs springboks`);

/** Clubs and teams whose names are no city and no common word. Facts. */
export const TEAMS = phraseSet(`
Yankees|Mets|Red Sox|White Sox|Cubs|Dodgers|Padres|Phillies|Orioles|Mariners|Astros|Blue Jays|Expos|Braves|Marlins|Lakers|Celtics|Knicks|76ers|Sixers|Cavaliers|Pistons|Pacers|Raptors|Hornets|Timberwolves|Clippers|
Grizzlies|Mavericks|Spurs|SuperSonics|Trail Blazers|Packers|Steelers|Broncos|Raiders|Seahawks|49ers|Redskins|Bengals|Ravens|Colts|Jaguars|Buccaneers|Bruins|Sabres|Canadiens|Red Wings|Blackhawks|Maple Leafs|Canucks|
Oilers|Penguins|Flyers|Islanders|Ajax|Ajax Amsterdam|Feyenoord|Feyenoord Rotterdam|PSV|PSV Eindhoven|Sampdoria|Lazio|Fiorentina|Udinese|Internazionale|Inter Milan|AC Milan|AS Roma|Benfica|Sporting Lisbon|FC Porto|
Celtic|Hibernian|Aston Villa|West Ham|West Ham United|Crystal Palace|Queens Park Rangers|Leeds United|Newcastle United|Nottingham Forest|Sheffield Wednesday|Sheffield United|Blackburn Rovers|Bolton Wanderers|
Wolverhampton Wanderers|Tottenham Hotspur|Leicester City|Norwich City|Coventry City|Stoke City|Derby County|Ipswich Town|West Bromwich Albion|Real Sociedad|Atletico Madrid|Atlético Madrid|Deportivo Coruna|Espanyol|
Real Betis|Athletic Bilbao|Celta Vigo|Real Zaragoza|Paris Saint-Germain|Paris St Germain|PSG|Olympique Marseille|AS Monaco|Borussia Moenchengladbach|Borussia Mönchengladbach|Bayer Leverkusen|Werder Bremen|Schalke|
Eintracht Frankfurt|Hertha Berlin|VfB Stuttgart|Hansa Rostock|Bayern|Galatasaray|Fenerbahce|Fenerbahçe|Besiktas|Beşiktaş|Trabzonspor|Panathinaikos|Olympiakos|Olympiacos|AEK Athens|PAOK|Partizan Belgrade|Red Star Belgrade|
Dinamo Zagreb|Croatia Zagreb|Hajduk Split|Dynamo Kiev|Dynamo Kyiv|Shakhtar Donetsk|Spartak Moscow|CSKA Moscow|CSKA Sofia|Levski Sofia|Lokomotiv Moscow|Dynamo Moscow|Anderlecht|Club Brugge|Standard Liege|IFK Gothenburg|
Rosenborg|Brondby|FC Copenhagen|Rapid Vienna|Austria Vienna|FC Basel|Steaua Bucharest|Dinamo Bucharest|Ferencvaros|Slavia Prague|Sparta Prague|Legia Warsaw|Widzew Lodz|Boca Juniors|River Plate|Flamengo|Fluminense|Palmeiras|
Al Ahly|Zamalek|Al-Hilal|Al Nassr|Kashima Antlers|Maccabi Tel Aviv|Maccabi Haifa|Hapoel Tel Aviv|Real Oviedo|Racing Santander|Sporting Gijon|Rayo Vallecano|Williams-Renault|Ferrari|McLaren|Red Bull Racing|Tyrrell|Benetton`);

/** Companies, media, agencies, parties and armed groups that no word gives away. Facts. */
export const MORE_ORGANIZATIONS = phraseSet(`
Accenture|Adobe|Aetna|Albertsons|Alcoa|Alibaba|Allianz|Allstate|Altria|Amgen|Anthropic|Aon|Atos|Avis|Aviva|BASF|BHP|BNP Paribas|Banco Santander|Bechtel|Berkshire Hathaway|Best Buy|Bombardier|Bristol-Myers Squibb|
Broadcom|Burberry|Capital One|Cargill|Carlsberg|Carrefour|Caterpillar|Charles Schwab|Chipotle|Cigna|Citibank|Colgate-Palmolive|Commerzbank|Compaq|ConocoPhillips|Continental Airlines|Corning|CVS|Danone|
Deere|Dell|Deloitte|Delta Air Lines|Deutsche Bank|Deutsche Telekom|Deutsche Bahn|Diageo|DoorDash|Dow Chemical|Dow Jones|Dropbox|DuPont|E.ON|EDF|Electrolux|Eli Lilly|Emirates|Enron|Eni|Ernst & Young|
Estée Lauder|Etsy|Eurotunnel|Expedia|Fannie Mae|Fiat|Fitch|Foxconn|Freddie Mac|Fujitsu|GE|GEICO|General Electric|General Mills|GitHub|GlaxoSmithKline|Glencore|Goodyear|Groupon|Grubhub|GSK|HP|Halliburton|Heineken|
Hershey|Hewlett-Packard|Hilton|Hitachi|Home Depot|Honeywell|Humana|Iberdrola|Infosys|Instacart|JCPenney|JetBlue|Kellogg|Kia|Kimberly-Clark|KLM|Kmart|Kodak|Komatsu|KPMG|Kraft|Kroger|L'Oréal|LG|LVMH|Lego|Lehman Brothers|Lenovo|
Levi Strauss|Lloyds|Logitech|L'Oreal|Lowe's|Lucent|Lululemon|Macy's|Maersk|Marathon Oil|Marriott|Mars Inc|Mattel|Mazda|McKinsey|MediaTek|Medtronic|MetLife|Michelin|Micron|Mitsubishi|Mitsui|
Mondelez|Monsanto|Moody's|Motorola|NEC|Nasdaq|NYSE|Nestle|Newmont|Nintendo|Nomura|Nordstrom|Norsk Hydro|Northwest Airlines|Novo Nordisk|Olivetti|Orsted|Palantir|Panasonic|Peloton|PepsiCo|Petrobras|Peugeot|
Philip Morris|Philips|Pirelli|Pixar|Polaroid|Procter & Gamble|Prudential|PwC|PricewaterhouseCoopers|Qantas|Qualcomm|Reebok|Renault|Repsol|Rio Tinto|Rite Aid|Rivian|Robinhood|Rolls-Royce|Royal Dutch Shell|Ryanair|Saab|Sabena|
Sainsbury|Salesforce|Sanofi|Santander|Scania|Schlumberger|Seagate|Sephora|Shopify|Shein|Skoda|Sotheby's|Christie's|Southwest Airlines|Spirit Airlines|Squarespace|Stellantis|Subaru|Suzuki|Swissair|
Sun Microsystems|T. Rowe Price|Taco Bell|Telefonica|Telefónica|Temu|Tencent|Tesco|Texaco|Texas Instruments|ThyssenKrupp|Time Warner|Toshiba|TotalEnergies|Trader Joe's|TSMC|Twitch|Tyson Foods|Ubisoft|Unisys|
UnitedHealth|US Airways|Vattenfall|Venmo|Virgin Atlantic|Volvo|Walgreens|Waymo|WeWork|Wendy's|Western Union|Westinghouse|Whirlpool|Whole Foods|Xerox|Yahoo|Yelp|Zillow|Zurich Insurance|
ABC News|Agence France-Presse|ANSA|Associated Newspapers|Axel Springer|Bloomberg News|Bleacher Report|Boston Globe|Business Insider|BuzzFeed News|CBC|CNET|Chicago Tribune|Condé Nast|Corriere della Sera|
Cosmopolitan|Daily Beast|Daily Express|Daily Mirror|Daily Telegraph|Dallas Morning News|Der Standard|Die Presse|Die Welt|Engadget|Entertainment Weekly|Esquire|Euronews|Fast Company|Financial Times|France 24|
Frankfurter Rundschau|Gallup|Gizmodo|GQ|Grazia|Haaretz|Handelsblatt|Harper's Bazaar|Hindustan Times|Hollywood Reporter|Houston Chronicle|IGN|ITV|Interfax|Irish Times|Itar-Tass|Jerusalem Post|Kathimerini|Kyodo|
Kotaku|La Repubblica|La Stampa|Le Figaro|Libération|Lifehacker|Maariv|Miami Herald|Mother Jones|MTV|NHK|NRK|Neue Zürcher Zeitung|New York Post|New York Daily News|Newsmax|Nikkei|Novaya Gazeta|NPR|
Paramount|PA news agency|Pitchfork|Pew Research Center|Philadelphia Inquirer|ProPublica|RIA Novosti|RTL|RTÉ|Rappler|Refinery29|Repubblica|Rzeczpospolita|SBS|San Francisco Chronicle|Seattle Times|Seventeen magazine|
Slate|South China Morning Post|Sports Illustrated|Star Tribune|Straits Times|Sunday Times|Svenska Dagbladet|Dagens Nyheter|Tampa Bay Times|Teen Vogue|Telemundo|The Athletic|The Atlantic|The Daily Beast|
The Hollywood Reporter|The Hindu|The Irish Times|The Nation|The New Republic|The Observer|The Spectator|The Times of Israel|Times of India|Univision|VentureBeat|Vice News|Wirecutter|Xinhua|
Yedioth Ahronoth|Yle|Yomiuri Shimbun|Asahi Shimbun|Yonhap|YouGov|Ipsos|Quinnipiac|Asics|Birkenstock|Balenciaga|Bulgari|Cartier|Dior|Dolce & Gabbana|Fendi|Givenchy|Hermès|Louis Vuitton|Michael Kors|Prada|Ray-Ban|Rolex|
Versace|Valentino|Uniqlo|Revlon|Sephora|Ulta|Glossier|Abercrombie & Fitch|Forever 21|Victoria's Secret|TJ Maxx|Bed Bath & Beyond|7-Eleven|
Bundesbank|Bundeskartellamt|Buckingham Palace|Elysee|Likud|Shas|Meretz|Hadash|Yesh Atid|Knesset|Sejm|Majlis|Lok Sabha|Rajya Sabha|Storting|Riksdag|Folketing|Althing|Dáil|Stormont|Holyrood|Congress Party|Bharatiya Janata Party|
Shiv Sena|Janata Dal|African National Congress|Inkatha|Inkatha Freedom Party|SWAPO|ZANU-PF|Frelimo|Renamo|UNITA|MPLA|FARC|ELN|ETA|Sinn Fein|DUP|SDLP|SNP|Plaid Cymru|UKIP|Fianna Fáil|Fianna Fail|Fine Gael|Forza Italia|
Northern League|Fidesz|Jobbik|KDP|PUK|Peshmerga|LTTE|Tamil Tigers|Khmer Rouge|Golkar|Kuomintang|PRI|Sandinistas|Tupac Amaru|Shining Path|Zapatistas|Muslim Brotherhood|Mujahideen|Al-Qassam Brigades|
Lashkar-e-Taiba|Jaish-e-Mohammad|Abu Sayyaf|Moro Islamic Liberation Front|Ansar Allah|Janjaweed|Interahamwe|KFOR|SFOR|IFOR|UNPROFOR|UNICEF|UNDP|WFP|FAO|ILO|ICRC|MSF|Médecins Sans Frontières|OAS|ECOWAS|APEC|EBRD|GATT|
Mercosur|ADB|Bundesnachrichtendienst|Shin Bet|Stasi|Securitate|Gestapo|Luftwaffe|Red Army|Royal Navy|Royal Air Force|RAF|Met Office|Scotland Yard|Crown Prosecution Service|Ofsted|NOAA|USGS|USDA|HUD|ATF|USPS|GSA|NLRB|CFPB|
Securities and Exchange Commission|NAACP|AARP|Teamsters|UAW|SAG-AFTRA|Writers Guild|Screen Actors Guild|Sierra Club|Rotary|Salvation Army|Boy Scouts|Girl Scouts|YMCA|PETA|WWF|Human Rights Campaign|Heritage Foundation|Brookings|Cato|
Duke University|Dartmouth|Vassar|Wellesley|Amherst College|Purdue|Rutgers|Notre Dame|Villanova|Gonzaga|Marquette|DePaul|Baylor|LSU|UConn|UMass|USC|UNC|NYU|BYU|TCU|Virginia Tech|Georgia Tech|Texas Tech|Ohio State|
Penn State|Michigan State|Florida State|Arizona State|Oregon State|Kansas State|Iowa State|Oklahoma State|Mississippi State|San Diego State|Fresno State|Boise State|Sciences Po|Sorbonne|ETH Zurich|Technion|
Eurovision Broadcasting Union|ATP Tour|LIV Golf|Formula One|NASCAR|CONCACAF|CONMEBOL|ICC|BCCI|ECB|WBA|WBC|IBF|WBO|IAAF|USADA|WADA`);
