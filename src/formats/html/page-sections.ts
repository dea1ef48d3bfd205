/** Headings that name a part of a page and no job. */
const GENERIC =
  /^(?:jobs?|careers?|job (?:details?|description|posting|openings?|board|search)|open (?:positions?|roles?)|vacanc(?:y|ies)|(?:current )?openings?|join (?:us|our team)|work (?:with|at|for) .{1,30}|about (?:us|the (?:job|role|company))|position|description|overview|apply(?: now)?|welcome|home|menu|search|stellenangebote?|karriere|jobs? bei .{1,30}|offres? d.emploi|recrutement|carrières?|vacatures?|detail pozice|volná místa|volné pozice|kariéra|úvod|nabídka práce|pracovní nabídka|empleo|trabaja con nosotros|lavora con noi|lediga jobb|human resources|personnel|employment(?: opportunities)?|job (?:announcement|opportunit(?:y|ies)|vacanc(?:y|ies)|advertisement|advert|opening)|(?:current |our |open )?vacancies|vacancy(?: details?| announcement)?|(?:career|employment) opportunit(?:y|ies)|(?:we.re|now) hiring!?|hiring|stellenausschreibung|stellenanzeige|nos offres|recrutamento|reclutamiento|recruitment|rekrytering|rekrutering|rekruttering|rekrutacja|nabór|únete(?: a nosotros| al equipo)?|junta-te a nós|trabalh[ea] con{1,2}osco|bli en av oss|(?:kom och )?jobba (?:med|hos) oss|(?:bliv|bli) en del af? (?:os|oss)|tule meille töihin|dołącz do nas|přidej(?:te)? se k nám|werde teil .{1,30}|verstärkung gesucht|mitarbeiter gesucht|(?:(?:la |le |l['’])?[a-zà-ÿ'’]{2,20} )?recrute|nous rejoindre|rejoignez-nous|werken bij(?: .{1,30})?|jobba hos oss|(?:our|meet the|the|unser|notre|ons|nuestro|vårt) (?:team|people|équipe|equipo)|team|people|contact(?: us)?|kontakt|blog|news|aktuelles|about|über uns|à propos|la (?:ville|mairie|commune) recrute|(?:nous|on) recrut(?:ons|e)|wir suchen(?: dich| sie)?|wij zoeken(?: jou)?|vi søger|vi söker|se buscan?|estamos contratando|lavora con noi|praca u nas|work with us|(?:unsere )?offene[n]? stellen|採用情報|求人情報|募集要項|採用|ledige stillinger|avoimet työpaikat|(?:toutes )?nos offres d.emploi|rejoignez (?:nos équipes|notre équipe|l.équipe)|join our teams?|unsere (?:offenen )?(?:stellen(?:angebote)?|jobs)|werden? (?:sie )?teil (?:unseres|des) teams|nuestras (?:ofertas|vacantes)(?: de empleo)?|únete a nuestro equipo|onze vacatures|kom (?:bij ons )?werken bij ons|le nostre offerte(?: di lavoro)?|entra nel nostro team|(?:as )?nossas vagas|våra lediga jobb|vores ledige stillinger|nasze oferty(?: pracy)?|dołącz do naszego zespołu)$/i;

/** What companies call the part of their own site that holds their postings; boards call theirs otherwise. */
const OWN_SECTION =
  /^(?:careers?|human resources|personnel|join (?:us|our team)|work (?:with|for) us|open (?:positions?|roles?)|current openings?|our (?:vacancies|jobs|openings)|we.re hiring!?|karriere|recrutement|nous rejoindre|rejoignez-nous|carrières?|werken bij(?: ons)?|kariéra|kariera|volné pozice|trabaja con nosotros|trabalhe conosco|lavora con noi|jobba hos oss|採用情報|採用|求人情報)$/i;

/** Whether a text names the careers part of a company's own site. */
export function isOwnSection(text: string): boolean {
  return OWN_SECTION.test(bare(text));
}

/** "Join us!", "Wir suchen dich …" */
function bare(text: string): string {
  return text.trim().replace(/\s?[!.…?]{1,3}$/u, '');
}

/** Whether a heading names a part of a page rather than a job. */
export function isGenericTitle(text: string): boolean {
  return GENERIC.test(bare(text));
}
