import type { CueKind } from './speech-verbs.ts';

/** The verbs that report speech in one language, in the forms of the third person, by kind. */
export type CueLists = Readonly<Partial<Record<CueKind, string>>>;

export const FRENCH_CUES: CueLists = {
  say: `dit disent disait déclare déclaré déclarait déclarent ajoute ajouté ajoutait précise précisé précisait raconte raconté racontait
    souligne souligné soulignait indique indiqué note noté observe observé remarque remarqué rappelle rappelé poursuit poursuivi
    résume résumé conclut conclu confie confié annonce annoncé insiste insisté martèle martelé lance lancé glisse glissé
    renchérit enchaîne enchaîné commente commenté témoigne témoigné estime estimé juge jugé fait appelle appelait évoque évoqué parle
    confirme confirmé répète répété constate constaté révèle révélé signale signalé relève relevé complète complété reprend tranche
    tranché analyse analysé décrit lâche lâché argue argué argumente argumenté souhaite souhaité expose exposé écrié résumé tonné`,
  ask: 'demande demandé demandait interroge interrogé',
  answer: 'répond répondu répondait réplique répliqué rétorque rétorqué',
  write: 'écrit écrivait tweete tweeté publie',
  claim: 'affirme affirmé affirmait assure assuré assurait soutient soutenu prétend',
  deny: 'dément démenti nie nié rejette rejeté conteste contesté dénonce dénoncé réfute réfuté',
  admit: 'reconnaît reconnu admet admis concède concédé avoue avoué',
  promise: 'promet promis',
  demand: 'réclame réclamé exige exigé plaide plaidé exhorte exhorté',
  warn: 'prévient prévenu avertit averti alerte alerté redoute craint',
  explain: 'explique expliqué expliquait détaille justifie justifié',
  voice: `plaisante plaisanté ironise ironisé soupire soupiré sourit regrette regretté déplore déploré exclame exclamé murmure murmuré tempère tempéré nuance
    nuancé relativise relativisé félicité réjouit réjoui indigne indigné défend défendu emporte emporté étonne étonné inquiète inquiété agace agacé amuse
    amusé désole désolé insurge insurgé alarme alarmé crie crié`,
  think: 'pense croit considère espère',
  judge: 'critique accuse salue salué félicite qualifie qualifié fustige',
};

export const SPANISH_CUES: CueLists = {
  say: `dijo dice dicen dijeron dicho decía declaró declara declarado añadió añade añadido agregó agrega señaló señala señalado
    afirmó afirma afirmado indicó indica comentó comenta contó cuenta narra relató relata recordó recuerda subrayó subraya
    destacó destaca recalcó recalca manifestó manifiesta expresó expresa resumió resume concluyó concluye anunció anuncia
    apuntó apunta precisó precisa matizó opinó opina prosiguió continuó sentenció sentencia confesó confiesa insistió insiste zanja
    comentado contado relatado recordado subrayado destacado recalcado manifestado expresado concluido anunciado apuntado precisado
    matizado insistido indicado agregado zanjado opinado resumido proseguido continuado`,
  ask: 'preguntó pregunta cuestionó',
  answer: 'respondió responde respondido contestó contesta contestado replicó replica replicado',
  write: 'escribió escribe escrito tuiteó publicó publicado',
  claim:
    'aseguró asegura asegurado sostuvo sostiene alegó argumentó argumenta defendió defiende sostenido alegado argumentado defendido',
  deny: 'negó niega negado desmintió desmentido rechazó rechaza rechazado denunció denuncia denunciado',
  admit: 'reconoció reconoce reconocido admitió admite admitido confirmó confirma confirmado reveló revela revelado',
  promise: 'prometió promete garantizó',
  demand: 'exigió exige exigido pidió pide pedido reclamó reclama reclamado instó insta instado',
  warn: 'advirtió advierte advertido alertó alerta alertado avisó avisado',
  explain: 'explicó explica explicado aclaró aclara aclarado detalló detalla detallado justificó justificado',
  voice: 'bromeó bromea lamentó lamenta lamentado exclamó gritó ironizó celebró',
  think: 'cree piensa considera consideró espera teme',
  judge: 'criticó critica acusó calificó califica llamó describió tachó',
};

