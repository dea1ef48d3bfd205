import { kindOf } from '../text/chrome-kind.ts';
import { isWayBack } from '../text/way-back.ts';

/** "[← Back](/jobs) · [Print](javascript:print())": links and what parts them, and nothing else. */
const ROW_OF_LINKS =
  /^(?:[\s|·•/,–—*_-]{0,6}\[[^[\]\n]{1,80}\]\([^()\s]{0,300}(?:\([^()\s]{0,40}\))?\)){1,12}[\s|·•/,–—*_-]{0,6}$/u;
const LINK = /\[([^[\]\n]{1,80})\]\(([^()\s]{0,300})/gu;
/** Pages of the same site, and what is no address at all. */
const OWN_PAGE =
  /^(?:\/(?!\/)|\.{1,2}\/|#|javascript:|$|(?:[\w%-]{1,80}\/){0,5}[\w%-]{1,120}\.(?:md|html?|pdf)(?:#|$))/iu;
const APPLIES =
  /(?<!\p{L})(?:apply|application|bewerb\p{L}*|postul\p{L}*|candidat\p{L}*|solicit\p{L}*|sollicit\p{L}*|ansök\p{L}*|ansøg\p{L}*|søk\p{L}*|søg\p{L}*|aplik\p{L}*|domanda|inscri\p{L}*|formul\p{L}*|form|pdf|download)(?!\p{L})/iu;
/** "Print this notice", which leads to the same in another form. */
const PRINTS =
  /^(?:print|drucken|druckversion|imprimer|imprimir|stampa|afdrukken|skriv ut|udskriv|tulosta|drukuj|wydrukuj|tisk|vytisknout)(?!\p{L})/iu;
/** What content systems write below a post: where it is filed, and what was posted before it. */
const FILED =
  /^(?:(?:filed under|posted in|previous post|next post|older post|newer post|veröffentlicht (?:in|unter)|abgelegt unter|vorheriger beitrag|nächster beitrag|classé dans|publié dans|article précédent|article suivant|publicado en|archivado en|entrada (?:anterior|siguiente)|pubblicato in|archiviato in|articolo (?:precedente|successivo)|publicado em|post anterior|próximo post|geplaatst in|vorig bericht|volgend bericht|publicerat i|föregående inlägg|nästa inlägg|opublikowano w|poprzedni wpis|następny wpis)\s?:).{1,200}$/iu;
/** "- [x] I have read the rules": what whoever opens an issue is asked to tick. */
const TASK = /^[-*+] \[[ xX]\] \S/u;
/** What stands over such a list, and not over what a job demands. */
const OVER_TASKS =
  /^#{1,6} (?:(?:posting |submission |issue )?check-?\s?list|checkliste|before (?:you )?(?:submit|post)(?:ting)?|(?:posting |board )?(?:rules|guidelines|terms)|code of conduct|confirmations?|declarations?)\s?:?$/iu;
/** "> This issue was mirrored by jobs-bot": how a file came to be where it was found, set off from its text. */
const SET_OFF = /^(?:>|[*_]{1,2}(?=\S))/u;
const BY_MACHINE =
  /(?<!\p{L})(?:\p{L}{0,20}-?bot|automatically|automáticamente|automaticamente|automatisch|automatiquement|automatiskt?|automatycznie|automaticky|automaattisesti)(?!\p{L})/iu;
const COPIED =
  /(?<!\p{L})(?:mirrored|synced|synchroni[sz]ed|imported|generated|copied|scraped|cross-?posted|gespiegelt|importiert|generiert|erzeugt|übernommen|synchronisiert|recopiée?|importée?|générée?|synchronisée?|(?:espelhad|importad|gerad|replicad|sincronizad|generad|reflejad|copiad)[oa]|(?:importat|generat|copiat|sincronizzat)[oa]|gespiegeld|geïmporteerd|gegenereerd|overgenomen|gesynchroniseerd|speglad|importerad|genererad|speilet|importert|generert|spejlet|importeret|genereret|(?:skopiowan|zaimportowan|wygenerowan)\p{L}|(?:zrcadlen|importován|vygenerován)\p{L}?|tuotu|kopioitu)(?!\p{L})/iu;
/** "*Advertise your own vacancy on this board from £45.*": what a board says of itself, set off likewise. */
const OF_BOARD =
  /(?<!\p{L})(?:(?:advertise|post|list|submit) (?:your|a) (?:own )?(?:vacancy|job|role|listing)|this (?:ad|listing|posting) (?:is|was) (?:paid(?: for)?|sponsored)|diese anzeige ist bezahlt|(?:stelle|stellenanzeige) (?:aufgeben|inserieren|schalten)|publiez (?:votre|une) offre|cette annonce est (?:payante|sponsorisée)|publica tu (?:oferta|vacante)|este anuncio es de pago|pubblica (?:il tuo|un) annuncio|quest(?:o|['’]) ?annuncio è (?:a pagamento|sponsorizzato)|anuncie (?:a sua|sua|uma) vaga|este anúncio é pago|plaats (?:je|uw|een) (?:eigen )?vacature|annonsera (?:ditt|ert) jobb|dodaj (?:swoje )?ogłoszenie)(?!\p{L})/iu;
const SET_OFF_WHOLE = /^(?:>|(?:\*(?!\*)|_)(?=\S)[^]{0,600}[*_]$)/u;
/** A rule or a remark for whoever edits the file. */
const BETWEEN = /^(?:-{3,}|\*{3,}|<!-- .{1,60} -->)$/u;
/** No page's foot has more paragraphs. */
const MOST = 6;

/**
 * Markdown without what the page it was taken from had below the posting: rows of links to its own pages,
 * where a content system filed the post, and what a code host asked its author to tick.
 */
export function withoutClosingLines(text: string): string {
  const paragraphs = text.trimEnd().split(/\n[ \t]*\n/u);
  let end = paragraphs.length;
  let isCertain = false;
  while (end > 1 && paragraphs.length - end < MOST) {
    const last = (paragraphs[end - 1] ?? '').trim();
    const isOfTasks = isChecklist(paragraphs[end - 2], last);
    if (isOfTasks || isOfPage(last)) isCertain = true;
    else if (last !== '' && !BETWEEN.test(last)) break;
    end -= isOfTasks ? 2 : 1;
  }
  return isCertain ? paragraphs.slice(0, end).join('\n\n') : text;
}

function isChecklist(above = '', list = ''): boolean {
  const lines = list.trim().split('\n');
  return OVER_TASKS.test(above.trim()) && lines.every((line) => TASK.test(line.trim()));
}

function isOfPage(paragraph: string): boolean {
  if (paragraph.length > 1000) return false;
  if (!paragraph.includes('\n') && FILED.test(paragraph)) return true;
  if (SET_OFF.test(paragraph) && BY_MACHINE.test(paragraph) && COPIED.test(paragraph)) return true;
  if (SET_OFF_WHOLE.test(paragraph) && OF_BOARD.test(paragraph)) return true;
  if (!ROW_OF_LINKS.test(paragraph)) return false;
  const links = [...paragraph.matchAll(LINK)].map(([, label = '', target = '']) => ({
    label,
    target,
  }));
  const isControl = (label: string): boolean => kindOf(label) !== null || isBackLink(label);
  const areOwn = links.every(
    ({ label, target }) =>
      OWN_PAGE.test(target) &&
      !APPLIES.test(label) &&
      (!APPLIES.test(target) || (PRINTS.test(label) && /\.pdf$/iu.test(target))),
  );
  return areOwn && (links.length >= 2 || links.every(({ label }) => isControl(label)));
}

/** "Back to Hiring board", and not "Back" to anything of the job. */
function isBackLink(label: string): boolean {
  return isWayBack(label) && !/^retour$/iu.test(label);
}
