import { cleanSpaces, foldText } from './folded-text.ts';

/** Hours a week: 35 are a full week's work in France and Britain, 30 are nowhere. */
const FULL_WEEK = 35;
const MOST_OF_PART = 30;
const LONGEST_WEEK = 60;
/** Fewer hours than these may be those of a day. */
const LONGEST_DAY = 12;
/** Of a full post; above it some count as part time and some do not. */
const MOST_OF_PART_SHARE = 90;

/** Names of fields whose bare number is hours a week, folded. */
const COUNTS_HOURS =
  /hours|stunden|uren|horas|heures|\bore\b|timmar|timer|tuntia|godzin|hodin|arbeitszeit|arbetstid|arbejdstid|arbeidstid|orario|temps de travail|wochen/;
const COUNTS_SHARE =
  /fte|percent|prozent|pensum|workload|beschaftigungsgrad|stellenumfang|quotite|omfattning|stillingsprosent|etat|uvazek/;

/** Names of fields for how much one works, whose value may be no more than "partial". */
const COUNTS_TIME =
  /jornada|\btemps\b|temps de travail|horario|horaire|tiempo|tempo|dedicac|carga|regime|arbeitszeit|etat|uvazek|umfang|omfattning|working ?time|schedule|hours/;
const WHOLE =
  /^(?:full|complet[ao]?|plein|integral|pien[oa]|ganz(?:tags)?|voll|pelny|plny|hel|100|whole)$/;
const PARTIAL =
  /^(?:partial|part|parcial|partiel(?:le)?|parziale|reducid[ao]|reduzid[ao]|media|halbtags|czesciowy|zkraceny|castecny|non complet|mi-temps|1\/2|half)$/;

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const RANGE = String.raw`${NUMBER}(?: ?(?:-|to|bis|a|tot|till|til|do|ate|und) ?${NUMBER})?`;
const SHARE = new RegExp(String.raw`(?<![\d.,])${RANGE} ?%`, 'u');
const FTE = new RegExp(
  String.raw`(?<![\d.,])${RANGE} ?(?:fte|vzae?|vzk|etp|etc|etat|aarsverk)\b|\bfte:? ?${RANGE}(?![\d.,%])`,
  'u',
);
const HOURS = new RegExp(
  String.raw`(?<![\d.,:])${RANGE} ?-?(?:h|hrs?|hours?|std\.?|stunden|wochenstunden|u|uur|uren|heures?|horas|ore|timmar|tim|timer|t|tuntia|godzin|godz\.?|hodin)\b\.?(?! (?:a|per|pro|par|al) (?:day|tag|jour|dia|month|monat|mois|mes|year|jahr|an))`,
  'u',
);
const BARE = new RegExp(
  String.raw`^(?:ca\.? |about |around |approx\.? )?${RANGE}(?: ?(?:/|per|a|pro|par|por|om|i) ?(?:week|wk|woche|semaine|semana|settimana|veckan|ugen|uka)(?:[,(;].{0,100})?)?$`,
  'u',
);

/**
 * Full or part time as the amount of work tells it: "80 %", "0.6 FTE", "38–40 Stunden/Woche", and a bare
 * number beside a key that says what it counts. Null where both may be meant: "80–100 %", 32 hours.
 *
 * @param key the name of the field, which tells what a bare number counts
 */
export function readWorkload(value: unknown, key = ''): 'FULL_TIME' | 'PART_TIME' | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = foldText(cleanSpaces(String(value).slice(0, 120)));
  const name = foldText(key.slice(0, 60).replace(/(?<=\p{Ll})(?=\p{Lu})|[_.-]/gu, ' '));
  if (COUNTS_TIME.test(name)) {
    if (WHOLE.test(text)) return 'FULL_TIME';
    if (PARTIAL.test(text)) return 'PART_TIME';
  }
  if (/(?:^| )(?:1\/2|3\/4|1\/4|2\/3|4\/5) (?:etatu|uvazku|stelle|stilling|tjanst|fte)/u.test(text))
    return 'PART_TIME';
  const share = SHARE.exec(text);
  if (share !== null) return ofShare(ends(share), 1);
  const fte = FTE.exec(text);
  if (fte !== null) return ofShare(ends(fte), 100);
  const hours = HOURS.exec(text);
  if (hours !== null) return ofHours(ends(hours));
  const bare = BARE.exec(text);
  if (bare === null) return null;
  if (COUNTS_SHARE.test(name)) {
    const found = ends(bare);
    return ofShare(found, found.every((end) => end <= 1.5) ? 100 : 1);
  }
  return COUNTS_HOURS.test(name) ? ofHours(ends(bare)) : null;
}

function ends([, ...parts]: readonly (string | undefined)[]): readonly number[] {
  return parts.flatMap((part) => (part === undefined ? [] : [Number(part.replace(',', '.'))]));
}

function ofShare(shares: readonly number[], times: number): 'FULL_TIME' | 'PART_TIME' | null {
  const [low, high] = [Math.min(...shares) * times, Math.max(...shares) * times];
  if (low === 100 && high === 100) return 'FULL_TIME';
  return low >= 5 && high <= MOST_OF_PART_SHARE ? 'PART_TIME' : null;
}

function ofHours(hours: readonly number[]): 'FULL_TIME' | 'PART_TIME' | null {
  const [low, high] = [Math.min(...hours), Math.max(...hours)];
  if (low >= FULL_WEEK && high <= LONGEST_WEEK) return 'FULL_TIME';
  // From "24–32" hours nobody works a full week.
  const most = low < high ? FULL_WEEK - 1 : MOST_OF_PART;
  return low > LONGEST_DAY && low <= MOST_OF_PART && high <= most ? 'PART_TIME' : null;
}
