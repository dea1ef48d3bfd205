const KIND =
  '(?:University|College|Institute|Hospital|Museum|Library|Council|Ministry|Academy|Observatory|Polytechnic|Universität|Hochschule|Akademie)';
/** A line on top that is an institution's name, alone or before one of its departments. */
const ALONE = new RegExp(
  `^(?:The )?(?<name>(?:\\p{Lu}[\\p{L}’'-]{1,24} ){1,4}${KIND}(?: of(?: \\p{Lu}[\\p{L}-]{1,24}){1,3})?)(?:, (?:(?:The )?(?:Department|School|Faculty|Institute|Centre|Center|Division|College|Library|Laboratory|Office|Institut|Fakultät)(?!\\p{L}).{0,60}))?$`,
  'u',
);

/** "Harp University" of "Harp University, Department of Reeds"; null for a line that is no institution. */
export function institutionIn(line: string): string | null {
  return line.length > 120 ? null : (ALONE.exec(line)?.groups?.['name'] ?? null);
}

/** Words of which one stands in the name of nearly every body that is no firm, by language. */
const INSTITUTION_WORD =
  /(?<!\p{L})(?:centro (?:ospedaliero|de salud|médico|educativo|cultural)|consorzio|agrupamento|santa casa|residencia|consorcio|mancomunidad|(?:bureau|department|office|board|commission) of|agency|university|college|school|academy|institute|hospital|medical cent(?:er|re)|health (?:system|board|service|trust|network)|healthcare|clinic|hospice|museum|gallery|library|theatre|orchestra|philharmonic|council|authority|ministry|church|cathedral|abbey|parish|diocese|trust|foundation|charity|association|society|federation|union|cooperative|co-?op|observatory|archives?|universität|hochschule|fachhochschule|\p{L}{0,20}(?:schule|gymnasium)|akademie|\p{L}{0,16}institut|klinik(?:um)?|\p{L}{0,16}krankenhaus|\p{L}{0,16}museum|\p{L}{0,16}theater|bibliothek|stadtwerke|stadt|gemeinde|landkreis|landratsamt|bezirk|kirche|kirchengemeinde|stiftung|verein|verband|genossenschaft|universiteit|hogeschool|stichting|zorggroep|ziekenhuis|gemeente|basisschool|vereniging|coöperatie|université|école|lycée|collège|hôpital|centre (?:hospitalier|communal|social|culturel|de (?:soins|santé|gestion|formation|rééducation))|groupe hospitalier|établissement public|maison (?:de retraite|de santé|familiale)|syndicat|clinique|musée|médiathèque|bibliothèque|théâtre|mairie|ehpad|résidence|crèche|ville de|commune de|communauté de communes|département|fondation|association|coopérative|universidad|escuela|colegio|instituto|hospital|clínica|museo|biblioteca|teatro|ayuntamiento|diputación|fundación|asociación|cooperativa|università|scuola|liceo|ospedale|comune di|fondazione|associazione|universidade|escola|câmara municipal|município|fundação|associação|misericórdia|universitetet?|högskolan?|skolan?|sjukhuset?|kommune?n?|stiftelsen?|föreningen?|regionen?|museet|kyrkan|församling|universitet|hospitalet|skole|\p{L}{0,16}(?:børnehaven?|barnehagen?|förskolan?)|vuggestuen?|päiväkoti|przedszkole|uniwersytet|politechnika|szkoła|szpital|muzeum|biblioteka|teatr|urząd|fundacja|stowarzyszenie|spółdzielnia|yliopisto|koulu|sairaala|kaupunki|kunta|säätiö)(?!\p{L})|(?:大学|学校|学院|病院|医院|美術館|博物館|図書館|財団|協会|市役所|役場|法人|组合|組合)/iu;

/** "COMMUNAUTE DE COMMUNES", "MEDIATHEQUE": capitals often go without their accents. */
const WITHOUT_ACCENTS = new RegExp(
  INSTITUTION_WORD.source.normalize('NFD').replace(/\p{M}/gu, ''),
  'iu',
);

/** Whether a name holds a word such as museum, church, Stichting or Stadtwerke, and more beside it. */
export function isInstitution(name: string): boolean {
  return (
    name.length <= 90 &&
    (/\s/u.test(name) || /\p{Script=Han}/u.test(name)) &&
    (INSTITUTION_WORD.test(name) || (!/\p{Ll}/u.test(name) && WITHOUT_ACCENTS.test(name)))
  );
}
