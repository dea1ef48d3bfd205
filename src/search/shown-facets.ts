import type { Posting } from '../posting/posting.ts';
import type { SiteAddresses } from '../presentation/addresses.ts';
import { dayNumber } from '../values/calendar.ts';
import { facetColumns } from './facet-columns.ts';
import {
  LONG_FACET,
  NOT_STATED,
  SEARCH_FACET_WORDS,
  SEARCH_FACETS,
  type SearchFacet,
} from './facets.ts';
import { filterPostings } from './filter-postings.ts';
import { makePostingTable } from './make-posting-table.ts';
import { valuePage } from './value-pages.ts';
import { endsOf, valuesShown } from './values-shown.ts';

/** A value of a facet as the server shows it. */
export interface ShownValue {
  readonly value: string;
  readonly label: string;
  /** Null where only the reader's own day decides. */
  readonly count: number | null;
  /** The page of the value, if it has one. */
  readonly href: string | null;
}

/** A facet as the server shows it, before anything is chosen. */
export interface ShownFacet {
  readonly name: SearchFacet;
  readonly title: string;
  /** What its own field asks for; null for a short facet, which has none. */
  readonly find: string | null;
  readonly values: readonly ShownValue[];
  /** The page that lists all values, when these are not all. */
  readonly all: { readonly href: string; readonly count: number } | null;
  /** Currencies in which the least pay can be asked for, the usual one first; empty for other facets. */
  readonly currencies: readonly string[];
}

/**
 * The facets by which postings can be filtered; one whose values are not known is left out.
 *
 * @param open open postings, newest first
 */
export function shownFacets(
  open: readonly Posting[],
  { language, today }: { readonly language: string; readonly today: string },
  addresses: SiteAddresses,
): ShownFacet[] {
  const table = makePostingTable(open, { details: '', wordStarts: [], stemmer: false }, language);
  const columns = facetColumns(table, dayNumber(today));
  const { counts } = filterPostings(columns, {}, Uint32Array.from(open.keys()));
  return SEARCH_FACETS.flatMap((name): ShownFacet[] => {
    const { values } = columns[name];
    if (values.length === 0 || values.every(({ value }) => value === NOT_STATED)) return [];
    const long = values.length > LONG_FACET;
    const index = indexAddress(name, addresses);
    const { title, find } = SEARCH_FACET_WORDS[name];
    return [
      {
        name,
        title,
        find: long ? find : null,
        values: valuesShown(values, counts[name], [], '', endsOf(name)).map(
          ({ value, label, count }) => ({
            value,
            label,
            count: name === 'posted' ? null : count,
            href: valueAddress(name, value, addresses),
          }),
        ),
        currencies: name === 'pay' ? table.pay.currencies : [],
        all: long && index !== null ? { href: index, count: values.length } : null,
      },
    ];
  });
}

function indexAddress(facet: SearchFacet, addresses: SiteAddresses): string | null {
  if (facet === 'tag') return addresses.facet('tags');
  if (facet === 'category') return addresses.facet('categories');
  return facet === 'company' ? addresses.companies() : null;
}

function valueAddress(facet: SearchFacet, value: string, { base }: SiteAddresses): string | null {
  const page = valuePage(facet, value);
  return page === null ? null : base + page;
}
