import { compile } from './compile.ts';

/** What else than invitations to subscribe and appeals is laid over a page unasked, by language. */
export const UNASKED = compile({
  en: [
    '(?:turn on|enable|allow|get|receive|send(?: you)?|want)(?: \\S+){0,4} notifications?',
    'breaking news alerts?',
    '(?:take|complete|answer) (?:our|a|this)(?: \\S+){0,3} (?:survey|poll|questionnaire)',
    'help us improve',
    '(?:special|limited[- ]time|exclusive|introductory) offer',
    '\\d+ ?% off',
    '(?:disable|turn off|using|pause)(?: \\S+){0,3} ad[- ]?block\\p{L}*',
    '(?:open|continue|read|better|view)(?: \\S+){0,3} (?:in|on|with) (?:the|our)(?: \\S+)? app',
    'before you (?:go|leave)',
  ],
  de: [
    'benachrichtigungen (?:erhalten|aktivieren|zulassen|einschalten)',
    'umfrage teilnehmen',
    '(?:nur|jetzt)(?: \\S+){0,3} angebot',
    'ad-?blocker',
    'in der app (?:öffnen|lesen)',
  ],
  fr: [
    '(?:activer|recevoir|autoriser)(?: \\S+){0,3} notifications',
    'offre (?:spéciale|exclusive|limitée)',
    'bloqueur de publicité',
    "ouvrir dans l[’']appli\\p{L}*",
  ],
  es: [
    '(?:activar|recibir|permitir)(?: \\S+){0,3} notificaciones',
    'oferta (?:especial|exclusiva|limitada)',
    'bloqueador de (?:anuncios|publicidad)',
    'abrir en la app',
  ],
  it: [
    '(?:attiva|ricevi|consenti)(?: \\S+){0,3} notifiche',
    'offerta (?:speciale|esclusiva|limitata)',
    'ad-?blocker',
    "apri nell[’']app",
  ],
  pt: [
    '(?:ativar|receber|permitir)(?: \\S+){0,3} notificações',
    'oferta (?:especial|exclusiva|limitada)',
    'bloqueador de (?:anúncios|publicidade)',
    'abrir no app',
  ],
  nl: [
    '(?:meldingen|notificaties) (?:ontvangen|inschakelen|aanzetten)',
    '(?:speciale|tijdelijke) (?:aanbieding|actie)',
    'ad-?blocker',
    'open(?:en)? in de app',
  ],
  ru: [
    '(?:включить|получать|разрешить)(?: \\S+){0,3} уведомления',
    'специальное предложение',
    'блокировщик\\p{L}* рекламы',
    'открыть в приложении',
  ],
  ar: ['(?:تفعيل|تلقي|السماح ب)(?:ال)?إشعارات', 'عرض خاص', 'مانع الإعلانات'],
  ja: ['(?:プッシュ)?通知を(?:受け取|許可|オン)', 'アンケート', '広告ブロック', 'アプリで開く'],
});
