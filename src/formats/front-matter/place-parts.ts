import { saysClosedState } from '../../values/publication-state.ts';
import type { Candidate } from '../raw-posting.ts';
import type { FrontMatterEntry } from './split.ts';
import { wordsOfKey } from './key-words.ts';

/** Names for the parts of an address, in its order. */
const PARTS: readonly ReadonlySet<string>[] = [
  new Set(
    'city town locality municipality suburb ciudad cidade ville stadt stad citta miasto mesto municipio localidad localidade localite'.split(
      ' ',
    ),
  ),
  new Set(
    'region province state county provincia bundesland kanton canton estado departement regiao'.split(
      ' ',
    ),
  ),
  new Set(['country', 'land', 'pais', 'pays', 'paese']),
];
/** Words beside them that say of what: `job_city`, `location.country`, `addressLocality`, "country code". */
const BESIDE = new Set(
  'job work office location address posting vacancy position primary name code of the'.split(' '),
);
/** Of a posting rather than of the United States. */
const STATUS =
  /^(?:open(?:ed)?|published|active|live|new|pending|true|false|abiert[oa]|abert[oa]|activ[oa]|ativ[oa]|vigente|public(?:ad[oa]|o)|dispon[ií]vel|disponible)$/i;

function isStatus(value: string): boolean {
  return STATUS.test(value.trim()) || saysClosedState(value);
}

/**
 * Joins `city: Lisbon`, `country: Portugal` to one place, for files that give no location as such, or whose
 * location is the town alone.
 */
export function placeFromParts(entries: readonly FrontMatterEntry[]): readonly Candidate[] {
  const parts = PARTS.flatMap((names) => entries.find((entry) => isPart(entry, names)) ?? []);
  const [first] = parts;
  // A state alone may be anything's.
  if (first === undefined || parts.every(({ key }) => /^(?:state|estado)$/i.test(key))) return [];
  const value = parts.map((part) => String(part.value).trim()).join(', ');
  return [
    { value, origin: 'front matter', key: first.key, line: first.line, column: first.column },
  ];
}

function isPart({ key, value }: FrontMatterEntry, names: ReadonlySet<string>): boolean {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 100) return false;
  const words = wordsOfKey(key);
  const named = words.filter((word) => names.has(word));
  const isNamed = named.length === 1 && words.every((word) => names.has(word) || BESIDE.has(word));
  const mayBeStatus = named[0] === 'state' || named[0] === 'estado';
  return isNamed && !(mayBeStatus && isStatus(value));
}
