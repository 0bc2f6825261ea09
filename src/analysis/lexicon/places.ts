import { phraseSet, wordSet } from './word-set.ts';

/** Countries under all their names: the names of a line, separated by `|`, are one place. */
export const COUNTRY_NAMES: readonly string[] = `
United States|United States of America|U.S.|US|USA|U.S.A.|America|Vereinigte Staaten
United Kingdom|UK|U.K.|Britain|Great Britain|Großbritannien|Vereinigtes Königreich
Russia|Russian Federation|Russland
China|People's Republic of China
Germany|Deutschland
France|Frankreich
Italy|Italien
Spain|Spanien
Poland|Polen
Turkey|Türkiye|Türkei
Ukraine
Belarus
Austria|Österreich
Switzerland|Schweiz
Netherlands|Holland|Niederlande
Belgium|Belgien
Sweden|Schweden
Norway|Norwegen
Denmark|Dänemark
Finland|Finnland
Iceland|Island
Ireland|Irland
Greece|Griechenland
Hungary|Ungarn
Romania|Rumänien
Bulgaria|Bulgarien
Serbia|Serbien
Croatia|Kroatien
Slovenia|Slowenien
Slovakia|Slowakei
Czech Republic|Czechia|Tschechien
Albania|Albanien
North Macedonia|Macedonia|Nordmazedonien
Kosovo
Montenegro
Bosnia and Herzegovina|Bosnia|Bosnien
Moldova|Moldau
Estonia|Estland
Latvia|Lettland
Lithuania|Litauen
Luxembourg|Luxemburg
Malta
Cyprus|Zypern
Georgia
Armenia|Armenien
Azerbaijan|Aserbaidschan
Kazakhstan|Kasachstan
Uzbekistan|Usbekistan
Turkmenistan
Tajikistan|Tadschikistan
Kyrgyzstan|Kirgistan
Afghanistan
Pakistan
India|Indien
Bangladesh
Sri Lanka
Nepal
Bhutan
Maldives
Myanmar|Burma
Thailand
Vietnam
Cambodia|Kambodscha
Laos
Malaysia
Singapore|Singapur
Indonesia|Indonesien
Philippines|Philippinen
Brunei
East Timor|Timor-Leste
Japan
South Korea|Südkorea
North Korea|Nordkorea|DPRK
Korea
Mongolia|Mongolei
Taiwan
Australia|Australien
New Zealand|Neuseeland|Aotearoa
Papua New Guinea
Fiji
Samoa
Tonga
Vanuatu
Solomon Islands
Canada|Kanada
Mexico|Mexiko
Guatemala
Belize
Honduras
El Salvador
Nicaragua
Costa Rica
Panama
Cuba|Kuba
Jamaica|Jamaika
Haiti
Dominican Republic
Puerto Rico
Bahamas
Barbados
Trinidad and Tobago|Trinidad
Grenada
Saint Lucia
Colombia|Kolumbien
Venezuela
Guyana
Suriname
Ecuador
Peru
Bolivia|Bolivien
Brazil|Brasilien
Paraguay
Uruguay
Argentina|Argentinien
Chile
Iran|Islamic Republic of Iran
Iraq|Irak
Syria|Syrien
Lebanon|Libanon
Israel
Palestine|Palästina
Jordan|Jordanien
Saudi Arabia|Saudi-Arabien
Yemen|Jemen
Oman
United Arab Emirates|UAE|Vereinigte Arabische Emirate
Qatar|Katar
Bahrain
Kuwait
Egypt|Ägypten
Libya|Libyen
Tunisia|Tunesien
Algeria|Algerien
Morocco|Marokko
Mauritania
Western Sahara
Sudan
South Sudan
Ethiopia|Äthiopien
Eritrea
Djibouti
Somalia
Kenya|Kenia
Uganda
Tanzania|Tansania
Rwanda|Ruanda
Burundi
Democratic Republic of Congo|Democratic Republic of the Congo|DRC|DR Congo
Congo|Kongo
Gabon|Gabun
Cameroon|Kamerun
Central African Republic
Chad|Tschad
Niger
Nigeria
Mali
Burkina Faso
Senegal
Gambia
Guinea
Guinea-Bissau
Sierra Leone
Liberia
Ivory Coast|Côte d'Ivoire|Elfenbeinküste
Ghana
Togo
Benin
Angola
Zambia|Sambia
Zimbabwe|Simbabwe
Malawi
Mozambique|Mosambik
Botswana
Namibia
South Africa|Südafrika
Lesotho
Eswatini|Swaziland
Madagascar|Madagaskar
Mauritius
Seychelles
Comoros
Cape Verde
Monaco
Liechtenstein
Andorra
San Marino
Vatican City
Greenland|Grönland
Hong Kong|Hongkong
Macau
Scotland|Schottland
Wales
England
Northern Ireland|Nordirland
Soviet Union|USSR|Sowjetunion
Ottoman Empire
Yugoslavia
Czechoslovakia
East Germany
West Germany
`
  .trim()
  .split('\n');

