const COOKIE =
  /(?<!\p{L})(?:cookies?(?:-?\p{L}{1,12})?|kakor(?:na)?|informasjonskapsler|ciasteczka|ciasteczek|evästei\p{L}{1,4}|galletas|traceurs?)(?!\p{L})|クッキー/iu;
/** Words that a notice about cookies holds and a bakery's posting does not. */
const CONSENT =
  /(?<!\p{L})(?:accept\p{L}*|agree\p{L}*|consent\p{L}*|preferences|privacy|websites?|this site|our site|browser|browsing|device|experience|analytics|traffic|einwillig\p{L}*|zustimm\p{L}*|akzept\p{L}*|webseite|website|navigation|préférences|consent\p{L}*|accepte[rz]?|naviga\p{L}*|acept\p{L}*|sitio|preferencias|ervaring|toestemming|instellingen|accett\p{L}*|sito|aceit\p{L}*|godkänn\p{L}*|webbplats\p{L}*|akceptuj\p{L}*|plik\p{L}*)(?!\p{L})/iu;

/** "This site uses cookies", "Usamos cookies": what a bakery does with them is another verb. */
const USES_COOKIES =
  /(?<!\p{L})(?:uses?|using|us[ao](?:mos)?|utiliza(?:mos)?|utiliz[oa]|utilise(?:ns|ons|nt)?|verwende[nt]|nutz(?:en|t)|setz(?:en|t)|gebruik(?:en|t)|plaats(?:en|t)|använd(?:er)?|bruger|bruker|anvender|używa(?:my)?|stosuje(?:my)?|usiamo|utilizziamo|käyttää|käytämme|places?|stores?) [^.!?]{0,40}$/iu;

/** Whether a line tells the visitors of a site of its cookies. */
export function isCookieNotice(text: string): boolean {
  if (text.length > 600) return false;
  const at = COOKIE.exec(text)?.index;
  if (at === undefined) return false;
  return CONSENT.test(text) || USES_COOKIES.test(text.slice(Math.max(0, at - 60), at));
}
