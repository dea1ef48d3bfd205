import { companyOfAboutHeading } from './about-heading.ts';
import { cleanCompanyName, isCompanyName } from './company-name.ts';
import { companyMentions, mostMentioned } from './company-mentions.ts';
import type { Mention } from './company-mentions.ts';
import { readCard } from './card.ts';
import { findApplication } from './application.ts';
import { companyOfFactBlock } from './fact-block.ts';
import { frameMentions } from './frame-company.ts';
import { fullerName } from './fuller-name.ts';
import type { Header } from './header.ts';
import { institutionIn, isInstitution } from './institution.ts';
import { endsWithLegalForm } from './legal-form.ts';
import { nameAndTown, nameAndTownSigned } from './name-and-town.ts';
import { longNames, nameMadeInto } from './named-by-host.ts';
import type { OutlineLine } from './outline.ts';
import { isSpokenOfAsPlace } from './place-in-title.ts';
import { postedBy } from './posted-by.ts';
import { isRoleOrField } from './role-name.ts';
import { sharesWords } from './shared-words.ts';
import { firmIn } from './site-owner.ts';
import {
  domainOfHost,
  fold,
  nameFitsHost,
  namesOfHost,
  ownHost,
  spelledWords,
  spellingIn,
} from './site.ts';

/** A line that holds a company's full name and nothing else stands near the top. */
const NEAR_TOP = 12;
/** A signature is no longer. */
const NEAR_END = 8;
/** The least that must speak for a name. */
const ENOUGH = 4;
const ADDRESS =
  /https?:\/\/[^\s<>"()[\]]{3,300}|\bwww\.[^\s<>"()[\]]{3,300}|[\w.+-]{1,64}@[\w.-]{3,120}/giu;

/** The company that a posting's text names, or null when nothing speaks for one clearly. */
export function findCompany(
  lines: readonly OutlineLine[],
  headers: readonly Header[],
  sourceUrl: string | null,
  enough: number = ENOUGH,
  frame: readonly string[] = [],
): Mention | null {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 40_000);
  const mentions = [...headerMentions(lines, headers), ...companyMentions(lines)];
  const top = [...lines.slice(0, NEAR_TOP).map((line) => line.text), ...frame];
  const found = hosts(text, headers, sourceUrl);
  const words = spelledWords(found.length === 0 ? '' : text);
  const long = found.length === 0 ? [] : longNames(text, top);
  for (const [host, weight] of found) {
    const names = namesOfHost(host);
    const supported = mentions.find((mention) => names.has(fold(mention.name)));
    const spelled = supported?.name ?? spellingIn(words, names);
    const made = nameMadeInto(host, long);
    const isFuller = made !== null && isInstitution(made) && made.includes(spelled ?? '');
    const name = isFuller ? made : (spelled ?? made);
    if (name !== null && (isCompanyName(name) || endsWithLegalForm(name)))
      mentions.push({ name, weight, line: supported?.line });
  }
  const framed = frameMentions(frame, text);
  const best = mostMentioned([...withoutTowns(mentions, framed, text), ...framed], enough);
  if (best !== null)
    return {
      ...best,
      name: withoutPortugueseArticle(fullerName(best.name, lines, frame), text),
    };
  const domain = enough > ENOUGH ? null : companyOfHost(text, headers, lines);
  if (domain === null) return null;
  // "© 2027 Harp Dairy Ltd" of a posting that names nothing but people@harpdairy.example.
  const firm = frame.map(firmIn).find((one) => one !== null && nameFitsHost(one, domain.name));
  const heading = firm == null ? headingLikeHost(mentions, domain.name) : null;
  return heading ?? (firm == null ? domain : { ...domain, name: firm });
}

/** "GASTHOF ZUM ROTEN OCHSEN" over a posting that writes to kueche@roter-ochse.example. */
function headingLikeHost(mentions: readonly Mention[], domain: string): Mention | null {
  const label = fold(domain.split('.', 1)[0] ?? '');
  const isLike = (word: string): boolean =>
    word.length >= 4 && label.includes(fold(word).slice(0, Math.max(4, word.length - 2)));
  return (
    mentions.find(
      ({ name, isHeader }) =>
        isHeader === true &&
        name
          .split(/[\s-]+/u)
          .slice(0, 8)
          .some(isLike),
    ) ?? null
  );
}

