import { readBoolean } from '../../values/boolean.ts';
import { readEmploymentTypes } from '../../values/employment-type.ts';
import { isLevelName } from '../../values/level.ts';
import { readWorkplace } from '../../values/workplace.ts';
import type { Field } from '../raw-posting.ts';
import { isPlaceName } from './place-name.ts';

/** What the marks before a title say, and the title without them. */
export interface MarkedTitle {
  readonly title: string;
  readonly facts: readonly { readonly field: Field; readonly value: unknown }[];
}

const MOST_MARKS = 5;
const MARK = /^[[【](?<words>[^[\]【】]{2,60})[\]】][\s:–—-]{0,4}(?=\S)/u;
/** What says only that somebody is sought. */
const ANNOUNCES =
  /^(?:jobs?|job (?:offer|opening|posting|vacancy|opportunity)|hiring|we['’]re hiring|now hiring|vacancy|opening|open position|new|urgent|vagas?|vaga aberta|oferta|empleo|emploi|offre(?: d['’]emploi)?|stelle|stellenangebot|vacature|jobb|lavoro|praca|recrutement|for hire|hiring now|paid|求人|募集)$/iu;
const CLOSED =
  /^(?:closed|filled|position filled|expired|no longer available|archived|besetzt|geschlossen|pourvu|fermé|cerrad[oa]|cubiert[oa]|fechad[oa]|encerrad[oa]|vervuld|gesloten|tillsatt|chius[oa]|encerrada)$/iu;
/** Contracts by the Brazilian labour code and with a firm of one's own. */
const CONTRACTS = new Map([
  ['CLT', 'full-time'],
  ['PJ', 'contractor'],
]);

/**
 * Reads the marks in brackets that threads of boards put before a title: "[Lyon/Hybrid] Lamp keeper",
 * "[Remoto] [PJ] …". A mark that is not understood stays part of the title.
 */
export function readTitleMarks(written: string): MarkedTitle {
  let title = written.trim();
  const facts: { field: Field; value: unknown }[] = [];
  for (let count = 0; count < MOST_MARKS; count += 1) {
    const mark = MARK.exec(title.slice(0, 80));
    const pieces = (mark?.groups?.['words'] ?? '').split(/\s?[/|,;·•]\s?|\s[–—-]\s/u);
    const found = pieces.map((piece) => factOf(piece.trim()));
    const read = found.filter((fact) => fact !== null);
    if (mark === null || read.length < found.length) break;
    facts.push(...read.flat());
    title = title.slice(mark[0].length).trim();
  }
  return { title, facts };
}

/** What one word in brackets says; an empty list where it says nothing of the job, null when it is not understood. */
function factOf(piece: string): MarkedTitle['facts'] | null {
  if (ANNOUNCES.test(piece)) return [];
  if (CLOSED.test(piece)) return [{ field: 'state', value: 'closed' }];
  if (isLevelName(piece)) return [{ field: 'levels', value: piece }];
  if (readBoolean(piece) !== null) return null;
  if (readWorkplace(piece) !== null) return [{ field: 'workplace', value: piece }];
  const contract = CONTRACTS.get(piece) ?? piece;
  if (readEmploymentTypes(contract).length > 0)
    return [{ field: 'employmentType', value: contract }];
  return isPlaceName(piece) ? [{ field: 'location', value: piece }] : null;
}
