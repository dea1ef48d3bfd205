import { readBoolean } from '../../values/boolean.ts';
import { readPlaces } from '../../values/place.ts';
import { readWorkplace } from '../../values/workplace.ts';
import type { Candidate, RawFields } from '../raw-posting.ts';
import { wordsOfKey } from './key-words.ts';
import type { FrontMatterEntry } from './split.ts';

/** Keys for where a job may be done from, and the words they come with. */
const AREAS = new Set(
  'countries regions lander paises pays paesi landen territories continents'.split(' '),
);
const BESIDE = new Set(['job', 'work', 'remote', 'available', 'supported', 'target']);

/** `countries: [Germany, Denmark]` beside `remote: true` says from where one may work. */
export function countriesOfRemoteWork(
  entries: readonly FrontMatterEntry[],
  fields: RawFields,
): readonly Candidate[] {
  if (!isRemote(fields)) return [];
  return entries.filter(isListOfAreas).map(({ key, value, line, column }) => ({
    value,
    origin: 'front matter' as const,
    key,
    line,
    column,
  }));
}

function isListOfAreas({ key, value }: FrontMatterEntry): boolean {
  const words = wordsOfKey(key).filter((word) => !BESIDE.has(word));
  return (
    words.length === 1 &&
    AREAS.has(words[0] ?? '') &&
    (Array.isArray(value) || typeof value === 'string')
  );
}

function isRemote({ workplace = [], location = [] }: RawFields): boolean {
  return (
    workplace.some(
      ({ value }) => readBoolean(value) === true || readWorkplace(value) === 'remote',
    ) || location.some(({ value }) => readPlaces(value).workplace === 'remote')
  );
}
