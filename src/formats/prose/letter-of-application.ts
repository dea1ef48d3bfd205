import type { OutlineLine } from './outline.ts';

/** Sender, addressee, day and subject stand above the salutation. */
const SALUTATION_WITHIN = 16;
const SEARCHED_LINES = 60;
const SALUTATION =
  /^(?:dear|to whom it may concern|sehr geehrte[rs]?|liebe[rs]?|guten tag|grüezi|madame|monsieur|bonjour|chère?|estimad[oa]s?|apreciad[oa]s?|muy señor(?:es)?|prezad[oa]s?|exm[oa]s?\.?|gentil[ei]|egregi[oa]|spett\.?(?:le|abile)?|geachte|beste|hej|bästa|kære|kjære|hei|szanown[yai]\p{L}{0,3}|vážen[ýáíé]|dobrý den|hyvä)(?!\p{L})[^.?]{0,80}$/iu;

/** What only one says who applies, by language. */
const APPLIES = new RegExp(
  [
    String.raw`i(?:['’]m| am) (?:writing|pleased|delighted|excited|keen) to (?:apply|express my interest)|(?:i(?:['’]d| would)|and would) like to apply(?!\p{L})|please (?:accept|consider|find) my (?:application|cv|r[eé]sum[eé])|i (?:was|am) (?:very )?interested to (?:read|see) your (?:advert|vacancy)|my salary expectation`,
    String.raw`(?:hiermit |gerne |daher |deshalb )?bewerbe (?:ich mich|mich)|ich bewerbe mich|mit (?:gro(?:ß|ss)em|gro(?:ß|ss)er) (?:interesse|freude) habe ich|meine gehaltsvorstellung|einladung zu einem (?:persönlichen |vorstellungs)?gespräch freue ich mich|freue ich mich (?:sehr )?(?:auf|über) (?:eine|ihre) (?:einladung|rückmeldung)`,
    String.raw`je (?:vous (?:adresse|présente|soumets|propose|fais parvenir)|me permets de vous (?:adresser|présenter|proposer)) (?:aujourd['’]hui )?ma candidature|je (?:souhaite|voudrais|désire) (?:vous )?(?:postuler|présenter ma candidature)|mes prétentions salariales|c['’]est avec (?:un )?(?:grand |vif )?intérêt que j['’]ai`,
    String.raw`(?:me dirijo|les? escribo|quisiera|deseo|me gustaría) (?:a (?:usted(?:es)?|ud\.?|vd\.?) )?(?:con el fin de |para )?(?:presentar|postular\p{L}*|solicitar|enviar\p{L}*|manifestar) ?(?:mi (?:candidatura|interés|solicitud)|al puesto)|adjunto (?:les? )?(?:remito )?mi (?:cv|currículum)`,
    String.raw`venho (?:por este meio |por meio desta |assim )?(?:apresentar|manifestar|candidatar|enviar) ?-?(?:me|(?:a )?minha candidatura|(?:o )?meu (?:interesse|currículo))|(?:envio|segue) (?:em anexo )?(?:o )?meu (?:currículo|cv)`,
    String.raw`(?:vorrei|desidero|con la presente|mi permetto di) (?:.{0,30})?(?:candidarmi|proporre la mia candidatura|sottopor\p{L}+ (?:.{0,20} )?(?:la mia candidatura|il mio cv))|allego il mio (?:cv|curriculum)`,
    String.raw`(?:hierbij|graag|daarom|met (?:veel|grote) (?:interesse|belangstelling)) (?:solliciteer ik|reageer ik|las ik|heb ik .{3,60} gelezen)|ik solliciteer (?:graag|hierbij|naar)|mijn salarisindicatie`,
    String.raw`(?:jag söker (?:härmed|nu|tjänsten)|härmed (?:söker|ansöker) jag|mitt löneanspråk|jeg (?:søger|søker) (?:hermed|stillingen|jobbet)|hermed (?:søger|søker) jeg|min lønforventning)|haen (?:täten |hakemaanne )?(?:tehtävää|paikkaa)`,
    String.raw`(?:w odpowiedzi na .{3,80} )?(?:pragnę|chciał(?:a)?bym|składam) (?:zgłosić |złożyć |moją )?(?:swoją )?(?:kandydaturę|aplikację)|(?:ucházím se|rád(?:a)? bych se ucházel(?:a)?) o`,
    // "Jag heter Ada Reed och söker tjänsten som bosun": one applies for a post, an employer seeks somebody.
    String.raw`söker (?:nu |härmed )?(?:tjänsten|platsen|jobbet|anställningen) som|(?:søger|søker) (?:nå |nu |hermed )?(?:stillingen|jobbet|jobben) som|(?:möchte|würde) (?:ich )?mich .{0,60}bewerben|je postule (?:au|pour|à|chez)|me postulo (?:a|al|para)|solicito el puesto|mi candido|candidato-me|(?:aplikuję na|ubiegam się o)`,
    // The applicant's own papers and pay.
    String.raw`(?:attached|enclosed)(?: is| are|,? please find|,? you will find)? my (?:cv|r[eé]sum[eé])|my (?:cv|r[eé]sum[eé]) is (?:attached|enclosed)|anbei (?:finden sie|erhalten sie|sende ich ihnen) mein(?:en)? (?:lebenslauf|cv)|(?:ci-joint|en pièce jointe).{0,40} mon cv|(?:in allegato|allegato).{0,30} il mio (?:cv|curriculum)|(?:bijgevoegd|in de bijlage).{0,30} mijn cv|(?:bifogat|bifogad|bilagt)(?: finns| finner ni| är)? mitt cv|(?:vedlagt|vedhæftet)(?: finner (?:du|dere)| finder (?:du|i)| er)? mitt? cv|w załączeniu .{0,30}(?:moje|swoje|mój) cv|v příloze .{0,30}(?:můj|svůj) životopis|liitteenä (?:on )?(?:cv:?ni|ansioluetteloni)|em anexo .{0,20}(?:o )?meu (?:cv|currículo)`,
    String.raw`my (?:current|present) salary|mein (?:derzeitiges|aktuelles|jetziges) gehalt|mon salaire actuel|mi salario actual|il mio stipendio attuale|o meu salário atual|mijn huidige salaris|min nuvarande lön|min (?:nåværende|nuværende) lønn?|moje obecne wynagrodzenie`,
  ]
    .map((pattern) => String.raw`(?<!\p{L})(?:${pattern})`)
    .join('|'),
  'iu',
);