const PORTUGUESE =
  /(?<!\p{L})(?:à procura|contratando|contratamos|bom dia|boa tarde|boa noite|olá|você|não|são|está|procuramos|vencimento|candidaturas?|vagas?|salário|somos uma?|empresa|oferecemos|trabalho|currículo|tempo inteiro|contrato sem termo)(?!\p{L})/giu;

/** "A Harpa Azul procura …" begins with an article, and "A Harp Company" does not. */
function withoutPortugueseArticle(name: string, text: string): string {
  const rest = /^[AO] (\p{Lu}.{2,60})$/u.exec(name)?.[1];
  if (rest === undefined) return name;
  const words = new Set(text.match(PORTUGUESE)?.map((word) => word.toLowerCase()));
  return words.size >= 2 ? rest : name;
}

/** A single name that a page shows once beside facts is its town, where the site itself is an institution's or a firm's. */
function withoutTowns(
  mentions: readonly Mention[],
  framed: readonly Mention[],
  text: string,
): readonly Mention[] {
  const owners = framed.filter(({ name, isHeader }) => isHeader === true && isBody(name));
  if (owners.length === 0) return mentions;
  return mentions.filter(
    ({ name, isHeader }) =>
      isHeader !== true || isBody(name) || /\s/u.test(name) || wordsLike(name, text) > 1,
  );
}

function wordsLike(name: string, text: string): number {
  return text.split(/[^\p{L}\p{N}-]+/u).filter((word) => word === name).length;
}

function isBody(name: string): boolean {
  return isInstitution(name) || endsWithLegalForm(name);
}

/**
 * A company that names itself nowhere goes by its domain, as many do: `harpworks.example` of
 * `jobs@harpworks.example`. Only where its header or all its own e-mail addresses agree on one, or
 * else of the page on which one applies.
 */
function companyOfHost(
  text: string,
  headers: readonly Header[],
  lines: readonly OutlineLine[],
): Mention | null {
  const stated = headers.flatMap((header) => [...header.websites]);
  const mail = [...text.matchAll(ADDRESS)]
    .map((match) => match[0])
    .filter((one) => one.includes('@') && !/^https?:/iu.test(one));
  const applyUrl = findApplication(lines)?.url ?? null;
  for (const addresses of [stated, mail, applyUrl === null ? [] : [applyUrl]]) {
    const domains = new Set(
      addresses
        .map((address) => ownHost(address.replace(/[.,;:]+$/u, '')))
        .filter((host) => host !== null)
        .map(domainOfHost),
    );
    const [name] = domains;
    if (name !== undefined && domains.size === 1) return { name, weight: 0, line: undefined };
  }
  return null;
}

/** "HARP HOTEL - Cortina" of a text that goes on to say "a Cortina". */
function withoutTownBehind(name: string, lines: readonly OutlineLine[]): string {
  const [, head = '', town = ''] =
    /^(.{3,50}) [–—-] (\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24})?)$/u.exec(name) ?? [];
  return head !== '' && isSpokenOfAsPlace(town, lines.slice(1)) ? head : name;
}

