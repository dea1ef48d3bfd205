import { hasRoleWord } from './role-words.ts';

/** Titles of the pages that a board or a firm has beside its postings. */
const OF_THE_SITE =
  /^(?:about(?: us| this (?:site|board))?|contact(?: us)?|imprint|impressum|(?:cookies? |our )?privacy(?: policy| notice)?|cookies? policy|datenschutz(?:erklärung)?|mentions légales|politique de confidentialité|aviso legal|política de privacidad|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|agb|code of conduct|(?:frequently asked questions|faqs?)(?:\s.{0,60})?|(?:pricing|prices|price list|rates|preise|preisliste|tarifs|precios|tarifas|prijzen|tarieven)(?:\s(?:for|für|pour|para|voor)\s.{0,40})?|read ?me|contributing(?: guide| guidelines)?|changelog|licen[cs]e|(?:page )?not found|404(?:\s.{0,40})?|search(?: results)?|archives?|sitemap|thank you(?: for .{3,60})?|newsletter(?: #?\d.{0,40})?|issue template|pull request template|style guide|resources?|links)$/iu;
/** "Posting guidelines for employers", "How to post a job", "Richtlinien für Stellenanzeigen". */
const ON_POSTING =
  /(?:^|\s)(?:(?:guide(?:lines?)?|rules|instructions|polic(?:y|ies)|criteria|requirements|how|where) (?:for|to|on|of|about) (?:(?:submit|post|send|publish|advertis|writ|add|list|employ|recruit|advertis)\p{L}{0,6}|(?:job )?(?:postings?|listings?|submissions?|ads?|adverts?|vacancies|employers|recruiters|jobs))|(?:job )?(?:posting|submission|listing|contribution|moderation|advertising|editorial|board) (?:guide(?:lines?)?|rules|polic(?:y|ies)|criteria|terms|process|instructions)|(?:submit|post|advertise|list|publish) (?:a|your|new) (?:job|vacancy|posting|opening|position|listing)|(?:hinweise|richtlinien|regeln|anleitung|leitfaden) (?:für|zu[rm]?) (?:\p{L}+ )?(?:stellen\p{L}*|inserate?|anzeigen|arbeitgeber\p{L}*|einreichung\p{L}*)|stelle (?:melden|einreichen|inserieren|ausschreiben)|(?:règles|consignes|guide|conditions) (?:de|pour|des) (?:\p{L}+ ){0,2}(?:publi\p{L}*|dépôt|annonces?|offres?|recruteurs?|employeurs?)|(?:publier|déposer|proposer) une (?:offre|annonce)|(?:normas|reglas|guía|cómo) (?:de|para|sobre|se)? ?(?:\p{L}+ ){0,2}(?:publica\p{L}*|ofertas?|anuncios?|empresas)|publicar una? (?:oferta|anuncio|vaga)|(?:regras|como) (?:de|para)? ?(?:\p{L}+ ){0,2}(?:publica\p{L}*|vagas|anúncios?)|(?:richtlijnen|regels) voor (?:\p{L}+ ){0,2}(?:vacatures?|werkgevers|plaats\p{L}*)|vacature plaatsen|(?:regler|riktlinjer|retningslinjer) för? (?:\p{L}+ ){0,2}(?:annons\p{L}*|arbetsgivare|stilling\p{L}*|opslag)|(?:linee guida|regole) per (?:\p{L}+ ){0,2}(?:annunci|aziende|offerte|pubblica\p{L}*)|zasady (?:publikacji|dodawania)(?:\s\p{L}+){0,2})(?=\s|$)/iu;

/** Whether a title is that of a page about a site or about posting on it, and of no job. */
export function isBoardPage(title: string): boolean {
  const text = title
    .slice(0, 160)
    .replace(/[\s!?.:…]{1,10}$/u, '')
    .trim();
  if (OF_THE_SITE.test(text)) return true;
  return (
    ON_POSTING.test(text) && !hasRoleWord(text.replace(/(?<=\s(?:for|of|für|pour)\s).*$/u, ''))
  );
}
