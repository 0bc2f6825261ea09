/**
 * What blocks say that ask a reader to subscribe, to register or to take a newsletter, by language. Written by reading news pages; nothing here is shared with the
 * detectors that are measured with it. Each is looked for in the text of one block, in lower case.
 */
const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\bsign(?:ing)?[ -]?up (?:for|to|here|now|today|you|with)\b/,
    /\b(?:newsletter|e-?mail|alerts?) sign[ -]?up\b/,
    /\bsubscrib(?:e|ing) (?:to|now|today|here|for|and|via|with|or|on)\b/,
    /^(?:please )?subscribe(?:\b.{0,40}\b(?:offer|reading|benefits)|[!:.])/,
    /\b(?:to|can|please) subscribe\b/,
    /\b(?:become|already|not yet) (?:an? )?(?:digital )?(?:subscriber|member)\b/,
    /\bthank(?:s| you) for (?:subscribing|signing up)\b/,
    /\b(?:our|my|this|free|the|is an?) (?:[\w’'-]+ ){0,2}newsletters?\b/,
    /\bnewsletters?\b.{0,40}\b(?:subscri|sign|inbox|free|delivered)/,
    /\b(?:to|in|into|from) (?:your|my) (?:e-?mail )?inbox\b/,
    /\b(?:enter|provid\w*|submit\w*|confirm) (?:your|an?) (?:valid )?e-?mail\b/,
    /\b(?:get|unlock|enjoy|for) (?:full|unlimited|instant)\b.{0,20}\baccess\b/,
    /\bunlimited (?:digital )?access\b/,
    /\b(?:start|try|begin)\b.{0,30}\bfree trial\b/,
    /\b(?:digital|print|annual|monthly|your|our|a) subscription\b.{0,60}\b(?:today|now|off|week|month|free|save|continue|support)/,
    /\bcreate (?:a|your|an) (?:free )?account\b/,
    /(?<!helps? )\bsupport\b.{0,30}\b(?:journalism|newsroom|reporting|fact-checking)\b/,
    /\bjournalism\b.{0,40}\b(?:needs your support|subscri|donat)/,
    /\bregister (?:now|today|for free|here)\b/,
  ],
  de: [
    /\bnewsletter\b.{0,60}\b(?:abonnier|anmeld|kostenlos|erhalten|bestell|bekommen)/,
    /\b(?:unser\w*|täglich\w*|kostenlos\w*|gratis|zum|den) (?:[\p{L}-]+ ){0,3}newsletter\b/u,
    /\b(?:jetzt|kostenlos|gratis|hier)\b.{0,40}\b(?:abonnieren|anmelden|registrieren|abo)\b/,
    /\babonnieren sie\b|\bmelden sie sich\b.{0,40}\ban\b/,
    /\bin ihr(?:em)? (?:e-?mail-?)?postfach\b/,
    /\b(?:abo|abonnement)\b.{0,30}\b(?:testen|abschließen|sichern|bestellen)\b/,
    /\bbereits abonnent/,
  ],
  fr: [
    /abonnez[- ]vous|inscrivez[- ]vous|\bs['’](?:abonner|inscrire) (?:à|pour|maintenant)/,
    /\b(?:notre|nos|la|les|votre) (?:[\p{L}-]+ ){0,2}(?:newsletters?|infolettres?|lettres? d['’]information)/u,
    /\bdéjà abonnée?s?\b|\bcréer un compte\b/,
    /\bbo[iî]te (?:mail|e-?mail|de réception|courriel)/,
    /\bsans engagement\b|\bessai gratuit\b/,
  ],
  es: [
    /\bsuscr[ií]b(?:ete|ase|irse|irme)\b|\binscr[ií]bete\b|\breg[ií]strate\b/,
    /\b(?:nuestros?|el|al|los) (?:[\p{L}]+ )?(?:bolet[ií]n|boletines|newsletters?)\b/u,
    /\b(?:tu|su) (?:bandeja de entrada|correo)\b|\bya (?:eres|soy) suscriptor/,
  ],
  it: [
    /\biscriviti\b|\babbonati (?:a|ora|subito|per)\b|\bregistrati\b/,
    /\b(?:nostr[ae]|alla|la|le) (?:[\p{L}]+ )?newsletter\b/u,
    /\bnella tua (?:casella|posta|e-?mail)\b|\b(?:già|sei) abbonat/,
  ],
  pt: [
    /\b(?:inscreva|cadastre|registe|inscreve|regista)-(?:se|te)\b|\bassine (?:a|o|já|agora|nossa)\b|\bsubscreva\b/,
    /\b(?:nossa|nosso|a|as) (?:[\p{L}]+ )?newsletters?\b|\bboletim (?:di[aá]rio|semanal|por e-?mail)/u,
    /\bcaixa de entrada\b|\bjá é assinante\b/,
  ],
  nl: [
    /\babonneer (?:je|u|nu)\b|\b(?:schrijf|meld) (?:je|u)\b.{0,40}\b(?:in|aan)\b/,
    /\bnieuwsbrie(?:f|ven)\b/,
    /\bin (?:je|uw) (?:inbox|mailbox)\b|\b(?:al|nog geen) abonnee\b|\bword (?:nu )?(?:abonnee|lid)\b/,
  ],
  ru: [
    /подпи(?:шитесь|шись|сывайтесь|саться на)|рассылк/,
    /на (?:вашу|свою|твою) (?:электронную )?почту|оформи(?:те|ть) подписку|зарегистрируйтесь/,
  ],
  ar: [
    /اشترك(?:وا|ي)? |للاشتراك|النشرة (?:البريدية|الإخبارية)|نشرتنا|القائمة البريدية/,
    /بريدك (?:الإلكتروني|الالكتروني)|سج(?:ل|ّل) (?:الآن|في|مجان)/,
  ],
  ja: [
    /ニュースレター|メールマガジン|メルマガ|無料会員|会員登録/,
    /(?:購読|登録)(?:する|はこちら|して|を申し込|のお申)|メールで(?:お)?届け/,
  ],
};

/** The edge of a word in every script: `\b` knows unaccented letters only. */
const EDGE = '(?:(?<=[\\p{L}\\p{N}])(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}]))';
const ALL = Object.values(PATTERNS)
  .flat()
  .map(({ source }) => new RegExp(source.replaceAll('\\b', EDGE), 'u'));

/** A longer text asks for nothing by the way. */
const LONGEST = 60;
/** "Subscribe" alone, or with one more word, is a link like any other. */
const SHORTEST = 3;

/** Whether the text of a block asks to subscribe, to register or to take a newsletter. */
export function asksToSubscribe(text: string, words: number): boolean {
  if (words < SHORTEST || words > LONGEST) return false;
  const lower = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return ALL.some((pattern) => pattern.test(lower)) || (words <= 6 && /\bnewsletters?\b/.test(lower));
}
