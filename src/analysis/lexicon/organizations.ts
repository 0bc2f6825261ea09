import { phraseSet, wordSet } from './word-set.ts';

/** Words that make a name the name of an organization, wherever they stand in it. Lower case. */
export const ORGANIZATION_WORDS = wordSet(`
  university college school academy institute institution laboratory laboratories department ministry agency bureau
  office commission committee council board authority administration service services association society federation
  confederation union league alliance coalition party congress parliament senate assembly court tribunal bank group
  holdings company corporation corp corp. inc inc. ltd ltd. llc plc gmbh ag co. bros brothers partners foundation trust
  fund organization organisation network news times post journal herald tribune gazette daily press magazine
  broadcasting media television radio records pictures studios entertainment productions films airlines airways motors
  industries systems technologies technology software solutions pharmaceuticals pharma energy oil petroleum electric steel
  insurance capital financial finance ventures investments securities club team fc united athletic hospital clinic
  medical health healthcare church diocese archdiocese synagogue temple orchestra symphony
  philharmonic opera ballet theatre theater museum gallery library police army navy force forces marines guard corps
  command battalion brigade regiment fleet patrol taskforce embassy consulate cabinet treasury reserve exchange
  chamber initiative project campaign movement front brigade brigades resistance
  hotel restaurant cafe café bakery brewery store stores supermarket mart
  ai labs sc pd tv auctions high cosmetics beauty apparel foods motor clothing boutique
  guild directorate secretariat inspectorate legislature syndicate commissariat
  partnership pharmacy forum networks mutual ferries logistics securities railways shipping freight
  uc suny cuny newsroom charity mission ministries institute's conference caucus center centre consortium
  partei verein verband bund bundesamt bundestag bundesrat ministerium gericht universität hochschule institut
  stiftung gesellschaft zeitung verlag polizei behörde gewerkschaft kammer bank kirche`);

