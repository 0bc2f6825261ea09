import { describe, expect, it } from 'vitest';
import { asksToSubscribe } from './subscribe-patterns.ts';
import { wordsOf } from './words.ts';

const asks = (text: string) => asksToSubscribe(text, wordsOf(text).length);

describe('asksToSubscribe', () => {
  it.each([
    'Sign up for the Harbour Herald’s free newsletters',
    'SUBSCRIBE TO READ ON',
    'The best stories of the week, straight to your inbox',
    'Already a subscriber? Log in',
    'Get unlimited access from 1 crown a week',
    'Harbour Morning Newsletter',
    'By signing up you agree to our terms',
    'Support our journalism today',
    'Jetzt kostenlos den Newsletter abonnieren',
    'Melden Sie sich zu unserem Newsletter an',
    'Inscrivez-vous à notre newsletter',
    'Déjà abonné ? Connectez-vous',
    'Suscríbete a nuestro boletín diario',
    'Iscriviti alla nostra newsletter',
    'Inscreva-se e receba tudo na sua caixa de entrada',
    'Schrijf je in voor onze nieuwsbrief',
    'Подпишитесь на нашу рассылку',
    'اشترك في النشرة الإخبارية الآن',
    'メールマガジンに登録する',
    '無料会員登録はこちら',
  ])('%s', (text) => {
    expect(asks(text)).toBe(true);
  });

  it.each([
    'Subscribe',
    'Sign up',
    'Newsletters',
    'The union has forty thousand members in the port',
    'Channel bets on subscriptions after a poor year',
    'Registered nurses signed up in record numbers',
    'He wrote to subscribers of the telephone company',
    'If you buy something using links, this helps support our journalism',
    'Hafenstadt wächst weiter',
    'Il giornale ha perso abbonati',
    '',
  ])('not %s', (text) => {
    expect(asks(text)).toBe(false);
  });

  it('not a long text that says so by the way', () => {
    expect(asks(`Sign up for our newsletter. ${'The boats came in one after the other. '.repeat(10)}`)).toBe(false);
  });
});
