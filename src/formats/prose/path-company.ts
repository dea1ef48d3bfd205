import { fold, spelledWords, spellingIn } from './site.ts';

const GENERIC =
  /^(?:jobs?|postings?|positions?|content|posts?|_posts|data|src|docs?|careers?|openings?|archive|drafts?|companies|organi[sz]ations|remote|md|txt|text|html|misc|other|software|engineering|design|marketing|[a-z]{2}|\d{1,8}|tests?|fixtures?)$/iu;
const PROFILE = /^(?:readme|index|contributing|changelog|licen[sc]e|template|example)$/iu;

/** The parts of a path of the shape `company/title.md` or `company__title.md`; null for another. */
function companyAndStem(path: string): { company: string; stem: string } | null {
  const segments = path.replace(/\.[a-z]{1,8}$/iu, '').split('/');
  const file = segments.at(-1) ?? '';
  const joined = /^(.{2,60}?)__(.{2,120})$/u.exec(file);
  const company = joined ? joined[1] : segments.at(-2);
  const stem = joined ? joined[2] : file;
  if (company === undefined || stem === undefined || GENERIC.test(company) || PROFILE.test(stem))
    return null;
  return { company, stem };
}

/** The last part of a path without its extension; null for a profile's or an index's name. */
export function stemOf(path: string): string | null {
  const file = (path.split('/').at(-1) ?? '').replace(/\.[a-z]{1,8}$/iu, '');
  const stem = file.split('__').at(-1) ?? file;
  return PROFILE.test(stem) ? null : stem;
}

/** The last parts of a file's path and of its page's address, which often are the title. */
export function stemsOf(path: string, sourceUrl: string | null): string[] {
  const page = sourceUrl === null ? null : new URL(sourceUrl).pathname.replace(/\/$/u, '');
  return [stemOf(path), page === null ? null : stemOf(page)].filter((stem) => stem !== null);
}

/** The company that a path of such a shape names, spelled as the text has it where it does. */
export function companyOfPath(
  path: string,
  title: string,
  text: string,
): { name: string; spelled: boolean } | null {
  const parts = companyAndStem(path);
  if (parts === null || !anyWordShared(title, parts.stem)) return null;
  const names = new Set([
    fold(parts.company),
    fold(parts.company.replace(/[-_](?:inc|llc|ltd|labs|corp|co)$/iu, '')),
  ]);
  const spelled = spellingIn(spelledWords(text), names);
  if (spelled !== null) return { name: spelled, spelled: true };
  const words = parts.company.split(/[-_\s]+/u).filter((word) => word !== '');
  return {
    name: words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '),
    spelled: false,
  };
}

/** "Fullstack engineer" and `full-stack-react` share a word, though they part it differently. */
function anyWordShared(title: string, stem: string): boolean {
  const joined = fold(stem);
  return (title.match(/[\p{L}\p{N}]{4,}/gu) ?? []).some((word) => joined.includes(fold(word)));
}
