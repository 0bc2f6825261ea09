// Words of hosts and paths, in several languages. Only whole labels and whole path segments count: "/bank-raises-rates" is a story.
const WORDS = new Set(
  `account accounts auth authorize bank banking billing checkout id identity idp login logout mail mails email oauth openid pay payment payments
  password register registration secure signin signup sso webmail myaccount my-account log-in log-out sign-in sign-up signon oauth2 user-login
  abo abos abonnement abonnements abonnieren abonnez-vous aboshop subscribe subscription subscriptions suscripcion suscripciones suscribete
  assinatura assinaturas assine abbonamenti abbonati prenumerera abonnementen
  anmelden anmeldung einloggen registrieren konto mein-konto kasse warenkorb zahlung connexion inscription compte mon-compte panier paiement
  iniciar-sesion registro cuenta mi-cuenta carrito pago entrar cadastro conta carrinho pagamento accedi registrati carrello inloggen
  registreren logga-in logowanie rejestracja hesap giris shop store boutique cart basket`.split(/\s+/),
);

/**
 * Whether a page is for logging in, mail, banking or buying, even though it stands on a news domain. It is left alone.
 * @param page a location, or an address
 */
export function isPrivatePage(page: { hostname: string; pathname: string }): boolean {
  const labels = page.hostname.toLowerCase().split('.').slice(0, -2);
  const segments = page.pathname.toLowerCase().split('/');
  return [...labels, ...segments.map((segment) => segment.replace(/\.\w+$/, ''))].some((word) => WORDS.has(word));
}
