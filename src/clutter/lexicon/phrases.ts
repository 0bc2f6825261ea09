/**
 * What clutter says, by kind and language. The patterns are matched without regard to case, at word boundaries of any script.
 *
 * Looked at and left out, since articles say it too: "subscribe" alone, "newsletter" alone, "join us", "follow", "support", "free", "exclusive".
 */

type Phrases = Readonly<Record<string, readonly string[]>>;

const compile = (phrases: Phrases, anchor = '') => {
  const all = Object.values(phrases).flat().join('|');
  return new RegExp(`${anchor}(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'iu');
};

/** How an invitation to subscribe begins. */
export const SUBSCRIBE = compile({
  en: [
    'subscribe (?:to|now|today|here|for)',
    'subscribe (?:&|and) save',
    'sign (?:me |us )?up(?: now| here| today| free)? (?:for|to) (?:[^.!?]{0,60})?(?:newsletters?|emails?|e-mails?|alerts?|briefings?|updates|inbox|articles|stories|our|the)',
    'get (?:[^.!?]{0,80}) (?:in|to|into|delivered to|straight to) your (?:inbox|email|phone)',
    '(?:delivered|sent|straight|direct(?:ly)?) (?:right |directly |straight )?(?:in)?to your (?:inbox|email)',
    'join (?:[^.!?]{0,40}) (?:newsletter|mailing list)',
    '(?:our|free|daily|weekly|morning|evening) (?:[^.!?]{0,30}?)newsletters?',
    'newsletter sign[- ]?up',
    'never miss (?:a|an|another) (?:story|issue|update|article)',
    "don['’]t miss (?:a (?:thing|story)|out)",
    '(?:try|get|claim) (?:your )?\\d* ?free (?:weekly |trial )?(?:issues?|trial|weeks?|months?)',
    'your (?:email|e-mail) address',
    'become a (?:subscriber|member)',
    'start your free trial',
    'unlock (?:unlimited|full) access',
    'unsubscribe at any time',
    'enter your email',
    'a free (?:daily|weekly) email',
    'create (?:a|your|an) (?:free )?account',
    '(?:sign|log) in to (?:read|continue|keep)',
  ],
  de: [
    'newsletter (?:abonnieren|bestellen|anmelden)',
    '(?:unseren|den|zum|kostenlosen?) (?:[^.!?]{0,30})?newsletter',
    'jetzt (?:kostenlos )?(?:abonnieren|anmelden|testen)',
    'melden sie sich (?:[^.!?]{0,40})an',
    'abonnieren sie',
    'ihre e-mail-adresse',
    'in ihr(?:em)? postfach',
    'in ihrem posteingang',
  ],
  fr: [
    'abonnez-vous',
    "s['’]abonner",
    'inscrivez-vous',
    "(?:notre|nos) (?:[^.!?]{0,30})?(?:newsletters?|lettres? d[’']information)",
    'votre (?:adresse )?(?:e-mail|email|mail)',
    'recevez (?:[^.!?]{0,60}) (?:par|dans votre) (?:mail|e-mail|email|boîte)',
  ],
  es: [
    'suscr[ií]bete',
    'suscr[ií]base',
    '(?:nuestro|nuestra) (?:[^.!?]{0,30})?(?:bolet[ií]n|newsletter)',
    'tu correo electr[oó]nico',
    'recibe (?:[^.!?]{0,60}) en tu (?:correo|email|bandeja)',
  ],
  it: ['abbonati', 'iscriviti', '(?:nostra|la) newsletter', 'la tua e-?mail'],
  pt: [
    'assine (?:j[aá]|agora|o|a|nossa)',
    'inscreva-se',
    '(?:nossa|a) newsletter',
    'seu e-?mail',
    'receba (?:[^.!?]{0,60}) no seu e-?mail',
  ],
  nl: ['abonneer', 'schrijf je in', 'meld je aan', '(?:onze|de) (?:[^.!?]{0,30})?nieuwsbrief', 'je e-mailadres'],
  ru: ['подпишитесь', 'подписывайтесь', 'оформите подписку', 'рассылк[ауи]'],
  ar: ['اشترك(?:وا|ي)?', 'النشرة (?:البريدية|الإخبارية)', 'بريدك الإلكتروني', 'نشرتنا'],
  ja: ['ニュースレター', 'メールマガジン', '購読する'],
});

/** How an appeal for money, an app, an event or a shop speaks. */
export const PROMOTION = compile({
  en: [
    'donate (?:now|today|here|to)?',
    'make a (?:donation|gift|contribution)',
    'support (?:our|independent|quality|local|the|public) (?:[^.!?]{0,30})?(?:journalism|reporting|newsroom|work|media)',
    'support us',
    'chip in',
    'download (?:our|the) (?:[^.!?]{0,20})?app',
    'get (?:our|the) (?:[^.!?]{0,20})?app',
    'buy (?:your )?tickets',
    'register (?:now|today) for',
    'shop now',
    'become a (?:supporter|patron|friend)',
    'readers? like you',
    'follow us on (?:[^.!?]{0,40})(?:facebook|twitter|instagram|youtube|telegram|whatsapp|google news|tiktok|x)',
    '(?:join|follow) (?:our|us on) (?:[^.!?]{0,20})?(?:whatsapp|telegram)',
    'like us on facebook',
  ],
  de: [
    'spenden sie',
    'jetzt spenden',
    'unterstützen sie',
    'laden sie (?:[^.!?]{0,30})app',
    'app herunterladen',
    'folgen sie uns',
  ],
  fr: ['faites un don', 'soutenez', 't[ée]l[ée]chargez (?:[^.!?]{0,20})app', 'suivez-nous'],
  es: ['dona (?:ahora|hoy)', 'apoya (?:nuestro|el) periodismo', 'descarga (?:[^.!?]{0,20})app', 's[ií]guenos'],
  ar: ['تبرع', 'حمّ?ل(?:وا)? (?:ال)?تطبيق', 'تابعونا'],
});

/** How a publisher speaks to its readers and of itself. */
export const READER = compile({
  en: ['you', 'your', 'us', 'our', 'we'],
  de: ['sie', 'ihr(?:e[mnrs]?)?', 'uns(?:ere?[mnrs]?)?', 'du', 'dein(?:e[mnrs]?)?'],
  fr: ['vous', 'votre', 'vos', 'nous', 'notre', 'nos'],
  es: ['te', 'tu', 'su', 'nos', 'nuestr[oa]s?'],
  nl: ['je', 'jouw', 'uw', 'ons', 'onze'],
});

/** A label above or before links to other stories. */
export const RELATED = compile(
  {
    en: [
      '(?:more|other)(?: \\S+){0,3} (?:on|from|in|about|like)(?: \\S+){0,6}',
      'related(?: (?:articles?|stories|content|coverage|news|posts?|reading|topics?|links?|reads?|to))?',
      'read (?:more|also|next|this|on)(?: (?:from|about|on|here|stories|news)(?: \\S+){0,4})?',
      'also read',
      'more(?=:)',
      'read(?=:)',
      'watch(?=:)',
      'see(?=:)',
      'see also',
      'you (?:may|might|will|could)(?: also)? (?:be interested|like|enjoy|want)(?: \\S+){0,3}',
      'recommended(?: \\S+){0,4}',
      'trending(?: \\S+){0,3}',
      'most (?:popular|read|viewed|watched|recent|shared)(?: \\S+){0,3}',
      'latest(?: \\S+){0,3}',
      'up next',
      'what to read next',

      '(?:top|popular|featured|recent|more) (?:stories|news|articles|posts|headlines)',
      "editor['’]?s['’]? (?:picks?|choice)",
      "don['’]t miss",
      'in case you missed it',
      'keep reading',
      'explore more',
      'from (?:our|the) (?:archive|partners|web)',
      'around the web',
      'promoted',
      'sponsored(?: content)?',
      'must[- ]reads?',
      'in this (?:series|package)',
    ],
    de: [
      'mehr (?:zum thema|dazu|von|aus|lesen|über|zu)(?: \\S+){0,4}',
      'lesen sie (?:auch|hier|mehr|weiter|dazu)(?: \\S+){0,4}',
      'das könnte sie auch interessieren',
      'auch interessant',
      'weitere (?:artikel|meldungen|nachrichten|themen|beiträge)',
      'meistgelesen',
      'passend dazu',
      'zum thema',
      'empfohlen(?: \\S+){0,3}',
      'aktuelle (?:meldungen|nachrichten)',
    ],
    fr: [
      '[àa] lire (?:aussi|[ée]galement)',
      'lire (?:aussi|[ée]galement|la suite)',
      'sur le m[êe]me (?:sujet|th[èe]me)',
      'voir aussi',
      'articles? (?:li[ée]s?|similaires?|associ[ée]s?)',
      'les plus lus',
      'vous aimerez aussi',
      '[àa] voir aussi',
    ],
    es: [
      'lee tambi[ée]n',
      'lea tambi[ée]n',
      'le puede interesar',
      'te puede interesar',
      'm[áa]s (?:sobre|noticias|información|le[ií]das?|en)(?: \\S+){0,3}',
      'noticias relacionadas',
      'ver tambi[ée]n',
      'relacionad[oa]s?',
      'lo m[áa]s (?:le[ií]do|visto)',
    ],
    it: [
      'leggi anche',
      'potrebbe interessarti',
      'articoli correlati',
      'ti potrebbe interessare',
      'i pi[ùu] letti',
      'vedi anche',
    ],
    pt: ['leia (?:tamb[ée]m|mais)', 'veja (?:tamb[ée]m|mais)', 'not[ií]cias relacionadas', 'mais lidas', 'saiba mais'],
    nl: [
      'lees (?:ook|meer|verder)',
      'gerelateerd(?:e artikelen)?',
      'meer (?:over|nieuws|van)(?: \\S+){0,3}',
      'meest gelezen',
    ],
    ru: ['читайте (?:также|ещ[её])', 'по теме', 'материалы по теме', 'смотрите также'],
    ar: [
      'اقرأ(?:وا)? (?:أيضا|أيضاً|أيضًا|المزيد)',
      'مواضيع ذات صلة',
      'أخبار ذات صلة',
      'ذات صلة',
      'المزيد من(?: \\S+){0,4}',
      'قد يعجبك(?: أيضا| أيضًا)?',
      'الأكثر قراءة',
    ],
    ja: ['関連記事', 'あわせて読みたい', '関連ニュース', 'おすすめ記事'],
  },
  '^\\P{L}*',
);

/** A link at the foot of a list of teasers that leads to more of them. */
export const MORE_LINK =
  /\b(?:view|see|show|load|read|browse) (?:all|more)\b|^more\b|\bmehr (?:anzeigen|laden)\b|\bvoir plus\b|\bver m[áa]s\b|المزيد|もっと見る/iu;

/** What a notice about cookies and consent says. */
export const CONSENT = compile({
  en: [
    'cookies?',
    'your privacy',
    'privacy (?:preferences|choices|settings)',
    '(?:our|and our|\\d[\\d,.]*) partners',
    'consent',
    'legitimate interest',
  ],
  de: ['cookies?', 'datenschutz(?:einstellungen)?', 'einwilligung', '(?:unsere|\\d[\\d.]*) partner', 'privatsphäre'],
  fr: ['cookies?', 'vie priv[ée]e', 'consentement', 'nos partenaires'],
  es: ['cookies?', 'privacidad', 'consentimiento', 'nuestros socios'],
  ar: ['ملفات تعريف الارتباط', 'الخصوصية', 'الكوكيز', 'شركاؤنا', 'شركائنا'],
  ja: ['クッキー', 'プライバシー'],
});

/** A button that answers such a notice. */
export const CONSENT_BUTTON = compile({
  en: [
    'accept(?: all| cookies)?',
    'agree',
    'i agree',
    'allow(?: all)?',
    'reject(?: all)?',
    'decline',
    'manage(?: (?:options|preferences|cookies|choices))?',
    'got it',
    'ok',
    'settings',
    'preferences',
  ],
  de: [
    '(?:alle )?(?:akzeptieren|annehmen|ablehnen|zulassen)',
    'alle(?:m)? zustimmen',
    'zustimmen',
    'einverstanden',
    'einstellungen',
  ],
  fr: ['(?:tout )?(?:accepter|refuser)', "j['’]accepte", 'param[ée]trer'],
  es: ['(?:aceptar|rechazar)(?: todo| todas)?', 'configurar', 'acepto'],
  ar: ['(?:أوافق|موافق|قبول)(?: الكل| على الكل)?', 'رفض(?: الكل)?', 'إدارة(?: \\S+){0,2}'],
  ja: ['同意(?:する)?', '拒否'],
});

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
    'ist (?:[^.]{0,40})?(?:redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|autor(?:in)?|journalist(?:in)?)',
    'schreibt (?:über|für)',
    'berichtet (?:über|für|aus)',
    'arbeitet (?:als|für)',
  ],
  fr: ['est (?:[^.]{0,40})?(?:journaliste|r[ée]dacteur|r[ée]dactrice|correspondante?)', '[ée]crit sur'],
  ar: ['صحفي', 'صحفية', 'كاتب', 'كاتبة', 'مراسل', 'مراسلة', 'محرر', 'محررة'],
});

/** What labels an advertisement. */
export const AD_LABEL =
  /^\W*(?:advertisements?|advertising|ad|ads|sponsored|paid (?:post|content)|article continues (?:below|after)[^.]{0,30}|story continues (?:below|after)[^.]{0,30}|continue reading below|(?:advertisement\W+)?scroll to continue|anzeige|werbung|publicit[ée]|publicidad|pubblicit[àa]|publicidade|advertentie|реклама|إعلان|広告)\W*$/iu;

/** What labels a list of tags. */
export const TAG_LABEL =
  /^\W*(?:tags?|topics?|filed under|more on|explore(?: more)?|in this article|keywords|related topics|read more about|themen|schlagw[oö]rter|th[èe]mes|mots-cl[ée]s|etiquetas|temas|الوسوم|كلمات مفتاحية|مواضيع)\b/iu;
