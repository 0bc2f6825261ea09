import { compile, compileLine } from './compile.ts';

/** What labels an advertisement: the whole of its text. */
export const AD_LABEL = compileLine({
  en: [
    'advertisements?',
    'advertising',
    'ads?',
    'sponsored',
    'paid (?:post|content)',
    '(?:article|story) continues (?:below|after)[^.]{0,30}',
    'continue reading below',
    '(?:advertisement\\W+)?scroll to continue',
  ],
  de: [
    'anzeigen?',
    'werbung',
    'advertorial',
    'nach der anzeige geht es weiter',
    'der artikel wird nach (?:der|dieser) (?:anzeige|werbung) fortgesetzt',
  ],
  fr: ['publicit[ée]', 'annonce', "la suite (?:de l[’']article )?apr[èe]s (?:la|cette) publicit[ée]"],
  es: [
    'publicidad',
    'anuncio',
    'contin[úu]a leyendo',
    'sigue leyendo',
    'la noticia contin[úu]a (?:despu[ée]s|tras) [^.]{0,30}',
  ],
  it: [
    'pubblicit[àa]',
    'annuncio(?: pubblicitario)?',
    'continua (?:a leggere )?dopo la pubblicit[àa]',
    "l[’']articolo continua (?:qui )?sotto",
  ],
  pt: ['publicidade', 'propaganda', 'an[úu]ncio', 'continua (?:depois|ap[óo]s) (?:da|a) publicidade'],
  nl: [
    'advertenties?',
    'reclame',
    '(?:het artikel|lees) (?:gaat )?verder (?:onder|na) de (?:advertentie|reclame)',
    'tekst gaat verder onder de (?:advertentie|reclame|foto|video)',
  ],
  ru: ['реклама(?: на \\S+)?', 'на правах рекламы', 'продолжение после рекламы'],
  ar: ['إعلان(?:ات)?', 'الإعلانات', 'يستمر المقال بعد الإعلان', 'مساحة إعلانية'],
  ja: ['広告', 'pr', 'スポンサー(?:ド)?リンク', '広告の後に(?:も)?続きます', '記事は広告の(?:下|後)に続きます'],
  zh: ['广告', '廣告'],
  ko: ['광고'],
  tr: ['reklam'],
  pl: ['reklama', 'dalsza część artykułu pod (?:reklamą|wideo)'],
  sv: ['annons', 'artikeln fortsätter efter annonsen'],
  da: ['annonce', 'artiklen fortsætter efter annoncen'],
  no: ['annonse', 'artikkelen fortsetter under annonsen'],
});

/** What labels a list of tags, before the first of them. */
export const TAG_LABEL = compile(
  {
    en: [
      'tags?',
      'topics?',
      'filed under',
      'more on',
      'explore(?: more)?',
      'in this article',
      'keywords',
      'related topics',
      'read more about',
    ],
    de: ['themen', 'schlagw[oö]rter', 'stichw[oö]rter', 'mehr zu(?:m thema)?'],
    fr: ['th[èe]mes', 'mots[- ]cl[ée]s', 'sujets', 'en savoir plus sur', 'voir plus'],
    es: ['etiquetas', 'temas', 'archivado en', 'm[áa]s sobre'],
    it: ['argomenti', 'tag', 'temi'],
    pt: ['assuntos', 't[óo]picos', 'etiquetas', 'tudo sobre', 'mais sobre'],
    nl: ['onderwerpen', 'meer over', "thema['’]?s", 'trefwoorden'],
    ru: ['теги', 'темы', 'ключевые слова', 'метки', 'сюжеты?'],
    ar: ['وسوم', 'كلمات (?:مفتاحية|دلالية)', 'مواضيع', 'موضوعات'],
    ja: ['キーワード', 'タグ', 'トピック(?:ス)?', 'テーマ', '関連(?:キーワード|ワード|タグ)'],
  },
  '^[^\\p{L}]*',
);

