import type { Posting } from '../posting/posting.ts';
import { longDay } from '../presentation/days.ts';
import { salaryText } from '../presentation/money.ts';
import { applicantsNote, whereText } from '../presentation/places.ts';
import type { TextPlace } from './page-text.ts';

/** What the list of results shows of a posting; null where its source does not say. */
export interface ResultCard {
  /** The page's path on the site, without the base path. */
  readonly path: string;
  readonly title: string;
  readonly company: string;
  readonly location: string | null;
  readonly salary: string | null;
  /** The day it was posted, in words. */
  readonly date: string | null;
  /** ISO dates. */
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  /** Where the text of its page is. */
  readonly text: TextPlace;
}

/** What of a posting a card is made of; `/jobs.json` carries it. */
export interface ShownPosting extends Pick<
  Posting,
  | 'title'
  | 'workplace'
  | 'locations'
  | 'applicantLocations'
  | 'salary'
  | 'datePosted'
  | 'validThrough'
> {
  readonly company: Pick<Posting['company'], 'name'>;
  readonly path: string;
}

/**
 * @param language BCP 47 tag of dates, amounts and the countries' names
 */
export function resultCard(posting: ShownPosting, text: TextPlace, language: string): ResultCard {
  const { path, title, company, salary, datePosted, validThrough } = posting;
  const where = [whereText(posting), applicantsNote(posting, language)];
  return {
    path,
    title,
    company: company.name,
    location: where.filter((part) => part !== null).join(', ') || null,
    salary: salary && salaryText(salary, language),
    date: datePosted && longDay(datePosted, language),
    datePosted,
    validThrough,
    text,
  };
}
