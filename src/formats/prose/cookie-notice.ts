const COOKIE =
  /(?<!\p{L})(?:cookies?(?:-?\p{L}{1,12})?|kakor(?:na)?|informasjonskapsler|ciasteczka|ciasteczek|eväste(?:et|itä|iden|istä|itämme)|galletas|traceurs?)(?!\p{L})|クッキー/iu;
/** Words that a notice about cookies holds and a bakery's posting does not. */
const CONSENT =
  /(?<!\p{L})(?:accept\p{L}*|agree\p{L}*|consent\p{L}*|preferences|privacy|websites?|this site|our site|browser|browsing|device|experience|analytics|traffic|einwillig\p{L}*|zustimm\p{L}*|akzept\p{L}*|webseite|website|navigation|préférences|consent\p{L}*|accepte[rz]?|naviga\p{L}*|acept\p{L}*|sitio|preferencias|ervaring|toestemming|instellingen|accett\p{L}*|sito|aceit\p{L}*|godkänn\p{L}*|webbplats\p{L}*|akceptuj\p{L}*|plik\p{L}*|hyväksy\p{L}*|palvelu\p{L}*|sivusto\p{L}*|hjemmeside\p{L}*|nettsted\p{L}*|souhlas\p{L}*)(?!\p{L})/iu;

/** "This site uses cookies", "Usamos cookies": what a bakery does with them is another verb. */
const USES_COOKIES =
  /(?<!\p{L})(?:uses?|using|us[ao](?:mos)?|utiliza(?:mos)?|utiliz[oa]|utilise(?:ns|ons|nt)?|verwende[nt]|nutz(?:en|t)|setz(?:en|t)|gebruik(?:en|t)|plaats(?:en|t)|använd(?:er)?|bruger|bruker|anvender|używa(?:my)?|stosuje(?:my)?|usiamo|utilizziamo|käyttää|käytämme|places?|stores?) [^.!?]{0,40}$/iu;

/** "We value your privacy", "We and our 812 partners store information on a device", "Accept and close": the same without the word. */
const PRIVACY =
  /^(?:(?:we (?:value|respect|care about)|wir (?:respektieren|schätzen|achten)|nous (?:respectons|accordons de l['’]importance à)|(?:respetamos|valoramos|nos importa)|rispettiamo|(?:respeitamos|valorizamos)|wij? (?:respecteren|waarderen)|vi (?:värdesätter|respekterar|respekterer)|szanujemy) (?:your|ihre|deine|votre|tu|su|la tua|la vostra|a sua|je|uw|din|dit|ditt|twoją|państwa) (?:privacy|privatsphäre|daten|vie privée|privacidad|privacidade|integritet|privatliv|personvern|prywatność)[.!]?$|(?:we|wir|nous|nosotros|noi|nós|wij|vi|my) (?:and|und|et|y|e|en|och|og|i) (?:our|unsere|nos|nuestros|i nostri|os nossos|onze|våra|vores|våre|nasi) (?:\d{1,4} )?(?:trusted |vertrauenswürdigen )?(?:partners?|partner|partenaires|socios|parceiros|partnere|partnerzy) (?:\p{L}{2,12} ){0,2}(?:stor\p{L}{1,3}|process\p{L}{0,3}|us[ea]\p{L}{0,4} cookies|speicher\p{L}{1,3}|stock\p{L}{1,4}|almacena\p{L}{0,4}|archivia\p{L}{0,4}|memorizz\p{L}{1,5}|armazena\p{L}{0,4}|slaan|bewaren|lagrar|gemmer|lagrer|przechowuj\p{L}{1,4}).{0,160}|(?:accept|agree|akzeptieren|zustimmen|accepter|aceptar|accetta|aceitar|akkoord|godkänn|zaakceptuj)(?: all)? (?:and|und|et|y|e|en|och|i) (?:close|continue|schließen|weiter|fermer|continuer|cerrar|continuar|chiudi|continua|fechar|sluiten|doorgaan|stäng|fortsätt|zamknij|przejdź dalej)(?:\s{2,10}.{2,60})?|(?:continue without (?:accepting|agreeing)|ohne einwilligung fortfahren|continuer sans accepter|continuar sin aceptar|continua(?:re)? senza accettare|continuar sem aceitar|doorgaan zonder (?:te )?accepteren))$/iu;

/** Whether a line tells the visitors of a site of its cookies. */
export function isCookieNotice(text: string): boolean {
  if (text.length > 600) return false;
  if (text.length <= 260 && PRIVACY.test(text)) return true;
  const at = COOKIE.exec(text)?.index;
  if (at === undefined) return false;
  return CONSENT.test(text) || USES_COOKIES.test(text.slice(Math.max(0, at - 60), at));
}