/** States of the United States with the abbreviations that news writing uses. */
export const US_STATES: readonly string[] = `
Alabama|Ala.
Alaska
Arizona|Ariz.
Arkansas|Ark.
California|Calif.
Colorado|Colo.
Connecticut|Conn.
Delaware|Del.
Florida|Fla.
Georgia|Ga.
Hawaii
Idaho
Illinois|Ill.
Indiana|Ind.
Iowa
Kansas|Kan.
Kentucky|Ky.
Louisiana|La.
Maine
Maryland|Md.
Massachusetts|Mass.
Michigan|Mich.
Minnesota|Minn.
Mississippi|Miss.
Missouri|Mo.
Montana|Mont.
Nebraska|Neb.
Nevada|Nev.
New Hampshire|N.H.
New Jersey|N.J.
New Mexico|N.M.
New York|N.Y.
North Carolina|N.C.
North Dakota|N.D.
Ohio
Oklahoma|Okla.
Oregon|Ore.
Pennsylvania|Pa.
Rhode Island|R.I.
South Carolina|S.C.
South Dakota|S.D.
Tennessee|Tenn.
Texas
Utah
Vermont|Vt.
Virginia|Va.
Washington State
West Virginia|W.Va.
Wisconsin|Wis.
Wyoming|Wyo.
District of Columbia|D.C.
`
  .trim()
  .split('\n');

