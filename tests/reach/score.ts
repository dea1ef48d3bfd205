import type { Posting } from '../../src/posting/posting.ts';
import { plainText } from '../../src/values/plain-text.ts';
import type { Answer } from './answer.ts';

/** One field of one file: whether what was read is what a person reads. */
export interface Score {
  readonly field: string;
  readonly right: boolean;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Compares a posting (null: refused) with the answer, field by field. */
export function scorePosting(posting: Posting | null, answer: Answer): readonly Score[] {
  if (answer.notAPosting === true || answer.refused === true) {
    const found =
      posting === null ? 'refused' : `published as ${posting.title} / ${posting.company.name}`;
    return [{ field: 'refused', right: posting === null, expected: 'refused', found }];
  }
  const scores: Score[] = [];
  const score = (
    field: keyof Answer,
    found: unknown,
    agrees: (expected: never) => boolean,
  ): void => {
    const expected = answer[field];
    if (expected === undefined) return;
    scores.push({ field, right: posting !== null && agrees(expected as never), expected, found });
  };
  score('title', posting?.title, (expected: string) => sameText(expected, posting?.title));
  score('company', posting?.company.name, (expected: string) =>
    sameText(expected, posting?.company.name),
  );
  score('category', posting?.category, (expected: string | null) =>
    sameText(expected, posting?.category),
  );
  score('datePosted', posting?.datePosted, (expected) => expected === posting?.datePosted);
  score('validThrough', posting?.validThrough, (expected) => expected === posting?.validThrough);
  score('closed', posting?.closed, (expected) => expected === posting?.closed);
  score('employmentType', posting?.employmentType, (expected: string[]) =>
    sameSet(expected, posting?.employmentType),
  );
  score('workplace', posting?.workplace, (expected) => expected === posting?.workplace);
  score('applicantLocations', posting?.applicantLocations, (expected: string | string[] | null) =>
    sameApplicants(expected, posting?.applicantLocations ?? null),
  );
  const places = posting?.locations.map(({ text }) => text) ?? [];
  score('locations', places, (expected: string[]) => samePlaces(expected, places));
  score('salary', posting?.salary, (expected: Answer['salary']) =>
    sameSalary(expected ?? null, posting?.salary ?? null),
  );
  const apply = posting?.apply ?? null;
  // An address that only repeats the source page is what a posting without one falls back to.
  const stated =
    posting?.origins['applyUrl'] === 'default' || apply === null ? null : Object.values(apply)[0];
  score('apply', stated, (expected: string | null) => sameAddress(expected, stated ?? null));
  score('tags', posting?.tags, (expected: string[]) =>
    sameSet(expected.map(foldTag), posting?.tags.map(foldTag)),
  );

  const body = foldWords(`${posting?.title ?? ''} ${plainText(posting?.description ?? '')}`);
  for (const snippet of answer.bodyKeeps ?? []) {
    scores.push({
      field: 'body kept',
      right: body.includes(foldWords(snippet)),
      expected: snippet,
      found: 'missing',
    });
  }
  for (const snippet of answer.bodyOmits ?? []) {
    scores.push({
      field: 'body kept out',
      right: !body.includes(foldWords(snippet)),
      expected: `without: ${snippet}`,
      found: 'present',
    });
  }
  return scores;
}

function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  return foldWords(a ?? '') === foldWords(b ?? '');
}

/** Names of companies are compared without what law appends to them. */
function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .replace(/ (?:inc|ltd|llc|gmbh|corp|co|b v|s r o|a s)$/u, '')
    .trim();
}

function foldTag(tag: string): string {
  return tag.toLowerCase().replace(/^#/, '').trim();
}

function sameSet(a: readonly string[], b: readonly string[] | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((member) => b.includes(member));
}

function sameApplicants(
  expected: string | readonly string[] | null,
  found: string | readonly string[] | null,
): boolean {
  if (
    expected === null ||
    typeof expected === 'string' ||
    found === null ||
    typeof found === 'string'
  ) {
    return expected === found;
  }
  return sameSet(expected, found);
}

/** The same places in any order; a place may be given with more or less of its address. */
function samePlaces(expected: readonly string[], found: readonly string[]): boolean {
  const words = (place: string): string[] => foldWords(place).split(' ');
  const alike = (a: string, b: string): boolean => {
    const [first = ''] = words(a);
    return words(b).includes(first) || words(a).includes(words(b)[0] ?? '');
  };
  return (
    (expected.length === 0) === (found.length === 0) &&
    expected.every((place) => found.some((other) => alike(place, other))) &&
    found.every((place) => expected.some((other) => alike(place, other)))
  );
}

function sameSalary(expected: Answer['salary'], found: Posting['salary']): boolean {
  if (expected === null || expected === undefined || found === null)
    return (expected ?? null) === found;
  return (['min', 'max', 'currency', 'unit'] as const).every(
    (part) => expected[part] === undefined || expected[part] === found[part],
  );
}

function sameAddress(expected: string | null, found: string | null): boolean {
  if (expected === null || found === null) return expected === found;
  const fold = (address: string): string => address.toLowerCase().replace(/^mailto:|\/+$/g, '');
  return fold(expected) === fold(found);
}
