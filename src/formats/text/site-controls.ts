import { INVITATIONS } from './site-invitations.ts';

/** What postings and the pages that show them are called, in a button's words. */
const PAGE_EN =
  '(?:job|page|posting|vacancy|ad|advert|advertisement|listing|position|role|opening|opportunity|offer|article|link)';
const NETWORK =
  '(?:social media|social networks|facebook|twitter|x|linkedin|xing|instagram|whatsapp|youtube|mastodon|bluesky|threads|tiktok|telegram|réseaux sociaux|redes sociales|redes sociais|social)';
const LETTER =
  '(?:newsletter|news|alerts?|job ?alerts?|updates?|mailing list|bulletin|digest|feed|e-?mails?)';

/** What a page lets its reader do with it: print, share, save or report it. Verb and noun, by language. */
const WITH_THE_PAGE = [
  // For those who cannot see or point: "Skip to main content", "Ga naar het hoofdmenu".
  '(?:(?:skip|jump|go|ga|spring(?:en|e)?|aller|passer|accéder|ir|saltar|pular|vai|salta|hoppa|gå|hop|hopp|przejdź|przeskocz|siirry|hyppää|přejít|přeskočit)(?: (?:direct(?:ly)?|direkt|directement))? )?(?:to|naar|zum?|zur|au|aux|à l[\'’]|à la|al|alla|ao|à|a la|para o|til|till|do|na|k) ?(?:(?:the|het|de|la|le|el|il|o|den|main|primary|site|direkten?) ){0,3}(?:content|inhoud|hoofdinhoud|hoofdmenu|menu|main menu|navigation|navigatie|zoek(?:en|veld)|hauptinhalt|inhalt|hauptmen[üu]|suche|fußzeile|footer|search(?: (?:form|box|results))?|contenu(?: principal)?|menu principal|navigation principale|recherche|pied de page|contenido(?: principal)?|menú(?: principal)?|conteúdo(?: principal)?|contenuto(?: principale)?|navigazione|huvudinneh[åa]ll(?:et)?|innehåll(?:et)?|innehold(?:et)?|indhold(?:et)?|hovedindhold(?:et)?|hovedinnhold(?:et)?|innhold(?:et)?|meny(?:en)?|treści(?: głównej)?|głównej treści|sisältöön|pääsisältöön|obsahu|hlavnímu obsahu)(?: springen| gehen| wechseln)?|skip to ["“]?about this .{3,40}',
  `(?:print|share|save|e-?mail|send|forward|bookmark|report|flag|recommend|download) (?:this|the) (?:job )?${PAGE_EN}(?: (?:ad|posting|listing|description|offer|opening))?(?: (?:to|with|on|via|by|as) .{1,40})?`,
  `(?:apply|postuler|bewerben|solliciteren|aplikuj|candidati|candidatar|inscribirse|inscribirme) (?:directly |now )?(?:on|at|via|through|sur|auf|op|na|sul|en|no) (?:(?:the|your|our|le|la|de|der|die|el|il|o|a)\\s)?(?:(?:employer|company|recruiter)['’]?s? (?:web ?site|site|page)|web ?site|site(?: de l['’](?:employeur|entreprise|annonceur))?|(?:website|site) van (?:de )?(?:werkgever|bedrijf)|(?:web|seite|website) (?:des|der) .{3,30}|stronie (?:pracodawcy|firmy)|(?:sitio|web|site)(?: (?:de la|da|de l[ao]) empresa)|sito (?:dell['’]azienda|aziendale))`,
  "(?:more|further|other) options|weitere optionen|(?:plus|autres) d['’]options|(?:más|mais) opç?cion?es|meer opties|(?:altre|più) opzioni|fler alternativ|flere valg|więcej opcji|(?:load|show) more|mehr (?:laden|anzeigen)|(?:charger|afficher) plus|(?:cargar|mostrar|carregar) (?:más|mais)|meer (?:laden|tonen)|(?:carica|mostra) altr[oi]|(?:ladda|visa) fler|(?:hent|vis|last) flere|załaduj więcej|(?:weitere |mehr )?(?:optionen|details|gehalt|infos|bilder|fotos|karte) (?:anzeigen|ansehen|einblenden)|(?:show|see|view) (?:more )?(?:options|details|salary|photos|map)|(?:afficher|voir) (?:plus d['’]options|le salaire|la carte|les photos)|(?:ver|mostrar) (?:más opciones|mapa|fotos|el salario)|(?:show|see|view) (?:all|more|less)|alle[s]? (?:anzeigen|ansehen)|(?:tout|toutes) (?:afficher|voir)|(?:mostrar|ver) (?:todo|tudo|todas)|(?:toon|bekijk) (?:alles|alle)|(?:mostra|vedi) (?:tutto|tutte)|(?:visa|vis) alle?|pokaż wszystk\\p{L}|ich bin interessiert|i['’]m interested|ça m['’]intéresse|me interesa|quero me candidatar|ik heb interesse|sono interessat[oa]|jag är intresserad",
  '(?:vous devez créer un compte|sie müssen ein .{0,20}konto (?:erstellen|anlegen)|(?:debes|tienes que) crear una cuenta|devi creare un account|(?:você )?precisa criar uma conta|je moet een .{0,20}account (?:aanmaken|maken)|du måste skapa ett .{0,20}konto|musisz utworzyć konto).{0,80}',
  '(?:(?:to apply|um sich zu bewerben|pour postuler|para (?:inscribirte|postular(?:se)?|solicitar)|per candidar(?:si|ti)|para se candidatar|om te solliciteren|för att (?:ansöka|söka)|aby aplikować),? )?(?:an? .{0,20}account is required|you need an? (?:\\p{L}{2,12} )?account (?:to|before) .{3,40}|(?:müssen|benötigen) sie ein (?:\\p{L}{2,12})?konto|(?:il est nécessaire de|il faut) créer un compte|es necesario (?:crear una cuenta|registrarse)|è necessario (?:creare un account|registrarsi)|é necessário criar uma conta|is een account (?:nodig|vereist)|(?:behöver|måste) du (?:skapa )?ett konto|należy założyć konto).{0,60}',
  "you must create an? .{0,20}account before .{5,70}|here['’]s how (?:the|this) job .{5,70}|pulled from the full job description|(?:skills|qualifications) from the full job description",
  '(?:forward|send|recommend|refer|e-?mail|tell) (?:(?:this|it|the|details)(?: \\p{L}{3,12})? (?:to|with) )?(?:a|your) (?:friends?|colleagues?|network)(?: about .{2,30})?',
  '(?:share|post|publish) (?:(?:this|it)(?: \\p{L}{3,12})? )?(?:on|to) (?:your|my) (?:newsfeed|feed|timeline|network|wall|profile|story)',
  '(?:register|log ?in|sign ?(?:in|up)|create an account) to (?:apply|save|see|view|continue|unlock|report).{0,40}?(?:\\. report this (?:job|ad|posting|vacancy).{0,50})?',
  '(?:send|e-?mail|show|get) (?:me )?(?:more )?(?:similar )?jobs like this(?: one)?(?: by e-?mail)?|apply for this (?:job|role|position|vacancy) (?:online|now|here)',
  'report (?:a |an )?(?:problem|issue|error|bug|mistake)(?: (?:with|on|about) (?:this|the) .{2,30})?',
  'report (?:potential |possible |suspected )?(?:misuse|abuse|fraud|scams?|spam)(?: (?:of|on|with|in) (?:this|the) .{2,30})?|signaler (?:un |une |tout )?(?:abus|utilisation abusive|fraude)(?: .{2,40})?|missbrauch melden|denunciar (?:un )?abuso|segnala (?:un )?abuso|misbruik melden|anmäl missbruk',
  // What a site helps its readers with for another use of theirs: "Build your CV for free. Choose a template."
  '(?:build|create|make) (?:your|an?) (?:\\p{L}{3,12} )?(?:cv|resume|résumé)(?: (?:for free|online|now|today|in minutes))?(?:[.!] .{2,50})?|(?:click (?:here )?to )?(?:cv|resume) builder|(?:erstelle[nr]?|gestalte) (?:sie )?(?:ihren|deinen) (?:kostenlosen )?lebenslauf(?: .{2,40})?|(?:créez|créer) (?:votre|un) cv(?: .{2,30})?|crea (?:tu|il tuo) (?:cv|currículum|curriculum)(?: .{2,30})?',
  `(?:diese[nrs]? |die |den |das )?(?:seite|stelle|stellenanzeige|stellenangebot|anzeige|job|jobangebot|ausschreibung|stellenausschreibung|inserat|vakanz)(?: (?:per|als|auf|über|an|via) [\\p{L}-]{2,20}){0,2} (?:aus)?(?:drucken|teilen|merken|speichern|weiterempfehlen|empfehlen|versenden|weiterleiten|melden|senden|herunterladen)`,
  '(?:add|save|pin) (?:this (?:job|page|vacancy) )?to (?:my |your )?(?:favou?rites|shortlist|wish ?list|bookmarks|saved jobs|job basket|calendar)|(?:zu(?: den| meinen)? favoriten|zur merkliste|auf die merkliste)(?: hinzufügen| setzen)?|ajouter (?:à mes|aux) favoris|(?:añadir|agregar|guardar) (?:a|en) (?:mis )?favoritos|toevoegen aan (?:mijn )?favorieten|aggiungi ai preferiti|adicionar aos favoritos|lägg till i favoriter|føj til favoritter|dodaj do ulubionych|lisää suosikkeihin',
  '(?:sign|log) in (?:and|or) (?:send|apply|save|submit|upload).{0,60}|report (?:an? |this )?(?:[\\p{L}-]{4,16} )?(?:job|vacancy|ad|advert)(?: ad| advert| posting| listing)?(?: to .{2,20})?',
  '(?:jetzt vergleichen|compare now|comparer maintenant|comparar ahora|confronta ora|comparar agora|vergelijk nu|jämför nu|sammenlign nå|porównaj teraz)',
  // Read aloud, and in larger letters: "Écouter", "A+ A-".
  '(?:listen|vorlesen|anhören|écouter|escuchar|ascolta|ouvir|luister(?:en)?|lees voor|lyssna|lyt|oplæs|lytt|posłuchaj|kuuntele)(?: (?:to this page|to this|la page|la página|la pagina|a página|på sidan|på siden))?|a[+−-]?(?: a[+−-]?){1,2}|(?:bigger|larger|smaller) (?:text|letters|font)|text (?:size|larger|smaller)',
  '(?:zur bewerbung|auf die merkliste|merkliste|inscríbete(?: ya| ahora)?|reageer(?: direct| nu)?|aplikuj szybko)',
  'druck(?:ansicht|version)|als pdf (?:speichern|herunterladen|drucken)|(?:fehler|problem) melden',
  "(?:imprimer|partager|enregistrer|sauvegarder|signaler|envoyer|télécharger|transférer|recommander) (?:cette |cet |ce |l['’]|la |le )(?:page|offre|annonce|fiche|poste)(?: .{2,40})?",
  '(?:deze |de )?(?:pagina|vacature|functie) (?:afdrukken|printen|delen|opslaan|bewaren|melden|doorsturen|rapporteren)',
  '(?:print|deel|bewaar|mail|meld|stuur) (?:deze |de )?(?:vacature|pagina|functie)(?: .{2,40})?',
  '(?:imprimir|compartir|guardar|enviar|denunciar|reportar|descargar|imprime|comparte|guarda) (?:esta |este |la |el )?(?:página|oferta|anuncio|vacante|empleo|puesto)(?: .{2,40})?',
  "(?:stampa|condividi|salva|invia|segnala) (?:questa |questo |la |l['’]|il )(?:pagina|offerta|annuncio|posizione)(?: .{2,40})?",
  '(?:imprimir|partilhar|partilhe|compartilhar|compartilhe|guardar|salvar|enviar|denunciar) (?:esta |este |a |o )?(?:página|vaga|oferta|anúncio)(?: .{2,40})?',
  '(?:drukuj|wydrukuj|udostępnij|zapisz|zgłoś|wyślij|poleć) (?:tę |to |ten |tą )?(?:stronę|ofertę|ogłoszenie)(?: .{2,40})?',
  '(?:skriv ut|dela|spara|anmäl|rapportera|tipsa om) (?:den här |denna |detta )?(?:sidan?|annons(?:en)?|jobb(?:et)?|tjänst(?:en)?)(?: .{2,40})?',
  'legg til (?:i )?favoritt(?:er)?|lägg till favorit(?:er)?',
  '(?:udskriv|print|skriv ut|del|gem|lagre|tips om|rapporter|meld) (?:denne |dette )?(?:siden?|stilling(?:en)?|job(?:bet)?|opslag(?:et)?|annoncen?|annonsen?)(?: .{2,40})?',
];

