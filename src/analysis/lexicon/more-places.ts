import { phraseSet } from './word-set.ts';

/** Further cities, regions and waters that news names without saying where they are; no common words, no given names. Facts. */
export const MORE_PLACES = phraseSet(`
Aachen|Augsburg|Bielefeld|Bochum|Braunschweig|Chemnitz|Cottbus|Dortmund|Duisburg|Erfurt|Freiburg|Gelsenkirchen|Göttingen|Heidelberg|Jena|Karlsruhe|Kassel|Kiel|Koblenz|
Krefeld|Leverkusen|Lübeck|Magdeburg|Mainz|Mannheim|Moenchengladbach|Mönchengladbach|Nuremberg|Münster|Oberhausen|Oldenburg|Osnabrück|Regensburg|Rostock|Saarbrücken|Schwerin|Trier|Tübingen|Ulm|Weimar|Wiesbaden|
Wolfsburg|Wuppertal|Würzburg|Duesseldorf|Innsbruck|Klagenfurt|Lausanne|Lucerne|Lugano|St. Gallen|Winterthur|Amiens|Angers|Auxerre|Avignon|Bastia|Besançon|Brest|Caen|Calais|Cannes|Clermont-Ferrand|
Dijon|Dunkirk|Grenoble|Guingamp|Le Havre|Le Mans|Lille|Limoges|Lorient|Metz|Montpellier|Mulhouse|Nantes|Normandy|Provence|Orléans|Perpignan|Poitiers|Reims|Rennes|Rouen|Saint-Etienne|
Saint-Étienne|St Etienne|Toulon|Versailles|Corsica|Alsace|Bruges|Charleroi|Ghent|Liege|Liège|Mechelen|Namur|Ostend|Flanders|Wallonia|Arnhem|Eindhoven|Enschede|Groningen|Haarlem|Heerenveen|
Leiden|Maastricht|Nijmegen|Tilburg|Utrecht|Waalwijk|Aberdeen|Blackburn|Blackpool|Bolton|Bournemouth|Canterbury|Chelmsford|Cheltenham|Colchester|Coventry|
Crewe|Darlington|Doncaster|Dover|Dundee|Exeter|Gateshead|Gloucester|Grimsby|Harrogate|Hartlepool|Headingley|Huddersfield|Inverness|Ipswich|Kilmarnock|Leicester|Luton|Macclesfield|Maidstone|Mansfield|
Middlesbrough|Milton Keynes|Motherwell|Northampton|Norwich|Oldham|Peterborough|Plymouth|Portsmouth|Rotherham|Salford|Scunthorpe|Shrewsbury|Southend|Southport|Stirling|Stockport|Stoke-on-Trent|Sunderland|
Swansea|Swindon|Torquay|Wakefield|Walsall|Watford|Wigan|Wolverhampton|Worcestershire|Wrexham|Wycombe|Londonderry|Lisburn|Galway|Limerick|Waterford|Derbyshire|Glamorgan|Gloucestershire|
Hampshire|Lancashire|Leicestershire|Lincolnshire|Middlesex|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Somerset|Staffordshire|Suffolk|Warwickshire|Wiltshire|Cumbria|Cheshire|Hertfordshire|
Buckinghamshire|Berkshire|Bedfordshire|Cambridgeshire|Shropshire|Merseyside|Tyneside|Ulster|Silverstone|Wembley|Wimbledon|Ascot|Epsom|Aintree|Heathrow|Gatwick|Canary Wharf|Alicante|Almería|Badajoz|Burgos|Cádiz|
Córdoba|Gijón|Granada|La Coruna|La Coruña|Las Palmas|León|Logroño|Málaga|Malaga|Marbella|Murcia|Oviedo|Pamplona|Salamanca|San Sebastian|San Sebastián|Santander|Santiago de Compostela|Tarragona|Tenerife|
Valladolid|Vigo|Zaragoza|Majorca|Mallorca|Ibiza|Andalusia|Galicia|Canary Islands|Basque Country|Braga|Coimbra|Guimaraes|Madeira|Azores|Algarve|Bari|Bergamo|Brescia|Cagliari|Catania|Genoa|Messina|Modena|Monza|
Padua|Palermo|Perugia|Pescara|Piacenza|Pisa|Ravenna|Reggio Calabria|Rimini|Trento|Trieste|Udine|Vicenza|Sardinia|Lombardy|Tuscany|Calabria|Piraeus|Patras|Corfu|Nicosia|Limassol|Larnaca|Adana|
Antalya|Bursa|Diyarbakir|Gaziantep|Konya|Trabzon|Aalborg|Aarhus|Odense|Esbjerg|Lillehammer|Stavanger|Tromso|Tromsø|Trondheim|Helsingborg|Linköping|Malmö|Norrköping|Uppsala|Västerås|Espoo|Lahti|Oulu|Tampere|
Turku|Kaunas|Klaipeda|Tartu|Gomel|Grodno|Brest-Litovsk|Bialystok|Bydgoszcz|Gdynia|Katowice|Lodz|Łódź|Lublin|Poznan|Poznań|Szczecin|Wroclaw|Wrocław|Ostrava|Olomouc|Pilsen|Plzen|Kosice|Debrecen|Gyor|Miskolc|Szeged|
Cluj|Constanta|Timisoara|Iasi|Craiova|Plovdiv|Varna|Burgas|Novi Sad|Banja Luka|Mostar|Srebrenica|Tuzla|Vukovar|Zenica|Dubrovnik|Osijek|Rijeka|Zadar|Maribor|Mitrovica|Tetovo|Durres|Vlore|Transdniestria|
Arkhangelsk|Chelyabinsk|Grozny|Irkutsk|Kaliningrad|Kazan|Khabarovsk|Krasnodar|Krasnoyarsk|Kursk|Belgorod|Bryansk|Murmansk|Nizhny Novgorod|Norilsk|Novosibirsk|Omsk|Rostov|Rostov-on-Don|Samara|Saratov|Smolensk|
Sochi|Stavropol|Tomsk|Tver|Ufa|Vladikavkaz|Vladivostok|Volgograd|Voronezh|Yakutsk|Yekaterinburg|Ingushetia|Tatarstan|North Ossetia|Abkhazia|South Ossetia|Sevastopol|Simferopol|Yalta|Dnipro|Dnipropetrovsk|
Zaporizhzhia|Mykolaiv|Chernobyl|Chernihiv|Poltava|Kramatorsk|Avdiivka|Batumi|Sukhumi|Gyumri|Karaganda|Samarkand|Herat|Jalalabad|Kunduz|Mazar-i-Sharif|Helmand|Faisalabad|Multan|Quetta|Rawalpindi|
Sindh|Balochistan|Waziristan|Amritsar|Bhopal|Chandigarh|Coimbatore|Guwahati|Indore|Jammu|Kanpur|Kochi|Cochin|Calcutta|Madras|Ludhiana|Madurai|Mysore|Nagpur|Patna|Srinagar|Vadodara|Varanasi|Visakhapatnam|
Andhra Pradesh|Madhya Pradesh|Himachal Pradesh|Haryana|Jharkhand|Chhattisgarh|Nagaland|Mizoram|Tripura|Ladakh|Chittagong|Sylhet|Jaffna|Trincomalee|Mandalay|Rangoon|Chiang Mai|Pattaya|Da Nang|
Haiphong|Siem Reap|Battambang|Penang|Johor|Johor Bahru|Sabah|Sarawak|Bandung|Medan|Surabaya|Yogyakarta|Sumatra|Aceh|Borneo|Sulawesi|Papua|East Timor|Dili|Cebu|Davao|Mindanao|Luzon|Quezon City|Zamboanga|
Fukuoka|Nagoya|Nagano|Sapporo|Sendai|Yokohama|Kawasaki|Inchon|Incheon|Daegu|Taegu|Gwangju|Kwangju|Panmunjom|Changchun|Changsha|Chongqing|Dalian|Fuzhou|Guangdong|Guangxi|Hainan|Hangzhou|Harbin|Hebei|Henan|
Hubei|Hunan|Jiangsu|Jinan|Kunming|Lhasa|Macau|Nanjing|Ningbo|Qingdao|Shandong|Shanxi|Shenyang|Sichuan|Suzhou|Urumqi|Xiamen|Xi'an|Yunnan|Zhejiang|Zhengzhou|Kaohsiung|Taichung|Alice Springs|Ballarat|Bendigo|
Cairns|Geelong|Gold Coast|Launceston|Northern Territory|South Australia|Western Australia|Wollongong|Dunedin|Rotorua|Napier|Port Moresby|Suva|Noumea|Papeete|Guam|Saipan|Ashdod|Ashkelon|
Beersheba|Eilat|Nazareth|Netanya|Sderot|Jericho|Deir al-Balah|Tulkarm|Qalqilya|Sidon|Baalbek|Bekaa Valley|Latakia|Deir al-Zor|Palmyra|Daraa|Kirkuk|Najaf|Karbala|Fallujah|Ramadi|Tikrit|
Samarra|Sulaymaniyah|Arbil|Abadan|Ahvaz|Bandar Abbas|Isfahan|Mashhad|Qom|Shiraz|Tabriz|Natanz|Dhahran|Dammam|Taif|Sharjah|Salalah|Taiz|Marib|Aswan|Port Said|Ismailia|Hurghada|Sharm el-Sheikh|Misrata|
Sirte|Tobruk|Derna|Sfax|Oran|Fez|Tangier|Agadir|Meknes|Western Sahara|Nouakchott|Banjul|Bissau|Kumasi|Kaduna|Port Harcourt|Ibadan|Maiduguri|Borno|Niger Delta|Douala|Malabo|Bangui|Bukavu|Kisangani|
Lubumbashi|Katanga|Kivu|Bujumbura|Entebbe|Kisumu|Eldoret|Zanzibar|Arusha|Hargeisa|Kismayo|Puntland|Somaliland|Ogaden|Mekelle|Port Sudan|Omdurman|Blantyre|Bulawayo|Benguela|Huambo|Cabinda|Maseru|Mbabane|
Bloemfontein|Port Elizabeth|East London|Pietermaritzburg|KwaZulu-Natal|Gauteng|Transvaal|Antofagasta|Valparaiso|Concepcion|Arequipa|Cuzco|Cusco|Trujillo|Callao|Cochabamba|Barranquilla|
Bucaramanga|Cartagena|Maracaibo|Mendoza|Tucuman|Mar del Plata|Patagonia|Tierra del Fuego|Belem|Belo Horizonte|Campinas|Curitiba|Fortaleza|Goiania|Manaus|Porto Alegre|Recife|
Minas Gerais|Rio Grande do Sul|Chiapas|Chihuahua|Hermosillo|Juarez|Ciudad Juarez|Mexicali|Oaxaca|Puebla|Queretaro|Sinaloa|Culiacan|Toluca|Veracruz|Yucatan|Baja California|San Pedro Sula|Belmopan|
Bridgetown|Port of Spain|Nassau|Freeport|Camaguey|Santiago de Cuba|Willemstad|Martinique|Falkland Islands|Falklands|Bermuda|Cayman Islands|Gibraltar|Greenland|Faroe Islands|Channel Islands|Isle of Man|
Kelowna|Kitchener|Mississauga|Moncton|Red Deer|Saskatoon|St. John's|Thunder Bay|Prince Edward Island|New Brunswick|Northwest Territories|Nunavut|Abilene|Allentown|Amarillo|
Arlington|Asheville|Bakersfield|Bangor|Bellevue|Berkeley|Billings|Biloxi|Bismarck|Bloomington|Boca Raton|Bridgeport|Brownsville|Burbank|Cedar Rapids|
Champaign|Chapel Hill|Chattanooga|Chesapeake|Cheyenne|College Station|Colorado Springs|Corpus Christi|Daytona Beach|Dearborn|Decatur|Dubuque|Durham|Evansville|Fairbanks|Fargo|Fayetteville|
Flagstaff|Fort Collins|Fort Myers|Fort Wayne|Fremont|Gainesville|Galveston|Glendale|Greensboro|Greenville|Harrisburg|Hialeah|Hoboken|Huntsville|Irvine|Ithaca|Joliet|Juneau|Kalamazoo|
Lafayette|Lake Tahoe|Laredo|Las Cruces|Lubbock|McAllen|Missoula|Modesto|Muncie|Myrtle Beach|Naperville|New Bedford|New Rochelle|Newport Beach|Palo Alto|Palm Springs|Pasadena|
Paterson|Pensacola|Peoria|Pocatello|Poughkeepsie|Provo|Racine|Rapid City|Riverside|Roanoke|Rockford|Roswell|San Bernardino|San Mateo|Santa Ana|Santa Barbara|Santa Clara|Santa Monica|Sarasota|Schenectady|
Scottsdale|Scranton|Shreveport|Sioux City|Sioux Falls|South Bend|Stockton|Tempe|Terre Haute|Tuscaloosa|Utica|Vicksburg|Waco|Waterbury|White Plains|Wichita Falls|Wilkes-Barre|Wilmington|
Winston-Salem|Yuma|Oakland County|Orange County|Cook County|Harris County|Maricopa County|Miami-Dade County|Los Angeles County|King County|Westchester|Westchester County|Bucks County|Florida Keys|
Everglades|Great Lakes|Lake Michigan|Lake Erie|Lake Superior|Lake Huron|Lake Ontario|Chesapeake Bay|San Francisco Bay|Puget Sound|Rio Grande|Colorado River|Ozarks|Rockies|Rocky Mountains|Great Plains|Death Valley|
Arabian Sea|Aegean Sea|Aegean|Adriatic|Adriatic Sea|Ionian Sea|Caspian Sea|Dead Sea|East China Sea|Sea of Japan|Bering Sea|Barents Sea|Arctic Ocean|Southern Ocean|Bay of Bengal|Bay of Biscay|Gulf of Thailand|
Strait of Malacca|Bosphorus|Bosporus|Dardanelles|Panama Canal|Taiwan Strait|Sea of Azov|Caribbean Sea|Pyrenees|Carpathians|Urals|Caucasus Mountains|Hindu Kush|Kilimanjaro|Mont Blanc|Matterhorn|Volga|Dnieper|
Euphrates|Tigris|Ganges|Mekong|Yangtze|Zambezi|Limpopo|Orinoco|Elbe|Oder|Seine|Loire|Rhone|Tagus|Lake Victoria|Lake Geneva|Lake Baikal|Great Barrier Reef|Gobi Desert|Sahel region|Maghreb|Iberia|Benelux|
Polynesia|Micronesia|Melanesia|Oceania|Eurasia|Balkan Peninsula|Korean Peninsula|Arabian Peninsula|Sinai Peninsula|Crimean Peninsula|Indian subcontinent|Sub-Saharan Africa|Southern Africa|Central Africa|North Pole|South Pole|
Vatican City|Côte d'Azur|French Riviera|Costa del Sol|Lapland|Transylvania|Silesia|Bohemia|Moravia|Galilee|Negev|Judea|Anatolia|Cappadocia|Manchuria|Kashmir Valley|Bengal|Kosovska Mitrovica
`);
