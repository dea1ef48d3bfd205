const WORD = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}&.'’!+-]{0,30}|\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}.]{1,30}|\p{Ll}{2,30}\.\p{Ll}{2,6}|&)`;
const NAME = String.raw`(?<name>${WORD}(?:\s(?:of\s|and\s|the\s|for\s|de\s|du\s|des\s|de la\s|de los\s|de las\s|del\s|la\s|aux?\s|sur\s|sous\s|van\s|van der\s|van de\s|von\s|zum\s|zur\s|am\s|und\s|y\s|e\s|di\s|dei\s|degli\s|della\s|delle\s|da\s|do\s|dos\s|das\s|für\s)?${WORD}){0,4}?)`;
const LEGAL = String.raw`(?:,? (?:Inc|LLC|Ltd|GmbH(?: & Co\.? KG)?|AG|SE|KG|e\.\s?V|Corp|BV|B\.V|AB|AS|Oy|SA|S\.A|S\.L|SL|S\.r\.l|S\.p\.A|Lda|SARL|SAS|PLC)\.?)?`;
const ASIDE = String.raw`(?:\s?[(<[][^()<>[\]\n]{1,120}[)>\]])?`;
const NOT_NAME_GOES_ON = String.raw`(?![\p{L}\p{N}]|\s\p{Lu})`;

/** "está contratando", "est à la recherche d'un", "ist auf der Suche nach": seeking, said as going on. */
export const IS_SEEKING = String.raw`est(?:á|ão|án) (?:a )?(?:contratar|contratando|recrutar|recrutando|procurar|procurando|buscando|seleccionando|selecionando|necesitando|precisando|em busca|en busca|en búsqueda|à procura|com vagas?)|est(?:amos)? à procura|abre (?:vaga|processo|convocatoria|seleção)|tem vagas?|sta(?:nno)? (?:cercando|ricercando|assumendo|selezionando)|(?:è|sono) alla ricerca|(?:is|zijn) op zoek|(?:ist|sind) auf der Suche|(?:est|sont) (?:à la recherche|en recherche)|är på jakt|letar|jest w trakcie poszukiwań`;

const INSTITUTION =
  'Universität|Hochschule|Stadt|Gemeinde|Stadtverwaltung|Landkreis|Université|Universidad|Universiteit|Gemeente|Università|Universidade|Mairie|Ayuntamiento|Fachhochschule|Technische Universität|Technische Hochschule|Kreis|Klinikum';
const ENGLISH_INSTITUTION =
  'University|City|County|Town|Borough|Royal Borough|Diocese|Port Authority';

/** "Posted 4 May 2027 by Harp Works", as boards say above a posting. */
export const POSTED_BY = new RegExp(
  String.raw`^(?:Posted|Published|Advertised|Listed|Veröffentlicht|Publiée?|Publicad[oa]|Geplaatst|Pubblicat[oa]|Publicerad)(?: (?:on |am |le |el |em |op |il )?[\p{L}\d./, ]{3,30}?)? (?:by|von|par|por|door|da|av) (?<name>${NAME.replace('?<name>', '?:')}${LEGAL})$`,
  'u',
);

