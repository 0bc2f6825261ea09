import { compile } from './compile.ts';

/** What explains that a page keeps the rest of its article, and how it is had: it is never hidden. */
export const PAYWALL = compile({
  en: [
    '(?:to|and) (?:continue|keep|finish) reading',
    '(?:to|and) (?:read|unlock|view|access|finish|continue to) (?:the |this |our |your )?(?:full |whole |entire |complete |rest of (?:the|this) )?(?:article|story)',
    '(?:continue|keep) reading (?:with|for|by)',
    '(?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to|free for) (?:\\S+ )?(?:subscribers|members|registered)',
    '(?:for|exclusive to|reserved for) (?:our )?(?:subscribers|members) only',
    '(?:subscriber|member)[- ](?:only|exclusive)',
    'already (?:a |an )?(?:subscriber|subscribed|member|have an account)',
    '(?:last|used|read|reached|run out of|left) (?:\\S+ ){0,5}free (?:\\S+ )?(?:articles?|stories|story|limit)',
    '(?:free )?(?:article|story) limit',
  ],
  de: [
    'weiterlesen mit',
    'weiter ?lesen\\?',
    '(?:um )?(?:diesen|den (?:ganzen|vollständigen)) artikel (?:\\S+ ){0,3}(?:weiter|zu lesen|lesen)',
    '(?:bereits|schon) (?:abonnent|registriert|kunde)\\p{L}*',
    '(?:artikel|inhalt|beitrag) (?:ist )?(?:nur )?(?:für|exklusiv für) abonnent\\p{L}*',
    'lesen sie (?:den ganzen artikel )?mit',
  ],
  fr: [
    '(?:article )?réservé (?:à nos |aux )?abonnés',
    "(?:pour|et) (?:lire|continuer|poursuivre|accéder) (?:à )?(?:la (?:suite|lecture)|cet article|l[’']article)",
    '(?:déjà|pas encore) abonnée?',
    'il vous reste',
  ],
  es: [
    '(?:para|si quieres) (?:seguir|continuar) leyendo',
    '(?:solo|exclusivo) para suscriptores',
    'ya (?:soy|eres) suscriptor\\p{L}*',
    'artículo (?:solo|exclusivo)',
  ],
  it: [
    "(?:per|e) (?:continuare|proseguire|leggere) (?:a leggere|la lettura|l[’']articolo|tutto)",
    '(?:contenuto|articolo|contenuti) riservat[oi] agli abbonati',
    '(?:sei|hai) già (?:un )?abbona\\p{L}*',
  ],
  pt: [
    '(?:para|e) (?:continuar|seguir) (?:lendo|a ler|a leitura)',
    '(?:conteúdo|artigo) exclusivo (?:para|de) assinantes',
    'já (?:é|sou) assinante',
  ],
  nl: [
    '(?:om )?(?:verder te lezen|dit artikel te lezen|lees verder met)',
    '(?:alleen|exclusief) voor abonnees',
    'al abonnee',
  ],
  ru: [
    'чтобы (?:читать|продолжить|прочитать)',
    '(?:только )?для подписчиков',
    'уже (?:есть подписка|подписаны|подписчик)',
  ],
  ar: ['لمتابعة القراءة', 'لإكمال القراءة', 'للمشتركين فقط', 'هل أنت مشترك'],
  ja: [
    '続きを読むには',
    '(?:続き|全文)(?:は|を).{0,20}(?:会員|ログイン|登録|有料)',
    'この記事は有料',
    '会員限定',
    '残り[:：]?\\s?[\\d,]+文字',
    'ログインして(?:続き|読む)',
  ],
});