function headerMentions(lines: readonly OutlineLine[], headers: readonly Header[]): Mention[] {
  const mentions: Mention[] = [];
  for (const [index, header] of headers.entries()) {
    const line = lines[index]?.line;
    // Two names in what the page tells to be the title are those of the role.
    if (
      lines[index]?.isTitle === true &&
      header.title === null &&
      header.parts === 2 &&
      !header.companies.some(isBody)
    )
      continue;
    for (const [place, name] of header.companies.entries()) {
      // "Trentino stagione invernale"
      const isPhrase = / \p{Ll}[\p{L}-]*$/u.test(name) && !isBody(name);
      const certain = header.understood * 2 >= header.parts && header.parts > 1 && !isPhrase;
      mentions.push({
        name,
        weight: Math.max(1, (certain ? 6 : 4) - place * 2 - index * 2),
        line,
        isHeader: true,
      });
    }
  }
  const first = lines[0];
  if (
    first &&
    first.text.length <= 60 &&
    (first.kind === 'heading' || first.kind === 'paragraph')
  ) {
    const name = withoutTownBehind(cleanCompanyName(first.text.replace(/:$/u, '')), lines);
    if (isCompanyName(name) && !isRoleOrField(name) && (headers[0]?.companies.length ?? 0) === 0) {
      const isWholeName = isInstitution(name) && !name.includes(',');
      mentions.push({
        name,
        weight: first.text.endsWith(':') || isWholeName ? ENOUGH : ENOUGH - 1,
        line: first.line,
        isHeader: true,
      });
    }
  }
  const prose = lines.findIndex(({ text }) => text.length > 200);
  for (const { text, line, kind } of lines.slice(
    0,
    prose < 1 ? NEAR_TOP : Math.min(prose, NEAR_TOP),
  )) {
    // "Casa Verde, S.A." alone on its line is a company and nothing else.
    const [head = '', ...more] = text.split(/\s[|·•–—]\s/u);
    const legal = [head, ...more].find((part) => part.length <= 80 && endsWithLegalForm(part));
    const name = cleanCompanyName(legal ?? '');
    if (kind !== 'item' && text.length <= 120 && isCompanyName(name))
      mentions.push({ name, weight: ENOUGH + 1, line, isHeader: true });
  }
  for (const { text, line, kind } of lines.slice(0, 4)) {
    const institution = kind === 'item' ? null : institutionIn(text);
    if (institution !== null && isCompanyName(institution) && !isRoleOrField(text))
      mentions.push({ name: institution, weight: ENOUGH + 2, line, isHeader: true });
  }
  for (const { text, line, kind } of lines.slice(0, 2)) {
    // "ST. MARTHA'S PUBLIC SCHOOL, NAGPUR"
    const [head = '', town] = kind === 'item' || text.length > 90 ? [] : text.split(', ');
    const isWhole = town !== undefined && /^\p{Lu}[^\p{Ll}]*$/u.test(text) && isInstitution(head);
    if (isWhole && isCompanyName(head) && !isRoleOrField(head))
      mentions.push({ name: head, weight: ENOUGH + 2, line, isHeader: true });
  }
  for (const { text, line, kind } of lines.slice(-NEAR_END)) {
    // "Harp Works Ltd" alone on its line below the text: whoever signs it.
    const name = cleanCompanyName(text);
    if (kind === 'paragraph' && text.length <= 80 && endsWithLegalForm(text) && isCompanyName(name))
      mentions.push({ name, weight: ENOUGH, line });
  }
  const stacked = nameAndTown(lines);
  if (stacked !== null) mentions.push(stacked);
  const signed = nameAndTownSigned(lines);
  if (signed !== null) mentions.push(signed);
  const advertiser = postedBy(lines);
  if (advertiser !== null) mentions.push(advertiser);
  const block = readCard(lines)?.company ?? companyOfFactBlock(lines);
  const about = companyOfAboutHeading(lines)?.name ?? null;
  const isDoubted = about !== null && block !== null && !sharesWords(block.name, about);
  if (block !== null && (!isDoubted || endsWithLegalForm(block.name) || isInstitution(block.name)))
    mentions.push({ name: block.name, weight: ENOUGH + 1, line: block.line, isHeader: true });
  return mentions;
}

/** Hosts that may be the company's own, each with the weight of its testimony. */
function hosts(
  text: string,
  headers: readonly Header[],
  sourceUrl: string | null,
): [string, number][] {
  const weights = new Map<string, number>();
  const add = (address: string, weight: number): void => {
    const host = ownHost(address.replace(/[.,;:]+$/u, ''));
    if (host !== null) weights.set(host, Math.max(weights.get(host) ?? 0, weight));
  };
  if (sourceUrl !== null) add(sourceUrl, 5);
  for (const header of headers) for (const website of header.websites) add(website, 4);
  for (const [index, match] of [...text.matchAll(ADDRESS)].slice(0, 30).entries()) {
    add(match[0], match[0].includes('@') || index === 0 ? 4 : 2);
  }
  return [...weights];
}
