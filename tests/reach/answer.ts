/**
 * What a careful person reads in one file. A key that is absent is not scored; null or an empty list
 * says that the source does not state it, and a reader that states something there is wrong.
 */
export interface Answer {
  readonly notAPosting?: true;
  readonly refused?: true;
  readonly title?: string;
  readonly company?: string;
  readonly category?: string | null;
  readonly datePosted?: string | null;
  readonly validThrough?: string | null;
  readonly closed?: boolean;
  readonly employmentType?: readonly string[];
  readonly workplace?: string | null;
  readonly applicantLocations?: 'worldwide' | readonly string[] | null;
  readonly locations?: readonly string[];
  readonly salary?: {
    readonly min?: number | null;
    readonly max?: number | null;
    readonly currency?: string | null;
    readonly unit?: string | null;
  } | null;
  readonly apply?: string | null;
  readonly tags?: readonly string[];
  /** Snippets of the posting's own words. */
  readonly bodyKeeps?: readonly string[];
  /** Snippets of the page that are not the posting. */
  readonly bodyOmits?: readonly string[];
}

/** Answers by the file's path below the folder of files. */
export type Answers = Readonly<Record<string, Answer>>;