/** What a biography of an author says. */
export const BIOGRAPHY = compile({
  en: [
    "(?:is|was|has been|works as) (?:a|an|the|our|[^.]{0,40}[’']s) (?:[^.]{0,60})?(?:reporter|editor|writer|journalist|correspondent|columnist|contributor|producer|author|critic|photographer|freelancer|fellow|professor)",
    '(?:his|her|their) (?:writing|work|reporting|stories) (?:has|have) (?:also )?(?:been|appeared)',
    '(?:he|she|they) (?:covers|writes about|reports on|joined|previously)',
    '(?:covers|writes about|reports on) [^.]{3,}',
    '(?:has|have) (?:covered|written|worked|reported)',
    'earned (?:his|her|their|an?)',
    'is based in',
    'can be reached at',
    'follow (?:him|her|them) (?:on|at)',
  ],
  de: [
    'ist (?:[^.]{0,40})?(?:redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|autor(?:in)?|journalist(?:in)?|volontär(?:in)?)',
    '(?:redakteur|reporter|korrespondent|autor|journalist)(?:in)? (?:bei|im|der|des|für)',
    'schreibt (?:[^.]{0,20})?(?:über|für)',
    'berichtet (?:über|für|aus)',
    'arbeitet (?:[^.]{0,20})?(?:als|für|bei)',
  ],
  fr: [
    '(?:est )?(?:[^.]{0,40})?(?:journaliste|r[ée]dacteur|r[ée]dactrice|correspondante?|reporter|chroniqueu(?:r|se)) (?:au|à|de|pour|chez|sp[ée]cialis[ée]e?|ind[ée]pendante?|depuis)',
    '[ée]crit (?:sur|pour)',
    "couvre (?:le|la|les|l[’'])",
  ],
  es: [
    '(?:es )?(?:redactor(?:a)?|periodista|corresponsal|reporter[oa]|columnista|colaborador(?:a)?) (?:de|del|en|especializad[oa]|desde)',
    'escribe (?:sobre|en|para)',
    'ha trabajado en',
    'cubre (?:la|el|los|las)',
  ],
  it: [
    "(?:[èe] )?(?:giornalista|redattore|redattrice|inviat[oa]|corrispondente|cronista|caporedattore) (?:di|del|della|dal|dell[’']|per|presso|freelance|professionista)",
    'scrive (?:di|per|su)',
    'si occupa di',
    'collabora con',
  ],
  pt: [
    '(?:[ée] )?(?:jornalista|rep[óo]rter|correspondente|redator(?:a)?|editor(?:a)?|colunista) (?:do|da|de|no|na|em|desde|formad[oa]|especializad[oa])',
    'escreve (?:sobre|para)',
    'cobre (?:o|a|os|as)',
  ],
  nl: [
    'is (?:[^.]{0,40})?(?:verslaggever|redacteur|journalist|correspondent|columnist)',
    '(?:verslaggever|redacteur|journalist|correspondent) (?:bij|van|voor|op)',
    'schrijft (?:[^.]{0,20})?(?:over|voor)',
    'werkt (?:[^.]{0,20})?(?:als|voor|bij)',
  ],
  ru: [
    '(?:корреспондент|журналист(?:ка)?|обозреватель|редактор|репорт[её]р|колумнист|автор) (?:отдела|газеты|издания|сайта|«|с|портала|журнала|раздела)',
    'пишет (?:о|об|про|для)',
    'работает (?:в|с)',
  ],
  ar: ['صحفي', 'صحفية', 'صحافي', 'صحافية', 'كاتب', 'كاتبة', 'مراسل', 'مراسلة', 'محرر', 'محررة'],
  ja: [
    '専門・関心',
    '(?:支局|総局|デスク|編集委員|編集部)',
    '年(?:に)?入社',
    'を(?:担当|取材)',
    '記者。',
    'ライター',
    'ジャーナリスト',
  ],
});

/** How a button that shares the page is labelled for those who do not see its sign. */
export const SHARE_LABEL = compile(
  {
    en: [
      'share(?: (?:this|on|via|by|with|to|the|story|article|page|link|\\S+ on))?',
      'tweet(?: this)?',
      'e-?mail (?:this|a friend)',
      'copy (?:the )?link',
      'post (?:on|to)',
    ],
    de: ['(?:auf|per|bei|via) \\S+ teilen', 'teilen', 'link kopieren'],
    fr: ['partager(?: sur| par)?', 'copier le lien'],
    es: ['compartir(?: en| por)?', 'copiar (?:el )?enlace'],
    it: ['condividi(?: su| via)?', 'copia (?:il )?link'],
    pt: ['(?:compartilhar|partilhar)(?: no| em| por)?', 'copiar (?:o )?link'],
    nl: ['delen(?: op| via)?', 'deel(?: op| via| dit)?', 'link kopiëren'],
    ru: ['поделиться', 'скопировать ссылку'],
    ar: ['مشاركة', 'شارك', 'نسخ الرابط'],
    ja: ['シェア', '共有', 'リンクをコピー'],
  },
  '^\\P{L}*',
);

/** What stands before links to a publisher's own places on social networks. */
export const FOLLOW_LABEL = compile(
  {
    en: ['follow(?: us)?(?: on)?', 'find us on', 'connect with us', 'join us on'],
    de: ['folgen sie uns', 'folge uns'],
    fr: ['suivez-nous', 'nous suivre'],
    es: ['s[ií]guenos', 's[ií]ganos'],
    it: ['seguici'],
    pt: ['siga-nos', 'siga(?: a| o)?'],
    nl: ['volg ons'],
    ru: ['мы в соцсетях', 'подписывайтесь'],
    ar: ['تابعونا', 'تابعنا'],
    ja: ['フォロー'],
  },
  '^\\P{L}*',
);
