/**
 * What the controls of job sites say, in the languages in which boards are kept. `menu` words name pages
 * of a site and are chrome only beside other chrome; `control` words are chrome wherever they stand alone.
 */
const MENU = `
home|about|about us|blog|news|press|careers|career|jobs|job search|find jobs|search jobs|people|learning|company|companies|teams|team|locations|
products|product|pricing|contact|contact us|help|help centre|help center|support|faq|faqs|employers|for employers|candidates|
privacy|terms|security|accessibility|imprint|legal|cookies|sitemap|apply|overview|application|facebook|x|twitter|linkedin|
instagram|youtube|whatsapp|email|e-mail|xing|mastodon|bluesky|print|copy link|english|deutsch|français|español|italiano|nederlands|
português|svenska|polski|en|de|fr|es|it|nl|pt|sv|pl|menu|menü|search|suche|startseite|über uns|karriere|kontakt|presse|
aktuelles|unternehmen|stellenangebote|stellen|jobs finden|leichte sprache|gebärdensprache|accueil|actualités|carrières|emplois|offres|offres d'emploi|
à propos|recherche|inicio|empresas|empleo|empleos|ofertas|ofertas de empleo|noticias|contacto|sobre nosotros|buscar|over ons|vacatures|
nieuws|zoeken|bedrijven|werkgevers|chi siamo|lavora con noi|contatti|cerca|notizie|início|sobre|vagas|ofertas de emprego|contactos|
notícias|hem|om oss|lediga jobb|nyheter|kontakta oss|sök|strona główna|oferty pracy|o nas|aktualności|szukaj|reply|parent|prev|next|root|
context|favorite|hide|flag|register|join|apply now|apply for this job|apply for this position|apply for this role|apply online|subscribe|registrieren|jetzt bewerben|online bewerben|newsletter|inscription|postuler|postuler maintenant|je postule|inscribirse|volver|solliciteer|solliciteer nu|solliciteren|direct solliciteren|registreren|aanmelden|disclaimer|candidati|candidati ora|candidatar-me|candidatar|candidate-se|ansök|ansök nu|ansök här|sök jobbet|aplikuj|aplikuj teraz|aplicar ahora|entrar|registar|salva|save|share|read more|all jobs|more jobs|teilen|drucken|dela|spara|delen|opslaan|tillgänglighet|accessibilité|confidentialité|security|zurück|voltar|wróć|regulamin|zapisz|anmelden|connexion|barrierefreiheit|imprimer|imprimir|compartir|guardar|partager|partilhar|bewaren|printen|afdrukken|stampa|condividi|bookmark|saved|vulnerability disclosure|responsible disclosure|
our values|our story|our people|our mission|our team|our culture|our impact|our offices|our locations|our work|our products|open roles|open positions|
openings|life here|life at|who we are|what we do|why us|why join us|benefits|culture|diversity|early careers|students|graduates|students & graduates|investors|
media|events|resources|customers|solutions|services|features|docs|documentation|community|store|shop|donate|give|courses|schools|
patients|patients & visitors|visitors|find a doctor|find a location|departments|research|academics|admissions|alumni|about the university|
nos métiers|nos engagements|nos offres|nos valeurs|nos équipes|nos agences|notre histoire|notre groupe|le groupe|qui sommes-nous|nous rejoindre|rejoignez-nous|vie chez nous|
candidature spontanée|espace candidat|produkte|leistungen|lösungen|kunden|standorte|das sind wir|wir als arbeitgeber|initiativbewerbung|ausbildung|studierende|berufserfahrene|
leben & arbeiten|universität|fakultäten|forschung|studium|quiénes somos|nuestra empresa|nuestros valores|trabaja con nosotros|únete|productos|servicios|clientes|
onze mensen|onze waarden|ons verhaal|onze vacatures|werken bij|werken bij ons|open sollicitatie|over het bedrijf|i nostri valori|le nostre sedi|posizioni aperte|candidatura spontanea|
quem somos|trabalhe conosco|carreiras|candidatura espontânea|om företaget|jobba hos oss|jobba här|våra värderingar|praca|kariera|snapchat|tiktok|pinterest|threads|telegram|reddit|rss|
dansk|norsk|suomi|čeština|slovenčina|magyar|română|cymraeg|gaeilge|català|日本語|中文|한국어|ok|okay|accept|agree|i agree|close|
contact us|about jobs|notice of privacy practices|website accessibility|
varslinger|ny annonse|meldinger|karrieretips|vacature plaatsen|bedrijfsreviews|salarisgids|vacatures zoeken|publier une offre|déposer une offre|trouver une entreprise|trouver un job|conseils|publicar oferta|mi área|buscar ofertas|pubblica annuncio|dodaj ogłoszenie|indryk annonce|post a job|employer site|career advice|explore companies|stelle schalten|anzeige schalten|firmen|gehalt|consejos|forside|hjem|job|ledige stillinger|nyheder|nyheter|kontakt oss|handelsbetingelser|webshop|webbutik|nettbutikk|produkter|tjenester|ydelser|galleri|arrangementer|for virksomheder|for bedrifter|om arbeidsgiveren|følg os|følg oss|
etusivu|yhteystiedot|avoimet työpaikat|hae|uutiset|verkkokauppa|ota yhteyttä|domů|o nás|kontakty|kariéra|volná místa|akce|novinky|aktuality|e-shop|eshop|obchod|registrace|hledat|katalog|úvod|domov|nabídky práce|pro firmy|zpět|tisk|
pracodawcy|kalkulator wynagrodzeń|pomoc|o firmie|mapa strony|sklep|wyślij|drukuj|area stampa|negozi|la nostra storia|contattaci|dove siamo|prodotti|servizi|storia|eventi|equipo|pedir cita|aceptar|tienda|carrito|mi red|mensajes|notificaciones|acceso|acceder|tarifas|galería|nosotros|
compartilhar|central de ajuda|cadastre-se|loja|novidades|produtos|serviços|ana sayfa|iş ilanları|hakkımızda|iletişim|paylaş|kaydet|başvur|ホーム|求人検索|会社概要|採用情報|トップ|検索|求人一覧|シェア|
openingstijden|proclaimer|winkelwagen|assortiment|bezoek|agenda|webwinkel|doneren|steun ons|lyssna|lättläst|start|självservice|anslagstavla|butik|varukorg|meny|press|felanmälan|
für arbeitgeber|karriere-tipps|gehaltsvergleich|warenkorb|veranstaltungen|termine|spenden|öffnungszeiten|mediathek|ansprechpartner|referenzen|anfahrt|online-shop|mein konto|shop|basket|cart|my basket|checkout|wholesale|gift cards|stores|store locator|delivery|returns|delivery & returns|
trade accounts|allergens|journal|stories|residents|business|government|what's on|opening hours|members|membership|volunteer|visit us|visit|my applications|saved jobs|profile|messages|notifications|my network|for business|company reviews|salaries|salary guide|like|comment|comments|repost|send|follow|
actualité|boutique|panier|adhérer|l'association|nos actions|billetterie|nos services|mes démarches|vie municipale|presse|espace presse|partenaires|inhalt|leistungsspektrum|description|questions|payment methods|visas|insights|case studies|work|
työpaikat|yritykset|palkkavertailu|palkat|työelämä|uravinkit|ilmoita työpaikka|työnantajille|tietoa meistä|ohjeet`;
const CONTROL = `
skip to main content|skip to content|skip navigation|skip to footer|sign in|sign up|log in|login|log out|join now|my account|
create account|create an account|back to all openings|back to all jobs|back to jobs|back to job list|back to search|back to search results|back to results|
back to careers|back to listings|back to all positions|all openings|all open positions|all open roles|view all jobs|see all jobs|view all openings|
view all open positions|see all open roles|see all openings|previous job|next job|see who you know|show more|show less|see more|see less|
save job|save this job|show more options|view website|view company website|view company page|visit website|meet the hiring team|share job|share this job|share this|report this job|report job|report this|print job|print this job|
email this job|easy apply|quick apply|apply on company site|
create a job alert|create job alert|create alert|set alert|set job alert|get job alerts|job alerts|sign up for job alerts|email me jobs like this|
privacy policy|privacy notice|privacy statement|candidate privacy notice|terms of use|terms of service|terms and conditions|terms & conditions|cookie settings|cookie policy|cookie preferences|
manage cookies|accept all cookies|accept cookies|accept all|reject all|do not sell my personal information|your privacy choices|
accessibility statement|all rights reserved|read our privacy policy|modern slavery statement|unsubscribe|follow us|back to top|
zum inhalt springen|zum inhalt|zur navigation|einloggen|jetzt anmelden|merken|job merken|stelle merken|job teilen|
ich bin interessiert|impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|agb|nutzungsbedingungen|cookie-einstellungen|
cookies verwalten|zurück zur übersicht|zurück zur liste|zurück zur suche|alle stellen|alle stellenangebote|alle jobs|jobalarm|jobalarm erstellen|job-alarm erstellen|mehr anzeigen|
weniger anzeigen|nach oben|newsletter abonnieren|alle rechte vorbehalten|aller au contenu|aller au contenu principal|se connecter|s'inscrire|mon compte|
partager l'offre|sauvegarder|enregistrer l'offre|mentions légales|politique de confidentialité|gestion des cookies|
conditions générales|retour aux offres|retour à la liste|toutes les offres|toutes nos offres|créer une alerte|voir plus|voir moins|haut de page|tous droits réservés|plan du site|
saltar al contenido|ir al contenido|iniciar sesión|registrarse|regístrate|inscribirme|inscribirme en esta oferta|compartir oferta|guardar oferta|aviso legal|
política de privacidad|política de cookies|volver a las ofertas|todas las ofertas|ver más|ver menos|crear alerta|denunciar oferta|todos los derechos reservados|
naar de inhoud|ga naar de inhoud|naar hoofdinhoud|inloggen|solliciteer direct|bewaar|bewaar vacature|
deel deze vacature|deel via whatsapp|deel via linkedin|deel via facebook|deel via e-mail|privacyverklaring|privacybeleid|cookiebeleid|cookie-instellingen|algemene voorwaarden|
terug naar overzicht|terug naar vacatures|terug naar alle vacatures|alle vacatures|job alert aanmaken|vacature-alert|toon meer|meer tonen|
vai al contenuto|accedi|registrati|salva offerta|informativa sulla privacy|note legali|torna alle offerte|torna all'elenco|tutte le offerte|mostra altro|mostra meno|crea avviso|
saltar para o conteúdo|iniciar sessão|compartilhar|guardar vaga|política de privacidade|aviso de privacidade|termos e condições|voltar às vagas|
todas as vagas|ver mais|ver menos|criar alerta|todos os direitos reservados|
hoppa till innehåll|till innehållet|logga in|registrera dig|spara jobb|dela jobbet|skriv ut|integritetspolicy|cookieinställningar|tillbaka|
tillbaka till lediga jobb|alla lediga jobb|visa mer|visa mindre|skapa bevakning|
przejdź do treści|zaloguj się|zarejestruj się|udostępnij|zapisz ofertę|drukuj|polityka prywatności|ustawienia cookies|wróć do listy|wróć do ofert|
email a friend|email to a friend|e-mail a friend|tell a friend|send to a friend|refer a friend|share via email|share by email|email job|send job|copy link to job|
customize|customise|customize settings|reject|decline|decline all|allow all|only necessary|necessary only|got it|manage preferences|cookie details|start free trial|
free trial|get started|book a demo|request a demo|get a demo|try for free|try it free|candidate login|candidate portal|employee login|report this listing|flag this job|flag this listing|
back to job listings|back to vacancies|back to all vacancies|back to our vacancies|view job|view jobs|view all|view all vacancies|all vacancies|see all vacancies|see all|search all jobs|more jobs like this|view similar jobs|
join our talent community|join our talent network|join talent community|next section|previous section|view in browser|view online|
alle akzeptieren|alle ablehnen|ablehnen|akzeptieren|nur notwendige|einstellungen verwalten|an freund senden|an einen freund senden|per e-mail senden|per e-mail teilen|weiterempfehlen|empfehlen|stelle teilen|
zurück zu allen stellen|zurück zu den stellen|zurück zu den stellenangeboten|zurück zur stellenübersicht|zurück zu den jobs|zur übersicht|alle offenen stellen|stelle drucken|seite drucken|
tout accepter|tout refuser|accepter|refuser|personnaliser|paramétrer|continuer sans accepter|envoyer à un ami|envoyer par e-mail|envoyer par mail|partager par e-mail|imprimer l'offre|
retour à la liste des offres|retour à la recherche|retour aux résultats|voir toutes les offres|voir toutes nos offres|voir l'offre|données personnelles|
aceptar todo|aceptar todas|rechazar todo|rechazar todas|rechazar|configurar cookies|enviar a un amigo|compartir por email|volver al listado|volver a la lista|volver a empleos|ver todas las ofertas|ver oferta|
alles accepteren|alles weigeren|weigeren|accepteren|stuur door|stuur naar een vriend|mail deze vacature|terug naar het overzicht|terug naar de vacatures|bekijk alle vacatures|bekijk vacature|
accetta tutti|accetta tutto|rifiuta tutti|rifiuta tutto|rifiuta|invia a un amico|torna alla lista|vedi tutte le offerte|aceitar todos|aceitar tudo|rejeitar todos|rejeitar tudo|rejeitar|enviar a um amigo|
voltar à lista|ver todas as vagas|ver vaga|acceptera alla|neka alla|avvisa alla|tipsa en vän|till alla jobb|se alla lediga jobb|zaakceptuj wszystkie|odrzuć wszystkie|odrzuć|poleć znajomemu|wyślij znajomemu|
wszystkie oferty|pokaż więcej|pokaż mniej|utwórz alert|zgłoś ofertę|
log ind|logg inn|kirjaudu|kirjaudu sisään|přihlásit|přihlásit se|prihlásiť sa|zaloguj|zaloguj się|giriş yap|üye ol|ログイン|会員登録|応募する|気になるリストに追加|気になる|キープする|お気に入り|お気に入りに追加|iscriviti|acceder|
tilmeld nyhedsbrev|tilmeld dig nyhedsbrevet|meld deg på nyhetsbrev|del annonsen|lagre søket|lagre annonsen|anmeld annonsen|udskriv|del på facebook|cookiepolitik|cookie-politik|privatlivspolitik|personvern|personvernerklæring|informasjonskapsler|tilgængelighedserklæring|tilgjengelighetserklæring|tietosuojaseloste|evästeet|evästeasetukset|saavutettavuusseloste|
přeskočit na obsah|přejít k obsahu|sdílet|vytisknout|mapa stránek|prohlášení o přístupnosti|obchodní podmínky|ochrana osobních údajů|zásady ochrany osobních údajů|zpět na výpis|sledujte nás|zdieľať|ochrana osobných údajov|nastavení cookies|zásady cookies|
pobierz aplikację|wróć do listy ofert|polityka prywatności|polityka cookies|deklaracja dostępności|mapa strony|informativa privacy|preferenze cookie|gestisci cookie|condividi su whatsapp|condividi su facebook|mappa del sito|
configurar|configurar cookies|gestionar cookies|personalizar cookies|mapa web|baixe o app|baixe o aplicativo|compartilhar vaga|termos de uso|política de privacidade|preferências de cookies|definições de cookies|mapa do site|
gizlilik politikası|kullanım koşulları|çerez politikası|利用規約|プライバシーポリシー|サイトマップ|この求人をシェア|一覧に戻る|求人一覧に戻る|ページトップへ|deel deze pagina|deel dit bericht|mijn account|cookies beheren|toegankelijkheidsverklaring|om kakor|om webbplatsen|tillgänglighetsredogörelse|hantera kakor|kakor|
zurück zur trefferliste|arbeitgeberprofil ansehen|job melden|stellenanzeige melden|barrierefreiheitserklärung|erklärung zur barrierefreiheit|cookie-hinweis|cookies|manage preferences|manage cookie preferences|cookie notice|cookies policy|cookie consent|your account|employer login|upload your cv|post a job|
gérer les cookies|personnaliser les cookies|accessibilité : non conforme|lettre d'information|add to favourites|save for later|search for jobs|search all jobs|get the app|download the app|load more|view more jobs|view profile|view company profile|view all|
hyväksy kaikki|hyväksy|muokkaa asetuksia|hylkää kaikki|vain välttämättömät|hae paikkaa|hae työpaikkaa|tallenna ilmoitus|jaa ilmoitus|käyttöehdot|tietosuoja|rekisteröidy`;

/** The kind of a phrase: `menu`, `control`, or neither. */
export const CHROME_PHRASES: ReadonlyMap<string, 'menu' | 'control'> = new Map([
  ...phrases(MENU).map((phrase) => [phrase, 'menu'] as const),
  ...phrases(CONTROL).map((phrase) => [phrase, 'control'] as const),
]);

/** The most words in one of the phrases. */
export const LONGEST_PHRASE = Math.max(
  ...[...CHROME_PHRASES.keys()].map((phrase) => phrase.split(' ').length),
);

function phrases(list: string): string[] {
  return list.split('|').map((phrase) => phrase.trim());
}
