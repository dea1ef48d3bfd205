import { readBoolean } from '../../values/boolean.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { readWorkplace } from '../../values/workplace.ts';
import type { Field } from '../raw-posting.ts';
import { wordsOfKey } from './key-words.ts';
import type { FrontMatterEntry } from './split.ts';

/** What goes before the word in the name of a switch. */
const BESIDE = new Set(['is', 'job', 'position', 'role', 'work']);
const WORLDWIDE = new Set(['worldwide', 'anywhere']);

/** `full_time: true`, `isHybrid: yes`: a switch whose name is the value itself. */
export function factOfSwitch({
  key,
  value,
}: FrontMatterEntry): { field: Field; value: string } | null {
  if (value === 1 || readBoolean(value) !== true) return null;
  const words = wordsOfKey(key).filter((word) => !BESIDE.has(word));
  const name = words.join(' ');
  if (words.length === 0 || words.length > 3 || name.startsWith('remote')) return null;
  if (WORLDWIDE.has(name)) return { field: 'applicantLocations', value: name };
  if (ARRANGEMENT.test(name) && readWorkplace(name) !== null)
    return { field: 'workplace', value: name };
  const types = readEmploymentTypes(name);
  return TYPE.test(name) && types.length === 1 ? { field: 'employmentType', value: name } : null;
}

const ARRANGEMENT = /^(?:hybride?|on ?site|in ?office|in ?person)$/;
const TYPE =
  /^(?:full ?time|part ?time|contract|contractor|freelance|temporary|seasonal|internship|intern|volunteer|vollzeit|teilzeit|praktikum|stage|alternance)$/;