/** Cities, regions and other places that are often in the news, separated by `|`. */
export const OTHER_PLACES = phraseSet(`
Tehran|Teheran|Moscow|Moskau|St. Petersburg|Saint Petersburg|Kyiv|Kiev|Kharkiv|Odesa|Odessa|Lviv|Mariupol|Kherson|Bakhmut|Donetsk|Luhansk|Donbas|Crimea|
Krim|Minsk|Warsaw|Warschau|Krakow|Gdansk|Berlin|Hamburg|Munich|München|Cologne|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Bonn|Potsdam|Bavaria|
Bayern|Sachsen|Saxony|Thüringen|Hessen|Brandenburg|Niedersachsen|Nordrhein-Westfalen|Baden-Württemberg|Schleswig-Holstein|Saarland|Rheinland-Pfalz|Vienna|Wien|Salzburg|Graz|Zurich|Zürich|Geneva|Genf|Basel|Bern|Davos|
Paris|Marseille|Lyon|Nice|Toulouse|Bordeaux|Strasbourg|Straßburg|Brussels|Brüssel|Antwerp|Amsterdam|Rotterdam|The Hague|Den Haag|London|Manchester|Liverpool|Birmingham|Leeds|
Sheffield|Bristol|Edinburgh|Glasgow|Cardiff|Belfast|Dublin|Cork|Oxford|Cambridge|Brighton|Nottingham|Newcastle|Southampton|Cornwall|Yorkshire|Kent|Essex|Sussex|Surrey|Norfolk|Devon|Dorset|
Madrid|Barcelona|Valencia|Seville|Bilbao|Catalonia|Lisbon|Porto|Rome|Rom|Milan|Mailand|Naples|Turin|Venice|Venedig|Florence|Bologna|Sicily|Athens|Athen|Thessaloniki|Crete|Ankara|Istanbul|Izmir|
Stockholm|Gothenburg|Malmo|Oslo|Bergen|Copenhagen|Kopenhagen|Helsinki|Reykjavik|Tallinn|Riga|Vilnius|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Ljubljana|Bratislava|Prague|Prag|Brno|Sarajevo|Skopje|Pristina|
Tirana|Podgorica|Chisinau|Tbilisi|Yerevan|Baku|Nagorno-Karabakh|Chechnya|Dagestan|Siberia|Astana|Almaty|Tashkent|Ashgabat|Dushanbe|Bishkek|Kabul|Kandahar|Islamabad|Karachi|Lahore|
Peshawar|Kashmir|New Delhi|Delhi|Mumbai|Bombay|Kolkata|Chennai|Bangalore|Bengaluru|Hyderabad|Pune|Ahmedabad|Jaipur|Lucknow|Gujarat|Punjab|Kerala|Maharashtra|Uttar Pradesh|Tamil Nadu|Karnataka|Bihar|
Rajasthan|Goa|Assam|Manipur|Odisha|Telangana|West Bengal|Dhaka|Colombo|Kathmandu|Yangon|Naypyidaw|Bangkok|Phuket|Hanoi|Ho Chi Minh City|Saigon|Phnom Penh|Vientiane|Kuala Lumpur|Jakarta|
Bali|Manila|Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Okinawa|Hokkaido|Seoul|Busan|Pyongyang|Beijing|Peking|Shanghai|Shenzhen|Guangzhou|Wuhan|Chengdu|Tianjin|Xinjiang|Tibet|Taipei|Ulaanbaatar|
Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Queensland|New South Wales|Victoria|Tasmania|Auckland|Wellington|Christchurch|
Toronto|Montreal|Vancouver|Ottawa|Calgary|Edmonton|Winnipeg|Quebec|Quebec City|Halifax|Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Newfoundland|Yukon|
Mexico City|Guadalajara|Monterrey|Tijuana|Cancun|Acapulco|Ciudad Juárez|Guatemala City|San Salvador|Tegucigalpa|Managua|San José|Panama City|Havana|Havanna|Kingston|Port-au-Prince|Santo Domingo|San Juan|
Bogotá|Bogota|Medellín|Medellin|Cali|Caracas|Quito|Guayaquil|Lima|La Paz|Brasília|Brasilia|São Paulo|Sao Paulo|Rio de Janeiro|Rio|Buenos Aires|Montevideo|Asunción|Santiago|
Baghdad|Bagdad|Basra|Mosul|Erbil|Kurdistan|Damascus|Damaskus|Aleppo|Homs|Idlib|Raqqa|Beirut|Tripoli|Jerusalem|Tel Aviv|Haifa|Gaza|Gaza City|Gaza Strip|Gazastreifen|West Bank|Westjordanland|Ramallah|Rafah|Khan Younis|Hebron|
Nablus|Jenin|Golan Heights|Bethlehem|Amman|Riyadh|Riad|Jeddah|Mecca|Medina|Sanaa|Aden|Hodeidah|Muscat|Abu Dhabi|Dubai|Doha|Manama|Kuwait City|Cairo|Kairo|Alexandria|Giza|Sinai|Suez Canal|Benghazi|
Tunis|Algiers|Rabat|Casablanca|Marrakesh|Khartoum|Darfur|Juba|Addis Ababa|Tigray|Asmara|Mogadishu|Nairobi|Mombasa|Kampala|Dar es Salaam|Dodoma|Kigali|Kinshasa|Goma|Brazzaville|Libreville|
Yaoundé|N'Djamena|Niamey|Abuja|Lagos|Kano|Bamako|Ouagadougou|Dakar|Conakry|Freetown|Monrovia|Abidjan|Accra|Lomé|Luanda|Lusaka|Harare|Lilongwe|Maputo|Gaborone|Windhoek|Pretoria|Johannesburg|Cape Town|
Durban|Soweto|Antananarivo|
New York City|NYC|Manhattan|Brooklyn|Queens|Bronx|The Bronx|Staten Island|Harlem|Long Island|Los Angeles|L.A.|LA|Hollywood|Beverly Hills|Malibu|Chicago|Houston|Dallas|Austin|San Antonio|Fort Worth|El Paso|Phoenix|Tucson|
Philadelphia|Pittsburgh|San Diego|San Francisco|San Jose|Oakland|Sacramento|Silicon Valley|Fresno|Long Beach|Anaheim|Seattle|Portland|Tacoma|Spokane|Denver|Boulder|Las Vegas|Reno|Salt Lake City|Albuquerque|
Santa Fe|Boston|Worcester|Hartford|New Haven|Providence|Baltimore|Annapolis|Washington|Washington, D.C.|Washington D.C.|Washington DC|DC|Richmond|Norfolk|Virginia Beach|Charlotte|Raleigh|Durham|Charleston|Columbia|
Atlanta|Savannah|Miami|Orlando|Tampa|Jacksonville|Tallahassee|Fort Lauderdale|West Palm Beach|Palm Beach|Key West|Nashville|Memphis|Knoxville|Louisville|Lexington|Cincinnati|Cleveland|Columbus|Toledo|Dayton|Akron|
Detroit|Ann Arbor|Lansing|Grand Rapids|Flint|Indianapolis|Milwaukee|Madison|Green Bay|Minneapolis|St. Paul|Saint Paul|Duluth|Des Moines|Omaha|Lincoln|Kansas City|St. Louis|Springfield|New Orleans|Baton Rouge|
Birmingham|Montgomery|Mobile|Jackson|Little Rock|Oklahoma City|Tulsa|Wichita|Topeka|Boise|Anchorage|Honolulu|Maui|Buffalo|Albany|Syracuse|Rochester|Yonkers|Newark|Jersey City|Trenton|Atlantic City|
Silicon Valley|Wall Street|Pearl Harbor|Guantanamo Bay|Cape Cod|Nantucket|Martha's Vineyard|Napa Valley|Yosemite|Yellowstone|Grand Canyon|Mount Everest|Everest|Appalachia|New England|Midwest|
Pacific Northwest|Bay Area|Times Square|Central Park|Ground Zero|Mar-a-Lago|Broadway|Capitol Hill|
Europe|Europa|Asia|Asien|Africa|Afrika|North America|South America|Latin America|Central America|Antarctica|Arctic|Middle East|Near East|Far East|Southeast Asia|Central Asia|South Asia|East Asia|Eastern Europe|
Western Europe|Central Europe|Scandinavia|Balkans|Caucasus|Caribbean|Sahel|Sahara|Horn of Africa|West Africa|East Africa|North Africa|Persian Gulf|Red Sea|Black Sea|Baltic Sea|North Sea|Mediterranean|Mediterranean Sea|
Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|South China Sea|Strait of Hormuz|English Channel|Gulf of Mexico|Gulf of Aden|Amazon rainforest|Himalayas|Alps|Andes|Danube|Rhine|Nile|Thames|Mississippi River|Hudson River|
Naher Osten|Nahost|Mittelmeer|Ostsee|Nordsee|Schwarzes Meer|Earth|Mars`);