/** What such a letter is headed and what comes with it. */
const SUBJECT =
  /^(?:(?:betreff|betr\.?|re|subject|objet|asunto|assunto|oggetto|betreft|ämne|emne|dotyczy)\s?:\s*)?(?:(?:job )?application (?:for|as)|(?:initiativ)?bewerbung (?:als|um|auf|für)|candidature (?:au|pour|à|spontanée)|(?:candidatura|solicitud|postulación) (?:a|al|para|como|espontánea|spontanea|per)|sollicitatie (?:naar|voor|als|op)|open sollicitatie|ansökan (?:om|till|som)|ansøgning (?:om|til|som)|søknad (?:på|om|til)|podanie o|žádost o|(?:työ)?hakemus)(?!\p{L})/iu;
const ENCLOSES =
  /^(?:anlagen?|enclosures?|enc(?:l|s)?\.?|pièces? jointes?|p\.?j\.?|anexos?|adjuntos?|allegat[io]|bijlagen?|bilag(?:a|or|er)?|vedlegg|załącznik(?:i)?|přílohy)\s?:?\s.{0,40}(?:lebenslauf|cv|r[eé]sum[eé]|curr[ií]cul\p{L}{1,4}|zeugnis|meritförteckning|życiorys|životopis)/iu;

/**
 * Whether a text is a letter in which a person applies: it greets somebody, says in the first person what only
 * an applicant says, and has a subject or enclosures that tell so too, or says it twice.
 */
export function isLetterOfApplication(lines: readonly OutlineLine[]): boolean {
  const head = lines.slice(0, SEARCHED_LINES).map(({ text }) => text.slice(0, 3000));
  const greets = head.slice(0, SALUTATION_WITHIN).some((text) => SALUTATION.test(text));
  if (!greets) return false;
  const applying = head.filter((text) => APPLIES.test(text)).length;
  const told = head.some(
    (text) => text.length <= 200 && (SUBJECT.test(text) || ENCLOSES.test(text)),
  );
  return applying >= 2 || (applying >= 1 && told);
}