/** Organizations with names that no such word gives away, separated by `|`. */
export const KNOWN_ORGANIZATIONS = phraseSet(`
Kremlin|White House|Pentagon|Congress|Senate|House of Representatives|Capitol|Downing Street|Whitehall|Westminster|Parliament|House of Commons|House of Lords|
Supreme Court|State Department|Justice Department|Treasury|Federal Reserve|Fed|Vatican|Holy See|Knesset|Duma|Bundestag|Bundesrat|Bundesregierung|Bundeswehr|Élysée|
United Nations|U.N.|UN|UNESCO|UNICEF|WHO|World Health Organization|NATO|Nato|OPEC|OECD|IMF|International Monetary Fund|World Bank|WTO|European Union|EU|E.U.|European Commission|
European Parliament|ASEAN|African Union|Arab League|G7|G20|Interpol|Europol|Red Cross|Red Crescent|Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|
Doctors Without Borders|Hamas|Hezbollah|Hizbollah|Taliban|Islamic State|ISIS|ISIL|Daesh|Al Qaeda|Al-Qaeda|al-Qaeda|al-Qaida|Boko Haram|Al-Shabaab|al-Shabab|Houthi|Houthis|Fatah|PLO|PKK|
IRA|Wagner|Mossad|CIA|FBI|NSA|DEA|DHS|ICE|IRS|EPA|FDA|CDC|NIH|NASA|FEMA|SEC|FCC|FTC|FAA|NTSB|TSA|NYPD|LAPD|MI5|MI6|KGB|FSB|GRU|NHS|BBC|CNN|NBC|CBS|ABC|PBS|NPR|MSNBC|Fox|HBO|ESPN|CNBC|
AP|AFP|DPA|dpa|UPI|TASS|Tass|Reuters|Bloomberg|Associated Press|The Associated Press|Al Jazeera|Al-Jazeera|Politico|Axios|Vox|BuzzFeed|HuffPost|The Atlantic|The Economist|The Guardian|Guardian|
The Independent|The Telegraph|The Sun|The Mirror|The Hill|The Intercept|The New Yorker|The New York Times|New York Times|The Washington Post|Washington Post|The Wall Street Journal|Wall Street Journal|
The Times|The Daily Mail|Daily Mail|Los Angeles Times|Le Monde|Der Spiegel|Spiegel|Die Zeit|Bild|ARD|ZDF|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|FAZ|taz|Tagesspiegel|Haaretz|El País|Newsweek|Forbes|Variety|
Rolling Stone|Vanity Fair|Vogue|Billboard|TMZ|Breitbart|Fox News|Sky News|USA Today|National Geographic|The Onion|The Verge|Wired|TechCrunch|Deadline|The Conversation|
Apple|Google|Alphabet|Microsoft|Amazon|Facebook|Meta|Twitter|Instagram|TikTok|YouTube|WhatsApp|Telegram|Snapchat|Reddit|LinkedIn|Pinterest|Netflix|Disney|Walt Disney|Hulu|Spotify|Uber|Lyft|Airbnb|PayPal|eBay|
Tesla|SpaceX|OpenAI|Nvidia|Intel|AMD|IBM|Oracle|Cisco|Samsung|Sony|Huawei|Xiaomi|Alibaba|Tencent|ByteDance|Baidu|Nokia|Ericsson|Siemens|Bosch|SAP|Volkswagen|VW|BMW|Mercedes-Benz|Daimler|Audi|Porsche|Toyota|Honda|
Nissan|Hyundai|Ford|Chrysler|General Motors|GM|Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|Pfizer|Moderna|AstraZeneca|BioNTech|Novartis|Roche|Bayer|Merck|Johnson & Johnson|Walmart|Target|Costco|Starbucks|McDonald's|
Burger King|Coca-Cola|Pepsi|PepsiCo|Nestlé|Unilever|Nike|Adidas|Puma|Ikea|IKEA|H&M|Zara|Gucci|Chanel|Goldman Sachs|JPMorgan|JPMorgan Chase|Morgan Stanley|Citigroup|Wells Fargo|Barclays|HSBC|UBS|Credit Suisse|BlackRock|
Visa|Mastercard|Exxon|ExxonMobil|Chevron|BP|Shell|Gazprom|Rosneft|Aramco|Equinor|Verizon|AT&T|Comcast|Vodafone|T-Mobile|FedEx|UPS|DHL|Lufthansa|Ryanair|EasyJet|FIFA|UEFA|IOC|NFL|NBA|MLB|NHL|NCAA|MLS|UFC|WWE|WNBA|PGA|ATP|WTA|
Arsenal|Chelsea|Tottenham|Everton|Liverpool FC|Manchester United|Manchester City|Real Madrid|FC Barcelona|Bayern Munich|Juventus|Borussia Dortmund|
SPD|CDU|CSU|FDP|AfD|AFD|BSW|Grüne|Die Linke|GOP|Lib Dems|Liberal Democrats|Sinn Féin|BJP|ANC|Likud|ACLU|NAACP|NRA|AFL-CIO|Antifa|Proud Boys|Ku Klux Klan|KKK|
Harvard|Yale|Princeton|Stanford|MIT|Columbia University|Cornell|Oxford University|Cambridge University|UCLA|Caltech|Berkeley|NYU|Georgetown|Johns Hopkins|
Beatles|The Beatles|Rolling Stones|The Rolling Stones|Metallica|Coldplay|Abba|ABBA|BTS|
Scotland Yard|Secret Service|Coast Guard|National Guard|Border Patrol|Homeland Security|Medicare|Medicaid|Planned Parenthood|Black Lives Matter|Extinction Rebellion|Peace Corps|
Iranian Revolutionary Guard|Revolutionary Guards|IDF|PMO|
TIME|Time magazine|People magazine|Allure|Cosmopolitan|GQ|Esquire|Harper's Bazaar|Marie Claire|InStyle|Mashable|Polygon|Kotaku|IGN|Engadget|Gizmodo|CNET|ZDNet|Ars Technica|The Register|
Mother Jones|The Nation|National Review|The New Republic|Jacobin|Foreign Affairs|Foreign Policy|Fast Company|Business Insider|MarketWatch|Barron's|Nikkei|Kyodo|Yonhap|Xinhua|Interfax|
Hello! Magazine|Us Weekly|Entertainment Weekly|The Hollywood Reporter|Pitchfork|NME|Refinery29|Bustle|Teen Vogue|Good Housekeeping|Consumer Reports|Scientific American|New Scientist|Smithsonian|
Univision|Telemundo|MTV|Nickelodeon|Showtime|Starz|Paramount|Lionsgate|Pixar|DreamWorks|Universal Pictures|Warner Bros.|Sky Sports|ITV|Channel 4|Channel 5|Fubo Sports|Turner Classic Movies|
Substack|Tumblr|Zoom Video|Dropbox|Adobe|Salesforce|Okta|Cloudflare|Palantir|Shopify|Coinbase|Binance|FTX|Klarna|Revolut|DoorDash|Grubhub|Deliveroo|
Epic Games|Activision Blizzard|Activision|Electronic Arts|Ubisoft|Roblox|Nintendo|Sega|Capcom|Midjourney|DeviantArt|Stability AI|Anthropic|DeepMind|Hugging Face|Waymo|Rivian|Polestar|Stellantis|
Qualcomm|Broadcom|Micron|TSMC|ASML|Foxconn|Lenovo|HP|Hewlett Packard|Panasonic|Toshiba|Hitachi|Fujitsu|Nikon|LG|Motorola|Garmin|Fitbit|GoPro|Sonos|Bose|Philips|Zeiss|ZEISS|Rolls-Royce|Ferrari|Lamborghini|Maserati|
Maybelline|L'Oréal|L’Oréal|L'Oréal Paris|L’Oréal Paris|Estée Lauder|Sephora|Ulta|Lululemon|Levi's|Old Navy|Nordstrom|Macy's|Bloomingdale's|Kohl's|JCPenney|Saks|Prada|Burberry|Hermès|Louis Vuitton|Dior|LVMH|
Balenciaga|Off-White|New Era|Under Armour|Reebok|Kroger|Albertsons|Safeway|Publix|Aldi|Lidl|Tesco|Sainsbury's|Asda|Morrisons|Carrefour|Walgreens|CVS|Rite Aid|Chipotle|Taco Bell|KFC|Wendy's|Domino's|Dunkin'|
Kellogg's|Kraft Heinz|General Mills|Mondelez|Danone|Heineken|Anheuser-Busch|Diageo|Procter & Gamble|Colgate-Palmolive|John Deere|Deere|Honeywell|3M|DuPont|BASF|Cargill|ConAgra|Monsanto|
TotalEnergies|ConocoPhillips|Eni|Petrobras|Lukoil|Glencore|Rio Tinto|BHP|ArcelorMittal|Tata|Infosys|Adani|SoftBank|Mitsubishi|Mitsui|Sumitomo|Daewoo|Maersk|Hapag-Lloyd|Deutsche Bahn|Amtrak|
Delta Air Lines|United Airlines|American Airlines|JetBlue|Alaska Airlines|Qantas|Etihad|Air France|KLM|British Airways|Aeroflot|Spirit Airlines|Marriott|Hyatt|
Accenture|Deloitte|KPMG|PwC|EY|McKinsey|Ernst & Young|Moody's|Nasdaq|Deutsche Bank|Commerzbank|BNP Paribas|Société Générale|Santander|Lloyds|NatWest|Capital One|American Express|Berkshire Hathaway|Blackstone|
Tufts|Dartmouth|Brown University|Rutgers|Purdue|Villanova|Gonzaga|Baylor|SMU|TCU|LSU|USC|UNC|UCSB|UCSD|Babson|Salve Regina|Sciences Po|Sorbonne|ETH Zurich|Eton|
Beastie Boys|Tears for Fears|Jackson 5|Pink Floyd|Led Zeppelin|Radiohead|Foo Fighters|Pearl Jam|Green Day|Depeche Mode|Duran Duran|Fleetwood Mac|Destiny's Child|Spice Girls|Backstreet Boys|One Direction|Blackpink|BLACKPINK|
Gallup|YouGov|Ipsos|Quinnipiac|Oxfam America|Médecins Sans Frontières|Sierra Club|Heritage Foundation|Brookings|Cato Institute|RAND|Chatham House|Bellingcat|WikiLeaks|
Ofcom|Ofgem|RSPCA|UNHCR|UNRWA|OSCE|ICC|ICJ|International Criminal Court|IAEA|Bitcoin Foundation|GoFundMe|Kickstarter|Patreon|Wikipedia|Wikimedia|Mozilla|X Corp`);

