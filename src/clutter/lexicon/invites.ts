import { compile } from './compile.ts';

/** What blocks say beside an article that invite to subscribe, register or give. Within an article these words prove nothing. */
export const INVITES = compile({
  en: [
    'subscribe',
    '(?:sign|signing) up',
    '(?:e-?mail |our |free |daily |weekly )?newsletters?',
    'free trial',
    'register (?:now|today|for free|free)',
    'create (?:a |an |your )?(?:free )?account',
    '(?:unlimited|full|digital) (?:digital )?access',
    'your inbox',
    'special offer',
    'support (?:local|independent|our|nonprofit|quality)(?: \\S+)? journalism',
  ],
  de: ['abonnieren', 'newsletter', 'probeabo\\p{L}*', 'jetzt (?:registrieren|testen)'],
  fr: ["(?:s['’])?abonne(?:r|z)(?:-vous)?", 'newsletters?', 'infolettre', "s['’]inscrire", 'inscrivez-vous'],
  es: ['suscr[ií]b\\p{L}+', 'bolet[ií]n(?:es)?', 'newsletters?', 'reg[ií]str(?:ate|ese)'],
  it: ['abb[oò]nati', 'newsletter', 'iscriviti', 'registrati'],
  pt: ['assine', 'newsletters?', 'inscreva-se', 'cadastre-se'],
  nl: ['abonneer\\p{L}*', 'nieuwsbrief', 'schrijf (?:je|u) in'],
  ru: ['подпи(?:шитесь|саться|сывайтесь)', 'рассылк\\p{L}+'],
  ar: ['اشترك(?:وا|ي)?', 'نشرة', 'نشرتنا'],
  ja: ['購読', '会員登録', 'ニュースレター', 'メルマガ'],
});
