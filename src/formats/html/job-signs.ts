import { isPostingSection } from '../prose/posting-section.ts';
import { cleanTitle, isRoleName } from '../prose/role-name.ts';
import type { Findings } from './findings.ts';

/** Facts that pages about other things do not have. */
export const TELLING_FACTS = [
  'applyUrl',
  'applyEmail',
  'employmentType',
  'salary',
  'validThrough',
  'levels',
  'workplace',
] as const;

/** Words of job postings in the languages of the larger boards; different ones count. */
const JOB_WORDS =
  /\b(?:careers?|vacanc(?:y|ies)|recruitment|resumes?|recrutement|karriere|apply|applicants?|applications?|candidates?|responsibilit(?:y|ies)|requirements?|qualifications?|salary|compensation|benefits|vacancy|hiring|employment|employer|casual|your cv|full[- ]time|part[- ]time|remote|onboarding|resume|cv|we(?:'re| are| is) (?:looking for|hiring|seeking)|looking for an?|you will|you have|your (?:role|tasks|profile|responsibilities)|our team|join (?:us|our)|years of experience|job|bewerb\w{0,12}|aufgaben|anforderungen|ihr profil|dein profil|wir suchen|wir bieten|gehalt|vollzeit|teilzeit|stelle|postul\w{0,8}|candidat\w{0,8}|missions?|profil recherché|nous recherchons|cdi|salaire|poste|vacature|solliciteer\w{0,4}|wij zoeken|functie-?eisen|taken|hledáme|nabízíme|požadujeme|životopis|pozic[eiu]|úvazek|náplň práce|pracovní|kariéra|volná místa|uvítáme|očekáváme|zkušenosti|buscamos|requisitos|funciones|ofrecemos|empleo|cerchiamo|requisiti|offriamo|lavoro|candidatura|vi söker|ansök\w{0,4}|arbetsuppgifter|oferujemy|wymagania|poszukujemy|praca|vi søge?r|stilling(?:en)?|ansøg\w{0,8}|søknad\w{0,4}|arbeidsoppgaver|arbejdsopgaver|kvalifikasjoner|kvalifikationer|lønn?(?:en)?|deltid|fuldtid|heltid|hakemu\w{0,4}|haemme|etsimme|recrut(?:e|ent|ons|iert)|recrutamento|embauche\w{0,4}|cdd|sais(?:on|onnier|onnière)|sucht|gesucht|verstärkung|lebenslauf|stundenlohn|zoekt|gezocht|salaris|dienstverband|procura|vagas?|currículo|currículum|contrato|contratto|contrat|jornada|sueldo|stipendio|anställning|lön|umowa|wynagrodzenie|mzda|palkka|työsuh\w{0,10}|hourly|(?:per|an) hour|wages?|tarjoamme|tehtävä\w{0,3})(?![\p{L}])/giu;

const JOB_ADDRESS =
  /(?:job|career|karriere|carriere|vacan|position|stelle|emploi|recruit|hiring|nabidk|praca|prace|offre|empleo|lavoro)/i;

/** Scripts whose postings the words above cannot tell. */
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/gu;

/** Mailboxes for applications, by their names. */
const MAILBOX =
  /(?<![\w.-])(?:jobs?|careers?|karriere|bewerbung(?:en)?|recrut\w{0,8}|recruit\w{0,8}|empleo|talento?|lavoro|cv|vacatures?|werkenbij|praca|kariera|rekrut\w{0,6}|rekryt\w{0,6}|jobb|emplois?|vagas?|saiyo|hiring)@/i;
const LEAST_SECTIONS = 2;

/**
 * Whether a page without structured data speaks of a job at all.
 *
 * @param title the page's heading; one that names a role needs hardly more
 * @param html the page's main text
 */
export function speaksOfJob(findings: Findings, title: string, html: string): boolean {
  const text = `${title} ${html.replace(/<[^<>]*>/g, ' ')}`;
  const sections = sectionsIn(html);
  if (sections >= LEAST_SECTIONS || MAILBOX.test(text)) return true;
  return namesJob(findings, text, isRoleName(cleanTitle(title)) ? 1 + sections : 0);
}

/** How many headings of a main text are those of a posting's parts. */
export function sectionsIn(html: string): number {
  return headingsOf(html).filter(isPostingSection).length;
}

function headingsOf(html: string): string[] {
  return [
    ...html.slice(0, 50_000).matchAll(/<(?:h[2-6]|strong|b)(?:\s[^<>]*)?>([^<>]{3,80})</giu),
  ].map(([, heading = '']) => heading.trim());
}

function namesJob(findings: Findings, text: string, signs: number): boolean {
  if (TELLING_FACTS.some((field) => findings.has(field))) return true;
  if (JOB_ADDRESS.test(findings.text('sourceUrl') ?? '')) return true;
  const sample = text.slice(0, 20_000);
  if ((sample.match(OTHER_SCRIPT) ?? []).length > sample.length * 0.2) return true;
  const words = new Set((sample.match(JOB_WORDS) ?? []).map((word) => word.toLowerCase()));
  return words.size + signs >= 2;
}