/** Capital-letter words that are no organization. */
export const NOT_ORGANIZATIONS = wordSet(`
  CEO CFO CTO COO CIO VP MP MEP MPs TV PC DVD CD DNA RNA MRNA AI IT PR HR GDP CPI VAT HIV AIDS COVID COVID-19 SARS PTSD ADHD OCD IQ
  USB GPS PDF HTML URL FAQ CCTV SUV EV EVs UFO UAP ID IDs OK AM PM GMT EST EDT PST PDT CST BST UTC FM AC DC PhD PHD MD RN BA MA MBA BS MS
  II III IV VI VII VIII IX XI XII AD BC Q&A R&B DIY LGBT LGBTQ LGBTQ+ LGBTQIA BIPOC NGO NGOs ICU ER ICBM WMD WMDs IED IEDs GMO IVF CGI VR AR NFT NFTs ETF ETFs IPO
  SOS ATM PIN SMS MRI CT MVP RBI ERA KO DJ MC EP LP VIP RSVP ASAP FYI NSFW TBD TBA RIP POW AWOL SWAT PPE PCR OTC BMI STEM GED SAT MMA COVID19 JN BA RSV LED LCD
  UI UX OS CPU CPUs GPU GPUs SSD HDD RAM SIM QR API APIs SDK IDE LLM LLMs RAG AGI QA CUDA SQL XML JSON HTTP VPN WIFI LAN HDMI OLED HDR FPS RPG MMO NPC DLC GOTY
  SEO SERP KPI KPIs ROI CRM SMB SMBs ESG GAAP EBITDA EPS CAGR PCE MSRP DEI WFH AKA POV FOMO ASMR ICYMI PSA SFX VFX CNC AWD FWD RWD 4WD RV RVs ATV ATVs UAV UAVs UAS AUV
  THC CBD MDMA LSD GABA HIIT CVD PCOS IBS UTI UTIs STI STD STDs HPV HRT SSRI SSRIs EKG ECG EEG NICU PFAS CO2 LNG BPA PVC SPF CPR EMS EMT EMTs DUI DWI GPA LSAT GMAT MFA BBL
  NY NJ FL TX
  AND THE FOR BUT NOT YOU ALL NEW WHY HOW WHAT WITH FROM THIS THAT MORE PHOTO PHOTOS VIDEO WATCH READ UPDATE BREAKING LIVE EXCLUSIVE ADVERTISEMENT SUBSCRIBE SHARE ALSO RELATED`);

