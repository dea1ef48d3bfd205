import {
  EMPLOYMENT_TYPES,
  type EmploymentType,
  isOfTime,
  readEmploymentTypes,
} from '../../values/employment-type.ts';
import type { Candidate } from '../../formats/raw-posting.ts';
import { readWorkload } from '../../values/workload.ts';
import { reportNotUnderstood } from './not-understood.ts';
import { type FieldContext, pick, type Picked } from './pick.ts';

/** Words of a title that can mean nothing but how one is employed, and where in it they do. */
const IN_TITLE: readonly (readonly [RegExp, EmploymentType])[] = [
  [
    /(?<!\p{L})(?:full[ -]?time|vollzeit|voltijds?|temps plein|heltid|jornada completa|tiempo completo|tempo (?:integral|pieno))(?!\p{L})/iu,
    'FULL_TIME',
  ],
  [
    /(?<!\p{L})(?:part[ -]?time|teilzeit|deeltijds?|temps partiel|deltid|media jornada|tempo parcial|werkstudent(?:in)?|working student)(?!\p{L})/iu,
    'PART_TIME',
  ],
  [
    /^freelance(?:r)?(?!\p{L})|[(–—|,-]\s{0,3}(?:freelance(?:r)?|contract(?:or)?)\s{0,3}(?:\)|$)/iu,
    'CONTRACTOR',
  ],
  [
    /(?<!\p{L})(?:interns?|internship|praktikum|praktikant(?:in)?|stagiair(?:e)?)(?=\s{0,3}(?:$|[(,–—|/-]))/iu,
    'INTERN',
  ],
  [
    /(?<!\p{L})(?:volunteers?|vrijwilligers?|bénévoles?|ehrenamtlich(?:e[rsn]?)?|voluntari[oa]s?)(?=\s{0,3}(?:$|[(),–—|/-]))|^(?:volunteer|ehrenamtliche[rsn]?) (?!coordinator|manager|program|lead|engagement|management|services)/iu,
    'VOLUNTEER',
  ],
  [
    /^(?:temporary|fixed[ -]term|seasonal) (?=\p{L})|[(,–—|-]\s{0,3}(?:(?:full|part)[ -]time,? )?(?:fixed[ -]term|temporary|befristet|CDD|vikariat)(?!\p{L})/iu,
    'TEMPORARY',
  ],
  [/正社員|正職員|フルタイム/u, 'FULL_TIME'],
  [/パート(?!ナー)|アルバイト|非常勤/u, 'PART_TIME'],
  [/契約社員|契約職員|会計年度任用|任期付|嘱託|臨時職員/u, 'TEMPORARY'],
  [
    /^(?:internship|praktikum)(?!\p{L})(?! (?:coordinator|program|programme|manager|lead))/iu,
    'INTERN',
  ],
];

/**
 * Reads the employment type from its field, or else from a title that names it ("Part-time baker"); what
 * a text says in passing counts least.
 */
export function readEmploymentType(
  context: FieldContext,
  title: Picked<string> | null,
): Picked<EmploymentType[]> | null {
  const picked = pick(context, 'employmentType', read, sameMembers);
  reportNotUnderstood(context, 'employmentType', read, 'a type of employment, such as full-time');
  const whole = picked === null ? null : withOtherHalf(context, picked);
  if (whole !== null && whole.candidate.origin !== 'text') return whole;
  if (title === null) return whole;
  const stated = IN_TITLE.filter(([pattern]) => pattern.test(title.value)).map(([, type]) => type);
  if (stated.length === 0) return whole;
  // A title that says the hours leaves open for how long, and the other way round.
  const saysTime = stated.some(isOfTime);
  const other = (whole?.value ?? []).filter(
    (type) => (isOfTime(type) || type === 'TEMPORARY') && isOfTime(type) !== saysTime,
  );
  const value = EMPLOYMENT_TYPES.filter(
    (type) => stated.includes(type) || (stated.every(isOneOfHalves) && other.includes(type)),
  );
  return { value, candidate: title.candidate };
}

/**
 * Front matter, pages and texts often say in two lines how long one works and for how long one is hired:
 * `hours: part-time`, `contract: fixed-term`. The second line adds what the first leaves open.
 */
function withOtherHalf(
  { fields }: FieldContext,
  picked: Picked<EmploymentType[]>,
): Picked<EmploymentType[]> {
  const { origin } = picked.candidate;
  if (origin !== 'front matter' && origin !== 'text' && origin !== 'page') return picked;
  const saysTime = picked.value.some(isOfTime);
  if (saysTime === picked.value.some((type) => !isOfTime(type))) return picked;
  for (const candidate of fields.employmentType ?? []) {
    const other = candidate.origin === origin ? (read(candidate.value, candidate) ?? []) : [];
    if (other.length > 0 && other.every((type) => isOfTime(type) !== saysTime))
      return {
        ...picked,
        value: EMPLOYMENT_TYPES.filter(
          (type) => picked.value.includes(type) || other.includes(type),
        ),
      };
  }
  return picked;
}

function isOneOfHalves(type: EmploymentType): boolean {
  return isOfTime(type) || type === 'TEMPORARY';
}

/** What is named, or else what the amount of work tells: "60 %", 38 hours. */
function read(value: unknown, { key = '' }: Candidate): EmploymentType[] | null {
  const types = readEmploymentTypes(value);
  if (types.length > 0) return types;
  const workload = workloadsIn(value, key).find((each) => each !== null) ?? null;
  return workload === null ? null : [workload];
}

/** `{ pensum: 60 %, art: unbefristet }`: any part of a set may tell. */
function workloadsIn(value: unknown, key: string): (EmploymentType | null)[] {
  if (typeof value !== 'object' || value === null) return [readWorkload(value, key)];
  return Object.entries(value)
    .slice(0, 20)
    .map(([name, part]) => readWorkload(part, name));
}

function sameMembers<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}
