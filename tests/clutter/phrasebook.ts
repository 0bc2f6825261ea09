import type { ClutterKind } from '../../src/shared/article.ts';

/** What clutter says in one language, in the structure it is usually built in; and what an article says with the same words. */
export interface Phrasebook {
  /** [kind, detector, HTML between or behind the paragraphs]. */
  clutter: readonly (readonly [ClutterKind, string, string])[];
  /** A consent notice: its text, and its button. */
  consent: readonly [string, string];
  prose: readonly string[];
}

const form = (heading: string, text: string, field: string, button: string) =>
  `<div class="x1"><h3>${heading}</h3><p>${text}</p><form><input type="email" placeholder="${field}"><button>${button}</button></form></div>`;
const line = (text: string) => `<div class="x2"><span>${text}</span></div>`;
const teaser = (label: string, title: string) => `<p><strong>${label}</strong> <a href="/2031/egret">${title}</a></p>`;
const card = (label: string, title: string) =>
  `<a href="/2031/egret" class="x3"><div><span>${label}</span><h3>${title}</h3></div></a>`;
const channel = (text: string, link: string) =>
  `<div class="x4"><p>${text} <a href="https://t.me/reed_example">${link}</a></p></div>`;
const author = (name: string, text: string) =>
  `<div class="x5"><a href="/author/1">${name}</a><p>${name} ${text}</p></div>`;
const tags = (label: string, ...names: string[]) =>
  `<div class="x6"><span>${label}</span> ${names.map((name, i) => `<a href="/sujet/${'ab'[i]}">${name}</a>`).join(' ')}</div>`;