/** Beginnings of a line that name the company, each with the weight of its testimony. */
export const START: readonly (readonly [RegExp, number])[] = [
  // "Rifugio Tre Arpe, Falcade (BL), a 1.980 m, cerca un cuoco"
  [
    new RegExp(
      String.raw`^(?:[Tt]he |[Dd]ie |[Dd]as |[Dd]er |[Ll]['’]|[Ll]a |[Ee]l |[Ii]l )?${NAME}${LEGAL}${ASIDE}(?:, (?:[^,.!?:\n]|\.\d){2,40}){1,3},? (?:${IS_SEEKING}|cerca|ricerca|assume|busca|contrata|selecciona|precisa|recherche|recrute|embauche|sucht|zoekt|procura|recruta|szuka|zatrudni|hledá|söker|søger|søker|seeks|is (?:looking|hiring|seeking|recruiting))(?=\s)`,
      'u',
    ),
    6,
  ],
  // "あさぎり市では、次のとおり職員を募集します。"
  [
    /^(?:私たち)?(?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・\w]{2,24}?)(?:では|は)[、,]?[^。]{0,60}(?:募集(?:し|いた|中)|探して|求めて)/u,
    6,
  ],
  // "An der Hochschule Nordhafen ist zum 1. April die folgende Stelle zu besetzen"
  [
    new RegExp(
      String.raw`^(?:An|Bei|In|Für|Am|Beim|Im) ?(?:der|dem|den|die|das|unserer|unserem)? ?${NAME}${LEGAL},? (?:ist|sind|wird|werden|suchen wir|besetz)(?=\s)`,
      'u',
    ),
    6,
  ],
  // "The Centre for Reeds at the University of Oban is looking for …": the institution is the employer.
  [
    new RegExp(
      String.raw`^.{3,90}? (?:at|of|in|an der|am|de l['’]|van de) (?:the )?(?<name>(?:${ENGLISH_INSTITUTION}) of \p{Lu}[\p{L}-]{2,30}|(?:${INSTITUTION}) \p{Lu}[\p{L}-]{2,30}|(?:\p{Lu}[\p{L}-]{2,24} ){1,3}(?:University|Hospital|College|Museum))(?: in \p{Lu}[\p{L}-]{2,30})?,? (?:is|are|has|invites|seeks|wishes|sucht|recrute|zoekt|busca)(?=\s)`,
      'u',
    ),
    6,
  ],
  // "We are delighted to be partnering with Harp Foods to find …", as recruiters say it.
  [
    new RegExp(
      String.raw`^.{0,60}(?:partner(?:ed|ing)(?: up)? with|on behalf of|recruiting for|acting for|retained by|working with|teamed up with|supporting|representing) (?:our (?:client|friends at),? )?${NAME}${LEGAL},? (?:to (?:find|recruit|hire|appoint|search|help|bring|fill|support)|in (?:their|the) (?:search|recruitment)|as they|on their search|who (?:are|is) (?:looking|hiring|seeking|recruiting)|with their search)`,
      'u',
    ),
    7,
  ],
  [
    new RegExp(
      String.raw`^(?:[Tt]he )?${NAME}${LEGAL}${ASIDE}(?: in \p{Lu}[\p{L}-]{1,30})?,? (?:is|are|was) (?:[a-z]+ly |now |always |also |still |once again )?(?:hiring|looking|seeking|searching|recruiting|inviting|growing|expanding|in search|on the|out for|always)\b`,
      'u',
    ),
    6,
  ],
  [
    new RegExp(
      String.raw`^(?:[Tt]he |[Ww]e at |[Dd]ie |[Dd]as |[Dd]er )?${NAME}${LEGAL}${ASIDE}(?: (?:at|of|in|te|à|en|em|i|w) (?:the )?(?:\p{Lu}[\p{L}-]+ ?){1,4}?)? (?:invites (?:applications|expressions)|seeks|wishes to (?:appoint|recruit|employ)|requires|has an? (?:vacancy|opening)|sucht|recherche|recrute|embauche|busca|selecciona|precisa|procura|recruta|contrata|zoekt|vraagt|szuka|poszukuje|zatrudni|hledá|cerca|ricerca|söker|søker|stellt ein|rekryterar|ansætter|ansetter|sucht|rekrutiert|assume|${IS_SEEKING})(?=\s)`,
      'u',
    ),
    6,
  ],
  [
    new RegExp(
      String.raw`^(?:L['’])?${NAME}${LEGAL}${ASIDE}(?:,[^,.\n]{3,120},)? (?:fait|accompagne|réunit|gère|conçoit|fabrique|édite|is|are|helps?|builds?|makes?|owns|runs|sells|publishes|keeps|produces|manufactures|organi[sz]es|provides?|develops?|designs?|creates?|offers?|powers?|lets|allows|enables|connects|brings|gives|wants|transforms?|operates?|delivers?|serves|believes|specializes|specialises|was founded|was started|has (?:been|built|raised|developed|created|a|an|over|more)|just raised|needs|recently|continues|started|ist|bietet|entwickelt|est|es)(?=\s)`,
      'u',
    ),
    4,
  ],
  [
    new RegExp(
      String.raw`^${NAME}${LEGAL}\s?[(<[](?:https?:|www\.|YC|[\w.-]{2,40}\.(?:com|io|co|org|net|de|ai)\b)`,
      'u',
    ),
    5,
  ],
  [
    new RegExp(
      String.raw`^${NAME}${LEGAL}${ASIDE}['’]s? (?:mission|goal|platform|product|vision|team|engineering)`,
      'u',
    ),
    4,
  ],
  [
    new RegExp(
      String.raw`^(?:About|Über|À propos (?:de |d['’])?|Sobre(?: [ao])?|Acerca de|Over|Chi è|Om|Why|Who (?:is|are)|Working (?:at|for|with)|Life at|Join|Careers? (?:at|with)|Jobs (?:at|with)|Vacancies at|Open (?:roles|positions|jobs) at|Work (?:at|for|with)|Karriere bei|Jobs bei|Arbeiten bei|Stellenangebote bei|Carrières? chez|Recrutement(?: chez| à)?|Travailler chez|Rejoignez|Empleo en|Trabaja en|Trabajar en|Únete a|Carreiras na|Trabalhe n[ao]|Vagas n[ao]|Werken bij|Vacatures bij|Lavora (?:con|in)|Lavorare in|Jobba hos|Jobb hos|Arbeta hos|Praca w|Kariera w)\s(?:the )?${NAME}${LEGAL}[:?]?$`,
      'u',
    ),
    5,
  ],
];

