import { findEmail } from '../../values/email.ts';
import { CHOICE_AS_LABEL, type EmploymentType } from '../../values/employment-type.ts';
import { readHeaderPart } from './header-part.ts';
import { addressesIn, partsOf } from './header-split.ts';
import { remembered } from './remembered.ts';

const LONGEST = 500;

/** What a header line says: `Company | Role | Place | REMOTE | pay`, in any order. */
export interface Header {
  readonly companies: readonly string[];
  readonly title: string | null;
  readonly places: readonly string[];
  readonly websites: readonly string[];
  readonly email: string | null;
  readonly employmentTypes: readonly EmploymentType[];
  /** How many of its parts were understood. */
  readonly understood: number;
  readonly parts: number;
}

/** Reads a line as a header; null when it has no separated parts or reads as running text. */
export const readHeader: (source: string) => Header | null = remembered(headerOf, LONGEST);

function headerOf(source: string): Header | null {
  const line = source
    .replace(CHOICE_AS_LABEL, '')
    .replace(/\*\*|__|(?<![^\s(])\*(?=\S)|(?<=\S)\*(?![^\s,.)])/gu, '')
    .replace(/^[^\p{L}\p{N}([<]+/u, '')
    .trim();
  if (line.length === 0 || line.length > LONGEST) return null;
  const parts = partsOf(line);
  if (parts === null) return null;
  const companies: string[] = [];
  const places: string[] = [];
  const websites: string[] = [];
  const types = new Set<EmploymentType>();
  const roles: string[] = [];
  let fields: string | null = null;
  let email: string | null = null;
  let understood = 0;
  for (const part of parts) {
    const found = readHeaderPart(part);
    websites.push(...addressesIn(part));
    email ??= findEmail(part);
    for (const type of found.types) types.add(type);
    places.push(...found.places);
    if (found.company !== null) companies.push(found.company);
    if (found.role !== null) roles.push(found.role);
    if (found.field !== null) fields ??= found.field;
    if (found.understood) understood += 1;
  }
  return {
    companies,
    title: roles[0] ?? fields,
    places,
    websites,
    email,
    employmentTypes: [...types],
    understood,
    parts: parts.length,
  };
}
