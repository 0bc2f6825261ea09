import { wordSet } from './word-set.ts';

/** Words that open a sentence and are never a name, by language. Lower case. */
export const FOREIGN_FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'fr',
    wordSet(`le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos mon ma mes il elle ils elles on je nous
      vous et mais ou où donc or ni car que qui quand si comme puis alors ainsi aussi pour par sur sous avec sans dans en chez
      depuis après avant selon lors entre vers malgré tout tous toute toutes pas plus très bien encore déjà ici là rien personne
      chaque certains certaines d'autres plusieurs beaucoup aujourd'hui hier demain`),
  ],
  [
    'es',
    wordSet(`el la los las un una unos unas del al su sus este esta estos estas ese esa esos esas él ella ellos ellas yo nosotros y e o u
      pero sino que quien cuando si como donde mientras aunque porque pues así también además entonces luego después antes con
      sin por para en de desde hasta entre sobre tras ante según durante contra todo todos toda todas cada muy más menos no
      nadie nada algo alguien algunos algunas muchos otros otras hoy ayer mañana aquí allí ahora ya`),
  ],
  [
    'it',
    wordSet(`il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal
      dallo dalla dai dalle nel nello nella nei nelle sul sulla sui sulle suo sua suoi sue questo questa questi queste quel
      quella quelli quelle lui lei loro io noi e ed o ma che chi quando se come dove mentre perché poi così anche inoltre ancora
      secondo dopo prima senza contro tutto tutti tutte ogni molto più meno non nessuno niente qualcuno alcuni alcune molti
      altri oggi ieri domani qui ora già`),
  ],
  [
    'pt',
    wordSet(`o a os as um uma uns umas do da dos das no na nos nas ao aos à às pelo pela de em com por para sem sobre entre até desde
      segundo durante contra seu sua seus suas este esta esse essa isso isto ele ela eles elas eu nós e ou mas que quem quando
      se como onde enquanto embora porque pois assim também além então depois antes todo todos toda todas cada muito mais menos
      não ninguém nada algo alguém alguns algumas muitos outros outras hoje ontem amanhã aqui agora já`),
  ],
  [
    'nl',
    wordSet(`de het een van in op aan bij met voor door over naar uit tegen na om tot onder tussen sinds volgens te zijn haar hun deze dit
      die dat onze ons mijn hij zij ze ik wij we men en of maar want toen als dat terwijl omdat waar hoewel dus ook nog al er
      daar hier niet geen alle elke veel meer minder iemand niemand niets iets sommige sommigen velen anderen vandaag gisteren
      morgen nu dan zo wie wat hoe waarom`),
  ],
]);

/** Nouns that begin or end the names of bodies in French, Spanish, Italian, Portuguese and Dutch. Lower case. */
export const FOREIGN_BODY_NOUNS = wordSet(`
  ministère mairie université syndicat association fédération préfecture conseil assemblée parti société banque commission collectif
  ministerio ayuntamiento consejería gobierno universidad sindicato asociación federación partido diputación junta banco comité
  ministero comune comitato università associazione federazione sindacato partito regione provincia amici capitaneria banca
  ministério secretaria prefeitura câmara universidade sindicato associação federação tribunal polícia instituto fundação
  ministerie gemeente universiteit vereniging vakbond partij provincie stichting waterschap bond raad`);