/** The languages that cleaning is claimed for, but English, by BCP 47. */
export const PHRASEBOOKS: Readonly<Record<string, Phrasebook>> = {
  de: {
    clutter: [
      ['subscribe', 'subscribe', form('Der Morgen', 'Jeden Tag das Wichtigste in Ihr Postfach.', 'E-Mail', 'Los')],
      ['teaser', 'inline-teaser', teaser('Lesen Sie auch:', 'Silberreiher im Linienbus gesehen')],
      ['teaser', 'inline-teaser', card('Auch interessant', 'Silberreiher im Linienbus gesehen')],
      ['promotion', 'promotion', channel('Folgen Sie uns auf Telegram:', 'zum Kanal')],
      [
        'author',
        'author',
        author('Bo Lind', 'ist Redakteur im Ressort Natur und schreibt über Vögel und Teiche im Land.'),
      ],
      ['other', 'tags', tags('Themen:', 'Reiher', 'Teiche')],
      ['ad', 'ad', line('Anzeige')],
      ['other', 'page-line', line('Lesezeit: 3 Min.')],
      ['other', 'page-line', line('12 Kommentare')],
    ],
    consent: [
      'Wir und unsere 120 Partner verarbeiten mit Ihrer Einwilligung Daten auf Ihrem Gerät.',
      'Alle akzeptieren',
    ],
    prose: [
      '<p>Die Zeitung zu abonnieren war im Dorf einmal so üblich wie der Gang zur Kirche, sagte Feld.</p>',
      '<p>Eine Anzeige in der Mühlenzeitung kostete damals neun Mark, und niemand hat je eine zweite aufgegeben.</p>',
      '<p>Lesen Sie auch einmal die <a href="/a">Satzung des Vereins</a>, riet Moor, dann wissen Sie, warum der Reiher bleibt.</p>',
      '<p>Die Themen des Abends waren Fische, Enten und die Schleuse; zwölf Kommentare schrieb allein der Müller.</p>',
    ],
  },
  fr: {
    clutter: [
      [
        'subscribe',
        'subscribe',
        form('La lettre', 'Recevez chaque matin l’essentiel dans votre boîte mail.', 'E-mail', 'OK'),
      ],
      ['teaser', 'inline-teaser', teaser('À lire aussi :', 'Une aigrette aperçue dans un autobus')],
      ['teaser', 'inline-teaser', card('Lire aussi', 'Une aigrette aperçue dans un autobus')],
      ['promotion', 'promotion', channel('Suivez-nous sur notre chaîne :', 'rejoindre')],
      [
        'author',
        'author',
        author('Bo Lind', 'est journaliste au service environnement et écrit sur les oiseaux des étangs.'),
      ],
      ['other', 'tags', tags('Thèmes :', 'Hérons', 'Étangs')],
      ['ad', 'ad', line('Publicité')],
      ['other', 'page-line', line('Temps de lecture : 3 min')],
      ['other', 'page-line', line('12 commentaires')],
    ],
    consent: [
      'Avec votre accord, nos partenaires et nous utilisons des traceurs pour mesurer l’audience.',
      'Tout accepter',
    ],
    prose: [
      '<p>S’abonner au journal du moulin coûtait neuf francs, et l’on y lisait surtout des recettes de tanche.</p>',
      '<p>La publicité pour la brasserie montrait un héron depuis quatre-vingts ans, et personne ne s’en plaignait.</p>',
      '<p>À lire aussi souvent <a href="/a">les comptes du club</a>, Moor a fini par les connaître par cœur.</p>',
      '<p>Les thèmes de la soirée étaient les poissons, les canards et l’écluse ; douze commentaires furent notés.</p>',
    ],
  },
  es: {
    clutter: [
      ['subscribe', 'subscribe', form('El boletín', 'Recibe cada mañana lo mejor en tu correo.', 'Correo', 'Enviar')],
      ['teaser', 'inline-teaser', teaser('Lea también:', 'Una garceta viaja en autobús por la comarca')],
      ['teaser', 'inline-teaser', card('Te puede interesar', 'Una garceta viaja en autobús')],
      ['promotion', 'promotion', channel('Síguenos en nuestro canal:', 'entrar')],
      [
        'author',
        'author',
        author('Bo Lind', 'es redactor de la sección de Ciencia y escribe sobre aves y estanques desde 2014.'),
      ],
      ['other', 'tags', tags('Archivado en:', 'Garzas', 'Estanques')],
      ['ad', 'ad', line('Publicidad')],
      ['other', 'page-line', line('Escuchar la noticia')],
      ['other', 'page-line', line('Comentarios (12)')],
    ],
    consent: [
      'Nosotros y nuestros 204 socios guardamos datos en tu dispositivo con tu consentimiento.',
      'Aceptar todo',
    ],
    prose: [
      '<p>Suscribirse al periódico del molino costaba nueve pesetas, y casi todo eran recetas de tenca.</p>',
      '<p>La publicidad de la cervecera mostró una garza durante ochenta años sin que nadie protestara.</p>',
      '<p>Más información sobre la garza hay en <a href="/a">las actas del club</a>, según Moor, que las escribió todas.</p>',
      '<p>Los temas de la noche fueron los peces, los patos y la esclusa; hubo doce comentarios y ninguna propuesta.</p>',
    ],
  },
  it: {
    clutter: [
      ['subscribe', 'subscribe', form('La lettera', 'Iscriviti: ogni mattina nella tua casella.', 'Mail', 'Invia')],
      ['teaser', 'inline-teaser', teaser('Leggi anche:', 'Una garzetta sale sull’autobus di linea')],
      ['teaser', 'inline-teaser', card('Per approfondire', 'Una garzetta sale sull’autobus')],
      ['promotion', 'promotion', channel('Segui il nostro canale Telegram:', 'entra')],
      [
        'author',
        'author',
        author('Bo Lind', 'è giornalista del settimanale La Canna e si occupa di uccelli, stagni e mulini.'),
      ],
      ['other', 'tags', tags('Argomenti:', 'Aironi', 'Stagni')],
      ['ad', 'ad', line('Pubblicità')],
      ['other', 'page-line', line('Tempo di lettura: 3 min')],
      ['other', 'page-line', line('© Riproduzione riservata')],
    ],
    consent: [
      'Noi e i nostri 271 partner archiviamo informazioni sul dispositivo con il tuo consenso.',
      'Accetta tutti',
    ],
    prose: [
      '<p>Abbonarsi al giornale del mulino costava novecento lire, e ci si leggevano soprattutto ricette di tinca.</p>',
      '<p>La pubblicità della birreria mostrava un airone da ottant’anni, e nessuno se ne era mai lamentato.</p>',
      '<p>Leggi anche antiche, come quella <a href="/a">sullo stagno del 1931</a>, proteggono i pesci e non gli aironi.</p>',
      '<p>Gli argomenti della serata erano i pesci, le anatre e la chiusa; i commenti furono dodici, tutti di Feld.</p>',
    ],
  },
  pt: {
    clutter: [
      [
        'subscribe',
        'subscribe',
        form('A carta', 'Receba todas as manhãs as notícias no seu e-mail.', 'E-mail', 'Enviar'),
      ],
      ['teaser', 'inline-teaser', teaser('Leia também:', 'Garça viaja de ônibus pelo centro da cidade')],
      ['teaser', 'inline-teaser', card('Saiba mais', 'Garça viaja de ônibus pelo centro')],
      ['promotion', 'promotion', channel('Siga o canal do jornal no Telegram:', 'entrar')],
      [
        'author',
        'author',
        author('Bo Lind', 'é repórter do caderno de Ciência e escreve sobre aves, lagoas e moinhos antigos.'),
      ],
      ['other', 'tags', tags('Assuntos:', 'Garças', 'Lagoas')],
      ['ad', 'ad', line('Publicidade')],
      ['other', 'page-line', line('Tempo de leitura: 3 min')],
      ['other', 'page-line', line('Compartilhe esta notícia')],
    ],
    consent: [
      'Nós e os nossos parceiros guardamos dados no seu aparelho, conforme a política de privacidade.',
      'Aceitar todos',
    ],
    prose: [
      '<p>Assinar o jornal do moinho custava nove cruzeiros, e quase tudo nele era receita de tilápia.</p>',
      '<p>A publicidade da cervejaria mostrava uma garça havia oitenta anos, e ninguém nunca se queixou.</p>',
      '<p>Veja também o que diz <a href="/a">a ata do clube</a>, pediu Moor, antes de falar mal da garça ou do prefeito.</p>',
      '<p>Os assuntos da noite foram os peixes, os patos e a comporta; houve doze comentários e um bocejo.</p>',
    ],
  },
  nl: {
    clutter: [
      ['subscribe', 'subscribe', form('De brief', 'Schrijf je in voor onze nieuwsbrief.', 'E-mail', 'Ga')],
      ['teaser', 'inline-teaser', teaser('Lees ook:', 'Zilverreiger gezien in de stadsbus')],
      ['teaser', 'inline-teaser', card('Lees ook', 'Zilverreiger gezien in de stadsbus')],
      ['promotion', 'promotion', channel('Volg ons op Telegram:', 'naar het kanaal')],
      [
        'author',
        'author',
        author('Bo Lind', 'is verslaggever bij deze krant en schrijft over vogels, vijvers en molens.'),
      ],
      ['other', 'tags', tags('Onderwerpen:', 'Reigers', 'Vijvers')],
      ['ad', 'ad', line('Advertentie')],
      ['other', 'page-line', line('Leestijd 3 min')],
      ['other', 'page-line', line('14 reacties')],
    ],
    consent: ['Wij en onze 145 partners slaan met jouw toestemming gegevens op je apparaat op.', 'Alles accepteren'],
    prose: [
      '<p>Wie zich op de molenkrant abonneerde, kreeg er een zeelt bij; de nieuwsbrief kwam pas veel later.</p>',
      '<p>De advertentie van de brouwerij toonde al tachtig jaar een reiger, en niemand had er ooit over geklaagd.</p>',
      '<p>Meer over de reiger weet <a href="/a">de vogelwacht</a>, zegt Moor, maar die neemt op zondag nooit de telefoon op.</p>',
      '<p>De onderwerpen van de avond waren vissen, eenden en de sluis; er kwamen twaalf reacties uit de zaal.</p>',
    ],
  },
  ru: {
    clutter: [
      ['subscribe', 'subscribe', form('Рассылка', 'Подпишитесь, и письмо придёт утром.', 'Почта', 'Готово')],
      ['teaser', 'inline-teaser', teaser('Читайте также:', 'Белую цаплю заметили в городском автобусе')],
      ['teaser', 'inline-teaser', card('По теме', 'Белую цаплю заметили в автобусе')],
      ['promotion', 'promotion', channel('Следите за нашими новостями в', 'Telegram')],
      [
        'author',
        'author',
        author('Бо Линд', '— корреспондент отдела науки, пишет о птицах, прудах и старых мельницах.'),
      ],
      ['other', 'tags', tags('Теги:', 'Цапли', 'Пруды')],
      ['ad', 'ad', line('Реклама')],
      ['other', 'page-line', line('Время чтения: 3 мин')],
      ['other', 'page-line', line('Комментарии (12)')],
    ],
    consent: [
      'Мы используем файлы cookie. Оставаясь на сайте, вы соглашаетесь с политикой конфиденциальности.',
      'Принять',
    ],
    prose: [
      '<p>Подписка на мельничную газету стоила девять рублей, и печатали в ней всё больше рецепты из линя.</p>',
      '<p>Реклама пивоварни восемьдесят лет показывала цаплю, и никто ни разу на это не пожаловался.</p>',
      '<p>По теме цапли <a href="/a">высказался совет</a>: он решил, что пруд принадлежит мельнице, а птица — себе самой.</p>',
      '<p>Комментарии жителей были короткими: двенадцать человек пожали плечами, один зевнул.</p>',
    ],
  },
  ar: {
    clutter: [
      ['subscribe', 'subscribe', form('رسالة الصباح', 'تصلك الأخبار كل صباح إلى بريدك الإلكتروني.', 'البريد', 'إرسال')],
      ['teaser', 'inline-teaser', teaser('اقرأ أيضاً:', 'مالك الحزين يركب حافلة المدينة')],
      ['teaser', 'inline-teaser', card('اقرأ المزيد', 'مالك الحزين يركب حافلة المدينة')],
      ['promotion', 'promotion', channel('تابعونا على قناتنا في', 'تلغرام')],
      ['author', 'author', author('بو ليند', 'صحفي في قسم البيئة يكتب عن الطيور والبرك والطواحين القديمة منذ سنوات.')],
      ['other', 'tags', tags('الوسوم:', 'طيور', 'برك')],
      ['ad', 'ad', line('إعلان')],
      ['other', 'page-line', line('مدة القراءة: 3 دقائق')],
      ['other', 'page-line', line('12 تعليقات')],
    ],
    consent: ['نستخدم نحن وشركاؤنا ملفات تعريف الارتباط وفق سياسة الخصوصية في هذا الموقع.', 'موافق'],
    prose: [
      '<p>كان الاشتراك في جريدة الطاحونة يكلف تسعة دنانير، وكان أكثر ما فيها وصفات السمك.</p>',
      '<p>ظل إعلان المصنع يحمل صورة الطائر ثمانين عاماً، ولم يشتك منه أحد في القرية كلها.</p>',
      '<p>المزيد من الطيور يصل كل ربيع، كما يقول <a href="/a">تقرير النادي</a>، لكن واحداً منها فقط لا يغادر أبداً.</p>',
      '<p>كانت مواضيع المساء السمك والبط والسد، وجاءت التعليقات كلها من رجل واحد نام بعد ذلك.</p>',
    ],
  },
  ja: {
    clutter: [
      ['subscribe', 'subscribe', form('朝のたより', 'メールマガジンの登録は無料です。', 'メールアドレス', '送信')],
      ['teaser', 'inline-teaser', teaser('関連記事:', '市バスに乗ったシラサギが話題に')],
      ['teaser', 'inline-teaser', card('あわせて読みたい', '市バスに乗ったシラサギが話題に')],
      ['promotion', 'promotion', channel('公式LINEでフォローできます。', '友だち追加')],
      [
        'author',
        'author',
        author('林田ボウ', '北浜支局 専門・関心分野 野鳥、ため池、古い水車小屋。2018年に入社し、各地を歩いた。'),
      ],
      ['other', 'tags', tags('キーワード', 'サギ', 'ため池')],
      ['ad', 'ad', line('広告')],
      ['other', 'page-line', line('この記事を印刷する')],
      ['other', 'page-line', line('コメントを書く(12件)')],
    ],
    consent: ['当サイトではクッキーを使用しています。詳しくはプライバシーポリシーをご覧ください。', '同意する'],
    prose: [
      '<p>水車小屋の新聞は購読料が月に九円で、載っていたのはほとんどがフナの料理だったという。</p>',
      '<p>酒蔵の広告は八十年もサギの絵を使い続けてきたが、文句を言った人は一人もいなかった。</p>',
      '<p>関連する資料は<a href="/a">町の図書館</a>にあり、モアさんは週に一度、弁当を持って読みに通っている。</p>',
      '<p>町は登録の手続きを簡単にし、コメントを書く欄を大きくした。印刷した紙は千枚に上った。</p>',
    ],
  },
};
