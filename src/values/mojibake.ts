import { type Judge, judgeMacintosh, judgeWestern } from './mojibake-evidence.ts';
import { type Unit, unitsIn } from './mojibake-unit.ts';
import {
  type Charset,
  encode,
  type Encoder,
  ENCODERS,
  WESTERN_ENCODER,
} from './single-byte-charset.ts';

export interface MojibakeRepair {
  readonly text: string;
  /** The charset which the text's UTF-8 bytes were taken for. */
  readonly encoding: Charset;
  /** How many characters were restored. */
  readonly repaired: number;
}

/** From this many proven sequences on, sequences that only look like damage are repaired with them. */
const WIDESPREAD = 3;

/** Damage is never a single character: one that UTF-8 encodes in two bytes has become two. */
const NOT_ASCII_TWICE = /[^\0-\x7f]{2}/;
const C1_CONTROL = /[\u0080-\u009F]/;
const WINDOWS_1252_SIGN = /[€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™›œžŸ]/;

/**
 * Repairs text whose UTF-8 bytes were read, once, as Mac Roman, Windows-1252 or ISO 8859-1 (`â€™`,
 * `‚Äú`, `Ã©`). The whole text is turned back when that is lossless; a text of damaged and sound parts is
 * repaired line by line, and within lines of both kinds character by character. Only where the evidence
 * leaves no doubt: null when nothing is wrong or nothing certain can be done.
 */
export function repairMojibake(text: string): MojibakeRepair | null {
  if (!NOT_ASCII_TWICE.test(text)) return null;
  const western = survey(text, WESTERN_ENCODER, judgeWestern);
  const macintosh = survey(text, ENCODERS.macintosh, judgeMacintosh);
  if (western.certain === 0 && macintosh.certain === 0) return null;
  return repairWhole(text, western, macintosh) ?? repairParts(text, western, macintosh);
}

interface Survey {
  readonly units: readonly Unit[];
  /** Indices of the first characters of units that are, or seem, damage. */
  readonly certainAt: ReadonlySet<number>;
  readonly plausibleAt: ReadonlySet<number>;
  readonly certain: number;
}

function survey(text: string, encoder: Encoder, judge: Judge): Survey {
  const units = unitsIn(text, encoder);
  const rows = rowLengths(units);
  const certainAt = new Set<number>();
  const plausibleAt = new Set<number>();
  units.forEach((unit, index) => {
    const end = unit.start + unit.bytes.length;
    const evidence = judge(unit, {
      before: text[unit.start - 1] ?? '',
      after: text[end] ?? '',
      row: rows[index] ?? 1,
    });
    if (evidence === 'certain') certainAt.add(unit.start);
    else if (evidence === 'plausible') plausibleAt.add(unit.start);
  });
  return { units, certainAt, plausibleAt, certain: certainAt.size };
}

/** For each unit, how many units stand in a row with nothing between them. */
function rowLengths(units: readonly Unit[]): number[] {
  const lengths: number[] = [];
  for (let first = 0; first < units.length;) {
    let next = first + 1;
    while (next < units.length && endOf(units[next - 1]) === units[next]?.start) next += 1;
    while (lengths.length < next) lengths.push(next - first);
    first = next;
  }
  return lengths;
}

function endOf(unit: Unit | undefined): number {
  return unit === undefined ? -1 : unit.start + unit.bytes.length;
}

function repairWhole(text: string, western: Survey, macintosh: Survey): MojibakeRepair | null {
  const charsets: Charset[] = ['windows-1252', 'iso-8859-1'];
  charsets.splice(macintosh.certain > western.certain ? 0 : 2, 0, 'macintosh');
  for (const charset of charsets) {
    const found = charset === 'macintosh' ? macintosh : western;
    const whole = found.certain > 0 ? roundTrip(text, ENCODERS[charset]) : null;
    if (whole !== null) return { text: whole, encoding: charset, repaired: found.units.length };
  }
  return null;
}

/** Repairs with the charset for which there is clearly more evidence; null when that is neither. */
function repairParts(text: string, western: Survey, macintosh: Survey): MojibakeRepair | null {
  if (western.certain >= 2 * macintosh.certain) {
    const charset =
      C1_CONTROL.test(text) && !WINDOWS_1252_SIGN.test(text) ? 'iso-8859-1' : 'windows-1252';
    return repairLines(text, western, charset, WESTERN_ENCODER);
  }
  return macintosh.certain >= 2 * western.certain
    ? repairLines(text, macintosh, 'macintosh', ENCODERS.macintosh)
    : null;
}

function repairLines(
  text: string,
  found: Survey,
  encoding: Charset,
  encoder: Encoder,
): MojibakeRepair {
  const isWidespread = found.certain >= WIDESPREAD;
  const isDamaged = (unit: Unit) =>
    found.certainAt.has(unit.start) || (isWidespread && found.plausibleAt.has(unit.start));
  const parts: string[] = [];
  let repaired = 0;
  let position = 0;
  let index = 0;
  for (const line of text.split(/(?<=\n)/u)) {
    const end = position + line.length;
    const units: Unit[] = [];
    for (let unit = found.units[index]; unit && unit.start < end; unit = found.units[index]) {
      units.push(unit);
      index += 1;
    }
    const damaged = units.filter(isDamaged);
    const restored = damaged.length > 0 ? roundTrip(line, encoder) : line;
    parts.push(restored ?? replaceUnits(line, position, damaged));
    repaired += restored === null ? damaged.length : damaged.length > 0 ? units.length : 0;
    position = end;
  }
  return { text: parts.join(''), encoding, repaired };
}

function replaceUnits(line: string, offset: number, units: readonly Unit[]): string {
  let result = '';
  let position = 0;
  for (const unit of units) {
    const start = unit.start - offset;
    result += line.slice(position, start) + String.fromCodePoint(unit.target);
    position = start + unit.bytes.length;
  }
  return result + line.slice(position);
}

function roundTrip(text: string, encoder: Encoder): string | null {
  const bytes = encode(text, encoder);
  if (bytes === null) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