/** What boards say of how a posting and its reader's own profile go together, and where they have it from. */
const PROFILE =
  '(?:profile?s?|profile|profil|perfil|profiel|profilo|profilen|profilu|resume|résumé|cv|lebenslauf)';
const OF_MATCHING = [
  `how you match|(?:here['’]s how|see how|how) .{3,40} (?:match|fit|align|compare)s? .{0,20}your ${PROFILE}`,
  `\\d{1,3} (?:of \\d{1,3} )?(?:skills?|qualifications?|credentials?|requirements?)(?: and \\p{L}{4,15})? match(?:es)? your ${PROFILE}`,
  `(?:passt (?:der|dieser|die|diese) (?:job|stelle) zu (?:ihnen|dir)|is this (?:job|role) (?:right|a (?:good )?(?:fit|match)) for you|does this (?:job|role) (?:suit|fit|match) you|cette offre vous correspond(?:-elle)?|¿?encajas en (?:esta oferta|este puesto)|past deze (?:baan|vacature) bij (?:je|jou|u)) ?\\? .{0,40}(?:profile?|perfil|profiel|log ?in|sign ?in|anmelden|einloggen|inicia sesión|connectez).{0,50}`,
  `(?:am i a good fit|does my ${PROFILE} (?:fit|match)|do i match|passt (?:mein|ihr|dein) ${PROFILE}|so passen? (?:die|dieser|ihr|dein) .{3,30} zu (?:ihrem|deinem|meinem) ${PROFILE}|(?:tipps|tips) (?:zu|for|voor) (?:meinem|my|mijn) ${PROFILE})(?: .{2,30})?`,
  `(?:voici comment|comment) .{3,40} correspond(?:ent)? à (?:votre|mon) ${PROFILE}|(?:así|cómo) (?:se )?(?:compara|coincide|encaja)n? .{0,40}perfil.{0,40}|zo sluit(?:en)? .{3,30} aan (?:op|bij) (?:je|uw|jouw) ${PROFILE}|ecco come .{3,40} (?:corrispond|si allinea).{3,30}|veja como .{3,40} (?:ao|com o) seu ${PROFILE}|så här stämmer .{3,30} (?:din|med) .{0,10}${PROFILE}`,
  '(?:pulled|taken) from the full job description|(?:aus|opgehaald uit|overgenomen uit|extraite?s? de|extraíd[oa]s de|tratt[oe] da|hämtat från) (?:der |de |la |het |volledige |den )*(?:vollständigen|volledige|description complète|descripción completa|descrição completa|descrizione completa|fullständiga|offerta completa) .{3,30}',
  'how your profile and (?:resume|cv) fit this job|get ai-powered advice on this job.{0,60}|tailor my (?:resume|cv|résumé) to this job|create (?:a )?cover letter|(?:job )?match score|(?:keyskills|skills) highlighted with .{3,40}|early applicant|meet the (?:hiring|recruiting) team|lernen sie das (?:recruiting|einstellungs)-?team kennen|rencontrez l.équipe de recrutement|conoce al equipo de (?:contratación|selección)|maak kennis met het (?:wervings|recruitment)-?team|conosci il team di selezione|(?:ihr|dein) ki-gestützter jobassistent',
  '(?:localiser|voir|afficher|situer) (?:avec|sur|dans) (?:google )?(?:maps?|mappy|(?:la |une )?carte|plan)|(?:show|view|see|open|find) (?:it |this |us )?(?:on|in|with) (?:a |the )?(?:google )?maps?|(?:auf|in) (?:der |google )?(?:karte|maps) (?:anzeigen|ansehen|öffnen)|ver (?:en|no) (?:el )?mapa|bekijk op (?:de )?kaart|toon op (?:de )?kaart|vedi sulla mappa|visa på karta|vis på kort|vis i kart|pokaż na mapie',
  '(?:tell us what you think|give (?:us )?(?:your )?feedback|help us improve|have your say)(?: (?:of|about|on) (?:this|our) (?:service|page|site|website))?|(?:sagen sie uns ihre meinung|feedback geben|donnez votre avis|danos tu opinión|geef (?:uw|je) mening|lascia un feedback)(?: .{2,40})?',
  'report (?:a |an )?(?:problem|issue|error|mistake)(?: or (?:a |an )?(?:problem|issue|error|mistake))? (?:with|on|about|in) (?:this|the) .{2,30}|(?:return|go back|back) to (?:the )?previous page',
];

