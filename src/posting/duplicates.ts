import { type Problem, problem } from '../problems/problem.ts';
import type { Posting } from './posting.ts';
import { statusOf } from './status.ts';
import { similarity, sketchText, type TextSketch } from './text-sketch.ts';

/** A posting with the path that its editor knows it by. */
export interface FiledPosting {
  readonly posting: Posting;
  readonly file: string;
}

/** Two files that would become one page: an error for each, naming the other. */
export function findDuplicateIds(filed: readonly FiledPosting[]): readonly Problem[] {
  return groupBy(filed, ({ posting }) => posting.id).flatMap((group) =>
    group.map(({ posting, file }) => {
      const other = group.find((member) => member.file !== file)?.file ?? file;
      return problem('duplicate-id', { file }, { id: posting.id, other });
    }),
  );
}

/**
 * Open postings that seem to be one job: same company, title and place; same company and address to
 * apply at with most of the text; or nearly the same text. Warned about on the later file, once. One
 * job offered in several places, a file for each, is no duplicate.
 *
 * Takes time linear in the number of postings: 50,000 in a few seconds.
 *
 * @param today ISO date; closed postings may well be earlier rounds of the same job
 */
export function findLikelyDuplicates(
  filed: readonly FiledPosting[],
  today: string,
): readonly Problem[] {
  const open = filed.filter(({ posting }) => statusOf(posting, today) === 'open');
  const found = new Map<string, Problem>();
  const report = (later: FiledPosting, first: FiledPosting, reason: string): void => {
    if (found.has(later.file)) return;
    const details = { other: first.file, reason };
    found.set(later.file, problem('likely-duplicate', { file: later.file }, details));
  };
  for (const [first, ...later] of groupBy(open, nameOfJob)) {
    if (first === undefined) continue;
    for (const other of later) report(other, first, 'company and title are the same');
  }
  for (const { first, later, likeness } of findAlikeTexts(open)) {
    const reason = reasonForLikeness(first.posting, later.posting, likeness);
    if (reason !== null) report(later, first, reason);
  }
  return open.flatMap(({ file }) => found.get(file) ?? []);
}

function nameOfJob({ posting }: FiledPosting): string {
  return `${fold(posting.company.name)}\n${fold(posting.title)}\n${placesOf(posting)}`;
}

/** How alike texts must be: with the same address to apply at, and without. */
const MOST_OF_IT = 0.6;
const NEARLY_ALL = 0.85;

function reasonForLikeness(a: Posting, b: Posting, likeness: number): string | null {
  const sameCompany = fold(a.company.name) === fold(b.company.name);
  if (sameCompany && placesOf(a) !== placesOf(b)) return null;
  if (likeness >= NEARLY_ALL) return 'the texts are nearly the same';
  const sameAddress = a.apply !== null && JSON.stringify(a.apply) === JSON.stringify(b.apply);
  const isOneJob = sameCompany && sameAddress && likeness >= MOST_OF_IT;
  return isOneJob
    ? 'company and address to apply at are the same, and so is most of the text'
    : null;
}

function placesOf({ locations }: Posting): string {
  return locations.map(({ text }) => fold(text)).join();
}

interface AlikeTexts {
  readonly first: FiledPosting;
  readonly later: FiledPosting;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** Smallest hashes of a sketch under which its text is looked up: alike texts share most of them. */
const LOOKED_UP = 12;
/** Texts kept under one hash; a company's boilerplate must not make every text a candidate. */
const KEPT = 8;

function findAlikeTexts(filed: readonly FiledPosting[]): readonly AlikeTexts[] {
  const sketched = new Map<number, { member: FiledPosting; sketch: TextSketch }[]>();
  const alike: AlikeTexts[] = [];
  for (const member of filed) {
    const sketch = sketchText(member.posting.description);
    if (sketch === null) continue;
    const candidates = new Map<TextSketch, FiledPosting>();
    for (const hash of sketch.slice(0, LOOKED_UP)) {
      const others = sketched.get(hash);
      if (others === undefined) {
        sketched.set(hash, [{ member, sketch }]);
        continue;
      }
      for (const other of others) candidates.set(other.sketch, other.member);
      if (others.length < KEPT) others.push({ member, sketch });
    }
    for (const [other, first] of candidates) {
      const likeness = similarity(sketch, other);
      if (likeness >= MOST_OF_IT) alike.push({ first, later: member, likeness });
    }
  }
  return alike;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