/** Heads of place names: "Orange County", "Lake Superior". Lower case. */
export const PLACE_SUFFIXES: ReadonlySet<string> = new Set(
  `county river lake island islands mountain mountains hills valley bay beach creek canyon desert forest ocean sea gulf
  peninsula coast strait canal street avenue road boulevard lane highway bridge park square plaza airport station harbor
  harbour port village town township city province region district territory heights springs falls ridge woods
  mount cape fort isle glacier volcano reservoir dam trail pier cemetery parish borough oblast prefecture
  castle palace garden gardens memorial monument tower stadium arena reservation reserve reef mosque cathedral
  drive terrace turnpike parkway freeway interstate pass basin plateau quay wharf dock docks jetty marina
  hemisphere pyramids tropics`.split(/\s+/),
);

/** Common nouns that tell that the name beside them is a place's: "the town of X", "the X peninsula". Lower case. */
export const PLACE_NOUNS = wordSet(
  `city town village state province region county island islands district capital suburb neighborhood neighbourhood
  peninsula hill hamlet settlement river valley coast coastline harbour harbor quay countryside archipelago estuary
  waterfront riverfront port airport mountain mountains`,
);

/** Words that begin the names of places, and seldom others: "Upper Silesia". Lower case. */
export const PLACE_DIRECTIONS = wordSet('upper lower north south east west');

/** Heads that stand before the name: "Lake Como", "Mount Hood". */
export const PLACE_PREFIXES: ReadonlySet<string> = new Set(
  'lake mount mt mt. cape fort ft. port gulf strait isle river san santa saint st. los las el'.split(' '),
);

/** Countries of one word, which are often joined to another name by a hyphen ("Russia-Ukraine"). */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  COUNTRY_NAMES.flatMap((line) => line.split('|')).filter((name) => /^[\p{L}.]+$/u.test(name)),
);