export const ITALIAN_CUES: CueLists = {
  say: `dice detto disse dicono diceva dichiara dichiarato aggiunge aggiunto sottolinea sottolineato racconta raccontato ricorda
    ricordato osserva osservato commenta commentato nota precisa precisato riassume conclude concluso prosegue continua insiste
    annuncia annunciato confida confidato rivela rivelato ribadisce ribadito rileva evidenzia evidenziato parla parlato fa
    insistito proseguito continuato rivelato rilevato commentato annunciato`,
  ask: 'chiede chiesto domanda domandato',
  answer: 'risponde risposto replica replicato ribatte',
  write: 'scrive scritto twitta legge',
  claim: 'afferma affermato sostiene sostenuto assicura assicurato',
  deny: 'nega negato smentisce smentito respinge denuncia denunciato',
  admit: 'ammette ammesso riconosce riconosciuto confessa confessato conferma confermato',
  promise: 'promette promesso',
  demand: 'esige invita invoca',
  warn: 'avverte avvertito ammonisce teme',
  explain: 'spiega spiegato spiegava chiarisce chiarito motiva motivato',
  voice: 'scherza scherzato lamenta lamentato esclama sorride sospira ironizza',
  think: 'pensa crede ritiene spera',
  judge: 'critica accusa definisce definito attacca elogia',
};

export const PORTUGUESE_CUES: CueLists = {
  say: `disse diz dizem disseram dito dizia declarou declara afirmou afirma acrescentou acrescenta ressaltou ressalta destacou destaca
    contou conta lembrou lembra relatou relata comentou comenta observou observa apontou aponta resumiu resume concluiu conclui
    anunciou anuncia frisou salientou sublinhou continuou prosseguiu completou completa pontuou opinou revelou revela enfatizou`,
  ask: 'perguntou pergunta questionou indagou',
  answer: 'respondeu responde rebateu replicou',
  write: 'escreveu escreve publicou tuitou',
  claim: 'garantiu garante assegurou sustentou sustenta argumentou argumenta defendeu defende alegou',
  deny: 'negou nega rejeitou denunciou denuncia',
  admit: 'admitiu admite reconheceu reconhece confessou confessa confirmou confirma',
  promise: 'prometeu promete',
  demand: 'exigiu pediu pede cobrou',
  warn: 'alertou alerta advertiu adverte avisou',
  explain: 'explicou explica esclareceu detalhou justificou justifica',
  voice: 'brincou brinca lamentou lamenta exclamou gritou ironizou comemorou desabafou',
  think: 'acredita acha pensa considera espera avalia avaliou',
  judge: 'criticou critica acusou classificou classifica chamou descreveu',
};

export const DUTCH_CUES: CueLists = {
  say: `zegt zei zeggen zeiden gezegd verklaart verklaarde vertelt vertelde verteld meldt meldde stelt stelde voegt voegde benadrukt
    benadrukte merkt merkte constateert concludeert concludeerde herinnert vervolgt vervolgde noemt noemde spreekt sprak
    vat laat liet onderstreept oordeelt oordeelde`,
  ask: 'vraagt vroeg',
  answer: 'antwoordt antwoordde reageert reageerde',
  write: 'schrijft schreef twittert',
  claim: 'beweert beweerde betoogt betoogde verzekert vindt vond',
  deny: 'ontkent ontkende weerspreekt',
  admit: 'erkent erkende geeft gaf bevestigt bevestigde bekent',
  promise: 'belooft beloofde',
  demand: 'eist eiste pleit roept riep',
  warn: 'waarschuwt waarschuwde vreest',
  explain: 'legt legde verduidelijkt',
  voice: 'grapt grapte lacht verzucht zucht klaagt',
  think: 'denkt dacht hoopt verwacht',
};

export const GERMAN_CUE_LISTS: CueLists = {
  say: `sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont meinte meint ergänzte ergänzt fügte berichtete berichtet
    erzählte erzählt äußerte teilte verkündete kündigte bekräftigte bekräftigt unterstrich konstatierte resümierte bilanzierte
    zitierte sprach spricht so urteilte stellte hieß findet fand gibt betonten`,
  ask: 'fragte fragt',
  answer: 'antwortete antwortet entgegnete entgegnet erwiderte erwidert reagierte',
  write: 'schrieb schreibt twitterte',
  claim: 'behauptete behauptet versicherte versichert argumentierte',
  deny: 'bestritt dementierte wies',
  admit: 'räumte gestand bestätigte bestätigt',
  promise: 'versprach verspricht',
  demand: 'forderte fordert appellierte mahnte mahnt rief verlangte',
  warn: 'warnte warnt befürchtet',
  explain: 'erläuterte erläutert begründete begründet',
  voice: 'scherzte lachte klagte seufzte freute spottete',
  think: 'vermutete glaubt hofft denkt weiß',
  judge: 'kritisierte kritisiert lobte lobt bezeichnete nannte',
};
