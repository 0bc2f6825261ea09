import { wordSet } from './word-set.ts';

/** Nationalities, languages, faiths and their followers: capitalised words that name no actor. Lower case. */
export const DEMONYMS = wordSet(`
  afghan albanian algerian american andorran angolan argentine argentinian argentinean armenian australian austrian
  azerbaijani azeri bahamian bahraini bangladeshi barbadian belarusian belgian belizean beninese bhutanese bolivian bosnian
  botswanan brazilian british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian chadian chilean
  chinese colombian comorian congolese croatian croat cuban cypriot czech danish dane djiboutian dominican dutch ecuadorian
  egyptian emirati english eritrean estonian ethiopian fijian filipino filipina finnish finn french gabonese gambian
  georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian honduran hungarian icelandic indian
  indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kuwaiti
  kyrgyz lao laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian
  maldivian malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian
  nepali nepalese nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan persian peruvian
  polish pole portuguese qatari romanian russian rwandan salvadoran samoan saudi scottish scot scots senegalese serbian
  serb singaporean slovak slovakian slovenian slovene somali spanish spaniard sudanese surinamese swede swedish swiss
  syrian taiwanese tajik tanzanian thai tibetan togolese tongan trinidadian tunisian turk turkish turkmen ugandan
  ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yemenite zambian zimbabwean
  european african asian arab arabic arabian latin latino latina latinx hispanic caucasian nordic scandinavian baltic
  balkan slavic soviet ottoman roman byzantine western eastern northern southern midwestern anglo antarctic arctic
  californian texan floridian parisian londoner londoners berliner muscovite venetian hawaiian alaskan bavarian
  catalan basque kurdish kurd pashtun tamil punjabi bengali hindi urdu farsi mandarin cantonese hebrew yiddish maori māori
  aboriginal inuit cherokee navajo sioux apache indigenous rohingya uyghur uighur
  christian christians christianity muslim muslims islam islamic islamist jewish jew jews judaism hindu hindus hinduism
  buddhist buddhists buddhism sikh sikhs catholic catholics catholicism protestant protestants orthodox evangelical
  evangelicals mormon mormons methodist lutheran presbyterian baptist anglican shia shiite shi'ite sunni sufi salafi
  americans australians austrians belgians brazilians britons brits brit canadians chileans colombians cubans czechs danes
  egyptians europeans filipinos finns germans greeks haitians hungarians indians indonesians iranians iraqis israelis
  italians jordanians kenyans koreans kurds kuwaitis latinos lebanese libyans malaysians mexicans nigerians norwegians
  pakistanis palestinians peruvians poles romanians russians rwandans saudis scots serbs slovaks somalis spaniards
  sudanese swedes syrians thais turks ugandans ukrainians venezuelans yemenis arabs africans asians hispanics
  republican republicans democratic democrat democrats conservative conservatives liberals tory tories liberal socialist communist marxist leninist nazi nazis
  neo-nazi fascist zionist libertarian antisemitic anti-semitic islamophobic brexit trumpian victorian edwardian
  african-american asian-american latin-american anglo-saxon
  deutsche deutscher deutschen russische russischer russischen ukrainische ukrainischer ukrainischen französische
  französischer französischen amerikanische amerikanischer amerikanischen britische britischer britischen chinesische
  türkische iranische israelische europäische europäischen`);
