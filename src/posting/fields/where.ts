import type { Candidate } from '../../formats/raw-posting.ts';
import { readApplicantLocations } from '../../values/applicant-locations.ts';
import { readBoolean } from '../../values/boolean.ts';
import { readPlaces } from '../../values/place.ts';
import { readRemoteShare } from '../../values/remote-share.ts';
import { readWorkplace, type Workplace } from '../../values/workplace.ts';
import type { Place } from '../posting.ts';
import { reportNotUnderstood } from './not-understood.ts';
import { type FieldContext, pick, type Picked } from './pick.ts';

type ApplicantLocations = 'worldwide' | string[];

/** Where the work is done, where that is, and from where one may apply. */
export interface Where {
  readonly workplace: Picked<Workplace> | null;
  readonly locations: Picked<readonly Place[]> | null;
  readonly applicantLocations: Picked<ApplicantLocations> | null;
}

/**
 * Reads the three facts about place together, since one line often states all of them:
 * `Remote (US only)`, `Hybrid, Berlin`.
 */
export function readWhere(context: FieldContext): Where {
  const readings = new Map<Candidate, ReturnType<typeof readPlaces>>();
  for (const candidate of context.fields.location ?? []) {
    readings.set(candidate, readPlaces(candidate.value));
  }
  const fromPlaces = <T>(
    select: (reading: ReturnType<typeof readPlaces>) => T | null,
  ): Picked<T> | null => {
    for (const [candidate, reading] of readings) {
      const value = select(reading);
      if (value !== null) return { value, candidate };
    }
    return null;
  };
  const reading = (candidate: Candidate): ReturnType<typeof readPlaces> | null => {
    const found = readings.get(candidate) ?? null;
    const says =
      found !== null &&
      (found.places.length > 0 || found.workplace !== null || found.applicantLocations !== null);
    return says ? found : null;
  };
  reportNotUnderstood(context, 'location', (_, candidate) => reading(candidate), 'a place');
  reportNotUnderstood(
    context,
    'workplace',
    (value, candidate) =>
      readBoolean(value) === null
        ? (readWorkplaceField(value, candidate) ?? readApplicantLocations(value))
        : value,
    'remote, hybrid or onsite',
  );
  reportNotUnderstood(
    context,
    'applicantLocations',
    readApplicantLocations,
    'worldwide or a list of countries',
  );
  const locations = fromPlaces(({ places }) => (places.length > 0 ? places : null));
  return {
    locations,
    workplace: moreTrusted(
      pick(context, 'workplace', readWorkplaceField),
      fromPlaces((reading) => reading.workplace),
    ),
    applicantLocations: moreTrusted(
      pick(context, 'applicantLocations', readApplicantLocations) ??
        pick(context, 'workplace', areaOfRemoteWork),
      fromPlaces((reading) => reading.applicantLocations),
    ),
  };
}

/** `telework: partial`: beside a key that asks how much is done from afar, the value says only that. */
function readWorkplaceField(value: unknown, candidate: Candidate): Workplace | null {
  const { key } = candidate;
  return (
    (key === undefined ? null : readRemoteShare(key, value)) ??
    readWorkplace(value) ??
    (areaOfRemoteWork(value, candidate) === null ? null : 'remote')
  );
}

/** `remote: Germany` and `remote: anywhere in the world` say from where one may work. */
function areaOfRemoteWork(value: unknown, { key = '' }: Candidate): ApplicantLocations | null {
  const isOfRemoteWork = /^(?:is[\s_.-]?)?remote(?![a-z]*(?:type|status))/iu.test(key);
  return isOfRemoteWork && readBoolean(value) === null ? readApplicantLocations(value) : null;
}

/** Prose stands last in every list, so a place field's own word goes before it. */
function moreTrusted<T>(own: Picked<T> | null, fromPlace: Picked<T> | null): Picked<T> | null {
  if (own === null) return fromPlace;
  return fromPlace !== null &&
    own.candidate.origin === 'text' &&
    fromPlace.candidate.origin !== 'text'
    ? fromPlace
    : own;
}
