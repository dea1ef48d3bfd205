import { cleanCompanyName, isCompanyName } from './company-name.ts';
import { isInstitution } from './institution.ts';
import { endsWithLegalForm } from './legal-form.ts';
import { isRoleOrField } from './role-name.ts';
import { fold } from './site.ts';

/** A site's name stands among the first lines of its head. */
const HEAD = 8;
const LONGEST = 70;
/** The entry of a company's own menu under which its openings are. */
const WORK_WITH_US =
  /^(?:work (?:with|for|at) us|working (?:here|with us|for us)|join (?:us|our team|the team)|careers? (?:with|at) .{2,40}|our (?:people|story|history|values|work|team)|about us|arbeiten bei uns|karriere bei uns|wir als arbeitgeber|über uns|jobs (?:&|und) karriere|nous rejoindre|rejoignez-nous|travailler (?:chez|avec) nous|qui sommes-nous|notre histoire|trabaja (?:con nosotros|aquí)|trabajar? con nosotros|únete(?: a nosotros)?|sobre nosotros|nuestra historia|quiénes somos|trabalh(?:e|ar) (?:conosco|connosco|aqui)|junte-se a nós|sobre nós|quem somos|lavora con noi|lavorare con noi|chi siamo|la nostra storia|werken bij(?: ons| .{2,30})?|over ons|jobba (?:hos|med) oss|om oss|arbejd hos os|om os|job hos os|jobb hos oss|praca u nas|pracuj z nami|o nas|kariéra u nás|o nás|採用情報|会社概要)$/iu;
/** What only a board for the openings of others has around them. */
const BOARD =
  /(?<!\p{L})(?:post an? (?:job|vacancy|ad)|for (?:employers|recruiters)|employers? (?:login|area|sign)|recruiter login|advertise (?:a job|with us)|job alerts?|browse (?:all )?(?:jobs|companies)|search jobs|job seekers?|candidates? login|upload (?:your )?(?:cv|resume)|similar jobs|für arbeitgeber|arbeitgeber login|stelle(?:nanzeige)? (?:schalten|inserieren|aufgeben)|jobs? per e-?mail|suchauftrag|jobagent|recruteurs?|espace (?:employeur|recruteur)|déposer (?:une offre|une annonce|mon cv|votre cv)|alertes? (?:emploi|mail)|(?:para|acceso) empresas|publicar (?:oferta|empleo|anuncio|vaga|aviso)|alertas? de (?:empleo|vagas?|emprego)|sou empresa|anunciar|para recrutadores|cadastr(?:e|ar) (?:seu )?currículo|per le aziende|pubblica (?:un )?annuncio|carica (?:il )?cv|voor werkgevers|vacature plaatsen|job ?alert|för arbetsgivare|annonsera|for arbejdsgivere|for arbeidsgivere|dla (?:pracodawców|firm)|dodaj ogłoszenie)(?!\p{L})/iu;
/** What a site's foot says behind the name of the firm that owns it. */
const BEHIND_NAME = /,? [–—|·-] |\.\s(?=\p{Lu})|, (?=\p{L}|\d)|\s?[|·•]\s?|\s{2,20}/u;

/**
 * Whose site a copied page is from, for a posting that names no company: an institution or a firm in the
 * site's head, or a name there that the site's foot has again or whose menu leads to "Work with us". Null on
 * a board, which shows the openings of others.
 *
 * @param frame the lines around the posting, from the top
 */
export function ownerOfSite(frame: readonly string[]): string | null {
  if (isBoard(frame)) return null;
  const isOwn = frame.some((line) => line.length <= 60 && WORK_WITH_US.test(line));
  for (const line of frame.slice(0, HEAD)) {
    const name = nameOf(line);
    if (name === null) continue;
    const foot = frame
      .slice(HEAD)
      .map(firmIn)
      .find((firm) => firm !== null && fold(firm).startsWith(fold(name)));
    const isBody = isInstitution(line) || endsWithLegalForm(line);
    if (isBody || (isOwn && foot !== undefined)) return spelledOut(name, foot);
  }
  return null;
}

/** Whether the lines around a posting are those of a board, which shows the openings of others. */
export function isBoard(frame: readonly string[]): boolean {
  return frame.some((line) => line.length <= 120 && BOARD.test(line));
}

function nameOf(line: string): string | null {
  const name = cleanCompanyName(line);
  const isName =
    line.length <= LONGEST &&
    /^\p{Lu}/u.test(name) &&
    isCompanyName(name) &&
    !WORK_WITH_US.test(line) &&
    !isRoleOrField(name);
  return isName && name.length >= 3 ? name : null;
}

/** The firm with which a line of the foot begins: "Harp Works S.p.A. - P.IVA 00000", "© 2027 Harp Works". */
export function firmIn(line: string): string | null {
  const rest = line.replace(
    /^(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?/iu,
    '',
  );
  const [head = ''] = rest.slice(0, 120).split(BEHIND_NAME, 1);
  const name = cleanCompanyName(head.replace(/,? \d{4}$/u, ''));
  return isCompanyName(name) ? name : null;
}

/** The spelling of the foot, where the head shouts. */
function spelledOut(name: string, foot: string | null | undefined): string {
  const isShouted = name === name.toUpperCase() && /\p{L}{3}/u.test(name);
  if (!isShouted || foot === null || foot === undefined || foot === foot.toUpperCase()) return name;
  return foot.split(' ').slice(0, name.split(' ').length).join(' ');
}