/** To keep an opening, to be told of others, and to complain of it. */
const OF_LISTING = [
  '(?:save|read|keep) (?:it |this |job )?for later|für später (?:merken|speichern)|enregistrer pour plus tard|guardar para (?:más tarde|después|mais tarde|depois)|salva per dopo|(?:opslaan|bewaren) voor later|spara till senare|gem til senere|lagre til senere|tallenna myöhemmäksi|zapisz na później|uložit na později',
  'alert me (?:to|of|about|when) (?:new |similar ){1,2}(?:jobs|vacancies|roles|openings)(?: .{1,30})?',
  '(?:nahlásit|zgłoś|rapporter|rapportera|anmäl|anmeld|ilmianna|segnala|signaler|denunciar|reportar|meld) (?:tento |to |denne |denna |dette |det här |tämä |questo |quest[ao] |cette |l[ea] |est[ae] |deze )?(?:inzerát|nabídku|ogłoszenie|ofertę|annonsen?|annoncen?|stillingen|ilmoitus|annuncio|offerta|offre|annonce|oferta|anuncio|anúncio|vaga|vacature|advertentie)',
];

/** Networks to follow and newsletters to subscribe to. */
const TO_FOLLOW = [
  `(?:share|follow us|find us|like us|join us|connect with us|follow \\p{L}[\\p{L} ]{1,30}) (?:on|via|in) (?:our )?${NETWORK}(?:(?:,| and| or|,? &) ${NETWORK}){0,5}`,
  `(?:teilen|folge(?:n sie)? uns|suivez[- ]nous|partager|síguenos|compartir|seguici|condividi|volg ons|delen|deel|siga-nos|segue-nos|partilhar|följ oss|dela|følg oss?|del|obserwuj nas|udostępnij)(?: (?:auf|über|via|sur|en|su|op|no|na|n[ao]s|på|les|nos|unseren?|las|nuestras|i|our)){0,2} ${NETWORK}(?:(?:,| und| et| y| e| en| och| og| i) ${NETWORK}){0,5}`,
  `(?:sign up|subscribe|register)(?: here| now| today)? (?:for|to) (?:[\\p{L}-]{2,14} ){0,4}${LETTER}(?: .{2,40})?`,
  '(?:get|receive) (?:new |similar |more |the latest |our )?(?:jobs|openings|vacancies|alerts|updates|news)(?: .{1,30})? (?:by e-?mail|in your inbox|straight to your inbox)',
  '(?:turn on|enable|allow|get) (?:push |browser |desktop )?notifications.{0,70}|(?:push-?)?benachrichtigungen (?:aktivieren|einschalten|erlauben).{0,50}|(?:activer|activez) les notifications.{0,50}|(?:activar?|activa) (?:las )?notificaciones.{0,50}|(?:attiva|ativar?|ative) (?:le notifiche|(?:as )?notificações).{0,50}|(?:meldingen|notificaties) (?:aanzetten|inschakelen).{0,50}|(?:slå på|aktivera|aktiver) (?:notiser|notifikationer|varsler).{0,50}|włącz powiadomienia.{0,50}',
  // On whatever channel, and where to click for it: "Receba vagas no WhatsApp! Clique aqui."
  `(?:get|receive|erhalten?(?: sie)?|bekomme|recevez|recevoir|recib[ea]|recibir|ricevi|receb[ae]|receber|ontvang|få|modtag|otrzymuj) (?:[\\p{L}’']{1,12} ){0,3}(?:jobs?|openings|vacancies|stellen|jobangebote|offres|ofertas|empleos|vacantes|offerte|annunci|vagas|vacatures|jobb|stillinger|ofert\\p{L})(?: .{1,30})? (?:by|on|via|per|auf|par|sur|por|en|via|su|no|pelo|på|na) (?:your |dein |votre |tu |il )?(?:e-?mail|whatsapp|telegram|sms|phone|handy|correo)(?:[!.].{0,50})?`,
  '(?:(?:zum|zu unserem|unseren|den) )?newsletter (?:anmelden|abonnieren|bestellen)|(?:neue |ähnliche )?(?:jobs|stellen|stellenangebote) per e-?mail(?: erhalten)?|jobs?[ -]?(?:alarm|alert|agent|mail|abo)s? .{2,50}',
  "(?:s['’](?:inscrire|abonner)|abonnez-vous|inscrivez-vous) à (?:la|notre) (?:newsletter|lettre .{4,20})|recevoir .{2,30} par e-?mail",
  '(?:suscr[ií]bete|suscribirse|apúntate) (?:a|al) .{0,20}(?:boletín|newsletter)|recib(?:ir|e) .{2,30} por (?:e-?mail|correo)',
  '(?:meld je aan|aanmelden|schrijf je in|inschrijven|abonneer(?: je)?) (?:voor|op) (?:de|onze) nieuwsbrief|ontvang .{2,30} per e-?mail',
  'iscriviti alla (?:nostra )?newsletter|(?:subscreva|assine|subscrever) (?:a |à )?(?:nossa )?newsletter|prenumerera på (?:vårt )?nyhetsbrev(?:et)?|tilmeld (?:dig )?(?:vores )?nyhedsbrev(?:et)?|zapisz się (?:na|do) newsletter(?:a)?',
];