/** Heads of names of works, events, laws, awards, products, diseases: such names are not actors. Lower case. */
export const NOT_ACTOR_HEADS = wordSet(`
  cup olympics games championship championships tournament bowl derby open prix marathon festival fair expo
  act law amendment bill treaty accord accords agreement protocol constitution resolution award awards prize medal trophy
  oscar oscars grammy grammys emmy emmys tony's day week month eve night year season war wars revolution battle crisis
  holocaust depression renaissance era age century anniversary syndrome disease virus covid covid-19 coronavirus omicron
  delta ebola monkeypox influenza summit election elections referendum primary show movie film novel album song
  edition series episode volume chapter bible quran koran torah iphone ipad android windows playstation xbox kindle
  model hurricane typhoon storm cyclone earthquake tsunami operation dream shield plan deal pact report index scale
  tonight niño niña facetime magsafe prores promotion chatgpt gmail photoshop minecraft fortnite bitcoin ethereum dogecoin
  street-journal visa passport tour trial hearing march rally parade ceremony convention-center internet web
  commandments commandment god lord allah satan heaven hell zodiac constitution gospel christ messiah devil
  mode style styles button suv sedan pickup lift whiskey galaxy sharing zodiac
  playoffs playoff final finals semifinal semifinals division series classic invitational biennale`);