/** The same within a line; all with the g flag. */
export const INSIDE: readonly (readonly [RegExp, number])[] = [
  // "Our shop, Harp & Reed, is looking for": what it is, its name, and what it does.
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:[Oo]ur|[Mm]y|[Uu]nsere?|[Nn]otre|[Nn]uestr[ao]|[Nn]oss[ao]|[Ll]a nostra|[Ii]l nostro|[Oo]nze|[Oo]ns|[Vv]år[at]?|[Vv]ores?) (?:\p{L}{2,16} ){0,2}\p{L}{3,20}, (?:die |der |das |de |het |la |le |el |il |the )?${NAME}${LEGAL}(?: in \p{Lu}[\p{L}-]{2,24})?, (?:is|are|has|needs|wants|seeks|was|sucht|braucht|stellt|ist|recherche|cherche|recrute|est|busca|necesita|contrata|es|procura|precisa|cerca|assume|è|zoekt|heeft|söker|søger|søker)(?=\s)`,
      'gu',
    ),
    7,
  ],
  // "l'association Les Amis du Phare, à Brest, recrute": the article belongs to the name.
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:[Ll]['’](?:association|entreprise|agence|atelier)|[Ll]a (?:société|coopérative|fondation|compagnie|librairie)) ${NAME}${LEGAL}(?:,| (?:recrute|recherche|cherche|embauche|est)(?=\s))`,
      'gu',
    ),
    7,
  ],
  [
    new RegExp(
      String.raw`\b(?:[Ww]e['’]re|[Ww]e are|[Tt]eam is|is) (?:currently |now )?(?:hiring|recruiting) (?:here )?at ${NAME}${NOT_NAME_GOES_ON}`,
      'gu',
    ),
    5,
  ],
  // "Pump operator needed urgently at Harp Works": as notices in English put it.
  [
    new RegExp(
      String.raw`\b(?:needed|wanted|required)(?: urgently| immediately| asap)? (?:at|by) ${NAME}${LEGAL}(?=[,.!;)]|\s[–—-]|$)`,
      'gu',
    ),
    6,
  ],
  // An institution is named by its kind and its place: "Universität Nordhafen".
  [
    new RegExp(
      String.raw`(?<![\p{L}])(?<name>(?:(?:${INSTITUTION})\s(?:de |di |d['’])?|(?:${ENGLISH_INSTITUTION}) of (?:the )?)\p{Lu}[\p{L}-]{2,30})(?![\p{L}]|\s(?:of|and)\s\p{Lu})`,
      'gu',
    ),
    3,
  ],
  // A legal form belongs to a name wherever it stands.
  [
    new RegExp(
      String.raw`(?:^|\s)(?<name>${WORD}(?: (?:und |& )?${WORD}){0,3} (?:gGmbH|GmbH(?: & Co\. KG)?|AG|S\.L\.|S\.A\.|SARL|SAS|B\.V\.|Ltd|LLC|S\.r\.l\.|S\.p\.A\.))(?![\p{L}])`,
      'gu',
    ),
    3,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!?]\s|\n)(?:Here )?(?:At|at|Bei|bei|Chez|chez|Bij|bij|En|Na|No|Hos|hos|W|Da|Noi di|Nous,? chez|Wir bei|Wij bij|Vi på) ${NAME}${LEGAL},? (?:we|you|our|I|we['’]re|wir|nous|a gente|every|people|everyone|on|wij|zoeken|vi|er|suchen|arbeiten|arbeitest|erwart\p{L}{2,5}|entwickeln|bieten|werk|buscamos|trabajamos|hacemos|creemos|queremos|estamos|somos|ofrecemos|tu|procuramos|estamos|trabalhamos|acreditamos|cerchiamo|lavoriamo|söker|arbetar|\p{Ll}{2,14} (?:je|jij|wij|jullie|du|Sie|ihr|wir))(?=[\s’',.])`,
      'gu',
    ),
    5,
  ],
  [
    new RegExp(
      String.raw`\b(?:[Jj]oin(?:ing)?|[Ww]ork(?:ing)? (?:at|for)|[Cc]areers? (?:at|with)|[Ll]ife at|[Ee]ngineers? at|[Dd]evelopers? at|[Tt]eams? at|[Jj]obs? at|[Rr]oles? at|[Pp]ositions? (?:at|with)|[Oo]pportunit(?:y|ies) (?:at|with)|[Hh]ere at|[Vv]acanc(?:y|ies) at|[Oo]penings? at|[Ii]nternship at|[Oo]n the team at|[Cc]ulture at|[Ff]it at|years at) ${NAME}${NOT_NAME_GOES_ON}`,
      'gu',
    ),
    3,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!]\s|\n)(?:Hi[!,.]? |Hello[!,.]? )?(?:We['’]re|We are|This is) ${NAME}(?:,|\s\(|\.\s| and we| [-–—])`,
      'gu',
    ),
    4,
  ],
  [
    new RegExp(
      String.raw`\b(?:[Ww]e|[Uu]s)(?: here)?(?: at| \() ?${NAME}(?:,|\)| are| have| believe| build| love)`,
      'gu',
    ),
    4,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!?]\s|\n)${NAME}['’]s (?:mission|goal|team|platform|vision|product|engineering|technology|customers|culture|software)`,
      'gu',
    ),
    3,
  ],
  [
    new RegExp(
      String.raw`(?:^|[.!?]\s(?:\p{So}\uFE0F?\s)?|\n)(?:The )?${NAME}${LEGAL}${ASIDE} (?:is|are) (?:currently |now |actively |also |always )?(?:hiring|looking (?:for|to)|seeking|growing|recruiting)`,
      'gu',
    ),
    4,
  ],
];

const ARTICLE = String.raw`(?:[Tt]he |[Dd]ie |[Dd]er |[Dd]as |[Ll]['’]|[Ee]l |[AO]s? |[Dd]e |[Hh]et |[Ii]l )?`;
/** The first words under "About us" or "L'entreprise": a name, and what it does. */
export const UNDER_ABOUT = new RegExp(
  String.raw`^${ARTICLE}${NAME}${LEGAL}${ASIDE},? (?!(?:aus|als|bis|das|des|dans|sous|less|across|the|are|were|for|per|over|sur|pour|por|para|entre|sobre|with|mit|unter|hat uns|other|and|that|what|people)\s)(?:is|ist|est|es|é|är|è|jest|has|hat|\p{Ll}{2,14}(?:s|t|e|a|á|ó|u|nt|ent|er|ar|amo|n))(?=\s)`,
  'u',
);