/** What a site offers those who have not come for work: visits, tickets, quotes, donations. */
const TO_VISITORS = [
  '(?:plan|book|arrange) (?:your|a) (?:visit|tour|viewing|demo|appointment|table|stay|consultation)(?: online| now| today)?',
  '(?:buy|book|get) (?:your )?(?:tickets?|gift cards?|vouchers?)(?: online| now| here)?',
  'become an? (?:friend|member|donor|supporter|patron|sponsor)(?: of .{2,50})?',
  '(?:request|get) an? (?:free )?(?:quote|quotation|demo|callback|call back|brochure|catalogue|sample)',
  'donate(?: now| today| online)?|make a donation|give now|shop now|shop online|visit (?:our|the) shop|view (?:basket|cart)|find a (?:store|branch|dealer|shop|location near you)|track (?:your|an) order',
  '(?:publica|publicar|anuncia|anuncie|anúnciate|divulgue|publique)(?: (?:una?|uma?|tu|su|sua) (?:oferta|vacante|anuncio|empleo|vaga|anúncio))? (?:gratis|grátis|gratuitamente)|(?:advertise|post)(?: (?:a job|jobs|an advert|your job))? (?:for )?free|(?:kostenlos|gratis) inserieren|(?:stelle|anzeige|job) kostenlos (?:schalten|aufgeben|inserieren)|(?:publier|déposer)(?: une (?:offre|annonce))? gratuitement|gratis (?:vacature )?plaatsen|pubblica(?: un annuncio)? gratis',
  'angebot anfordern|termin (?:vereinbaren|buchen)|tickets? (?:kaufen|buchen)|(?:jetzt|online) spenden|mitglied werden|(?:ihren )?besuch planen|ihr besuch|zum (?:online-?)?shop|katalog anfordern|händler finden|filiale finden',
  'demander un devis|(?:préparer|préparez) (?:votre|sa) visite|acheter (?:des|vos|un) billets?|billetterie(?: en ligne)?|faire un don|devenir (?:membre|ami .{2,40})|prendre rendez-vous|trouver un magasin',
  '(?:solicitar?|pedir?|pide) (?:un )?presupuesto|planifica (?:tu|su) visita|comprar entradas|hazte (?:socio|amigo)|haz una donación|pedir cita|tienda online',
  'offerte aanvragen|plan (?:je|uw) bezoek|(?:tickets|kaarten) (?:kopen|bestellen)|koop (?:tickets|kaarten)|word (?:lid|vriend|donateur)(?: van .{2,40})?|doneer(?: nu)?|afspraak maken|naar de webshop',
  'richiedi (?:un )?preventivo|pianifica la (?:tua )?visita|acquista (?:i )?biglietti|dona ora|sostienici|(?:pedir|peça|solicitar)(?: um)? orçamento|planeie a sua visita|comprar bilhetes|faça uma doação',
  'begär offert|planera ditt besök|köp biljett(?:er)?|bli medlem|boka tid|få et tilbud|planlæg dit besøg|køb billet(?:ter)?|bliv medlem|poproś o wycenę|zamów wycenę|zaplanuj wizytę|kup bilety?|wesprzyj nas',
];

const OTHER_OPENINGS =
  '(?:jobs?|careers?|openings|opportunities|positions|postings|roles|vacancies|listings?|results|search|overview|home ?page|home|top|board|list|index|stellen\\p{L}*|jobs?|jobbörse|karriere\\p{L}*|übersicht|liste|suche|trefferliste|startseite|offres|liste|recherche|résultats|accueil|ofertas|empleos?|listado|lista|resultados|inicio|búsqueda|vacatures?|vacatureoverzicht|overzicht|resultaten|zoekresultaten|offerte|elenco|annunci|posizioni|vagas|pesquisa|ofert|ofert pracy|listy|wyników|jobben?|jobb|lediga jobb|listan|annonser|stillinger|ledige stillinger|oversigten|jobopslag)';
/** "← Back to current vacancies", "Zurück zu unseren Stellenangeboten", "See all 14 openings". */
const ELSEWHERE = [
  `(?:back|return|go back|zurück|retour|volver|regresar|terug|torna|voltar|wróć|powrót|tillbaka|tilbage|tilbake) (?:to|zum?|zur|à|aux?|a|al|alla|alle|ai|agli|às?|aos?|naar|para(?: as?| o)?|a las?|do|till?) (?:[\\p{L}\\d]{1,14}['’]?[ -]?){0,4}?${OTHER_OPENINGS}`,
  `(?:see|view|browse|show|explore|search|discover|check out) (?:all|more|our|other|the|every)(?: (?:of|our|other|open|current|available|\\d{1,4})){0,3} ${OTHER_OPENINGS}(?: (?:at|in|with|from|near) .{2,40})?`,
  `(?:alle|weitere|unsere) (?:\\d{1,4} |offenen |aktuellen ){0,2}(?:stellen|jobs|stellenangebote|stellenanzeigen) (?:ansehen|anzeigen|entdecken)|(?:voir|découvrir|consulter) (?:toutes |les |nos |d['’]autres |autres ){1,3}offres(?: .{2,30})?|ver (?:todas |las |más |otras ){1,3}(?:ofertas|vacantes)(?: .{2,30})?|bekijk (?:al |alle |onze |meer |andere ){1,3}vacatures(?: .{2,30})?|(?:vedi|scopri) (?:tutte |le |altre ){1,3}(?:offerte|posizioni)|ver (?:todas |as |mais |outras ){1,3}vagas|(?:se|visa) (?:alla |våra |fler ){1,2}(?:lediga )?jobb|se (?:alle |vores |flere ){1,2}(?:ledige )?(?:stillinger|jobs)|zobacz (?:wszystkie |inne |więcej ){1,2}ofert\\p{L}?`,
];

/**
 * Each pattern by itself, for text in lower case: one pattern of all of them that ignores case takes many
 * times as long to compile and to try.
 */
const PATTERNS = [
  ...WITH_THE_PAGE,
  ...OF_MATCHING,
  ...OF_LISTING,
  ...TO_FOLLOW,
  ...TO_VISITORS,
  ...ELSEWHERE,
  ...INVITATIONS,
].map((source) => {
  let compiled: RegExp | undefined;
  return (text: string): boolean => (compiled ??= new RegExp(`^(?:${source})$`, 'u')).test(text);
});
const LONGEST = 110;

/**
 * Whether a line is a button or link by its form: what a page lets its reader do with it, whom to follow,
 * what else the site offers, the way to its other openings. Told by verb and object, so that a site's own
 * wording need not be known.
 */
export function isSiteControl(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text.replace(/^[^\p{L}\p{N}]{1,4}|[^\p{L}\p{N}]{1,4}$/gu, '').toLowerCase();
  return bare !== '' && PATTERNS.some((matches) => matches(bare));
}
