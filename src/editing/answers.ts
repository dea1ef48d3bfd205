import type { Apply } from '../posting/posting.ts';
import { readCategory } from '../posting/fields/category.ts';
import { type ApplicantLocations, readApplicantLocations } from '../values/applicant-locations.ts';
import { readDate } from '../values/date.ts';
import { readEmail } from '../values/email.ts';
import {
  EMPLOYMENT_TYPES,
  type EmploymentType,
  readEmploymentTypes,
} from '../values/employment-type.ts';
import { readList } from '../values/list.ts';
import { readPlaces } from '../values/place.ts';
import { isPlaceholderCompany, isPlaceholderTitle } from '../values/placeholder.ts';
import { readSalary } from '../values/salary.ts';
import { saysNothing } from '../values/says-nothing.ts';
import { readTags } from '../values/tags.ts';
import { readText } from '../values/text.ts';
import { readWebAddress } from '../values/web-address.ts';
import { readWorkplace, type Workplace } from '../values/workplace.ts';

/** An answer that was understood as the build will understand it, or what is wrong with it. */
export type Answer<T> = { readonly value: T } | { readonly fault: string };

export function readTitle(answer: string): Answer<string> {
  return readName(answer, isPlaceholderTitle, 'Write the name of the job, such as Lamp Keeper.');
}

export function readCompany(answer: string): Answer<string> {
  return readName(
    answer,
    isPlaceholderCompany,
    'Write the name of the company, such as Ninefold Lighthouses.',
  );
}

function readName(
  answer: string,
  isPlaceholder: (text: string) => boolean,
  advice: string,
): Answer<string> {
  const text = readText(answer);
  if (text === null || saysNothing(text)) return { fault: `That says nothing. ${advice}` };
  if (isPlaceholder(text)) return { fault: `That is a placeholder. ${advice}` };
  return { value: text };
}

export function readWebsite(answer: string): Answer<string> {
  const reading = readWebAddress(answer);
  if (reading.kind === 'address') return { value: reading.url };
  const reason = reading.kind === 'refused' ? ` ${sentence(reading.reason)}` : '';
  return {
    fault: `That is no web address that can be published.${reason} Write one like https://ninefold.example.`,
  };
}

export function readApply(answer: string): Answer<Apply> {
  const email = readEmail(answer);
  if (email !== null) return { value: { email } };
  const website = readWebsite(answer);
  if ('value' in website) return { value: { url: website.value } };
  return {
    fault: `${website.fault.replace(/\.$/, '')}, or an e-mail address.`,
  };
}

export function readChosenWorkplace(answer: string): Answer<Workplace> {
  const workplace = readWorkplace(answer);
  return workplace === null
    ? { fault: 'That is no kind of workplace. Write remote, hybrid or onsite.' }
    : { value: workplace };
}

/** Several places are parted by semicolons, since a place has commas of its own. */
export function readLocation(answer: string): Answer<readonly string[]> {
  const places = answer
    .split(';')
    .map((place) => readText(place))
    .filter((place) => place !== null);
  const said = places.map((place) => readPlaces(place));
  const understood = said.map(
    (place) =>
      place.places.length > 0 || place.workplace !== null || place.applicantLocations !== null,
  );
  const unknown = places.find((_, index) => understood[index] !== true);
  if (places.length === 0 || unknown !== undefined) {
    return {
      fault: `No place was found in "${unknown ?? ''}". Write town and country, such as Bergen, Norway; part several with semicolons.`,
    };
  }
  return { value: places };
}

export function readApplicants(answer: string): Answer<ApplicantLocations> {
  const applicants =
    readApplicantLocations(answer) ?? readApplicantLocations(readList(answer)) ?? null;
  return applicants === null || applicants.length === 0
    ? {
        fault:
          'That is not understood. Write worldwide, or countries parted by commas, such as NO, SE.',
      }
    : { value: applicants };
}

export function readPay(answer: string): Answer<string> {
  const text = readText(answer);
  const salary = readSalary(text);
  if (text === null || salary === null) {
    return {
      fault:
        'No amount of money was found in it. Write the pay with its currency, such as 38,000–44,000 EUR a year.',
    };
  }
  const { min, max } = salary;
  if (min !== null && max !== null && min > max) {
    return { fault: `The lower end (${min}) is above the upper end (${max}). Swap the two.` };
  }
  return { value: text };
}

export function readTypes(answer: string): Answer<readonly EmploymentType[]> {
  const entries = readList(answer);
  const unknown = entries.find((entry) => readEmploymentTypes(entry).length === 0);
  if (entries.length === 0 || unknown !== undefined) {
    return {
      fault: `"${unknown ?? ''}" is no type of employment. Write one or more of ${EMPLOYMENT_TYPES.join(', ')}.`,
    };
  }
  return { value: readEmploymentTypes(entries) };
}

export function readCategoryName(answer: string): Answer<string> {
  const category = saysNothing(answer) ? null : readCategory(answer);
  return category === null
    ? { fault: 'That says nothing of the job. Write one broad field of work, such as operations.' }
    : { value: category };
}

export function readTagList(answer: string): Answer<readonly string[]> {
  const tags = readTags(answer);
  return tags.length === 0
    ? { fault: 'There is no tag in it. Part several with commas: lamps, weather, boats.' }
    : { value: tags };
}

/** @param today ISO date; a posting that closed before it would never be open */
export function readLastDay(answer: string, today: string): Answer<string> {
  const advice = 'Write the last day as year-month-day, such as 2026-12-31.';
  const reading = readDate(answer);
  switch (reading.kind) {
    case 'date':
      return reading.date < today
        ? { fault: `${reading.date} is past, so the posting would be closed at once. ${advice}` }
        : { value: reading.date };
    case 'ambiguous':
      return { fault: `That can be read as two different days. ${advice}` };
    case 'impossible':
      return { fault: `The calendar has no such day. ${advice}` };
    case 'none':
    case 'unreadable':
      return { fault: `That is not a date. ${advice}` };
  }
}

export function readBody(answer: string): Answer<string> {
  const text = answer.replace(/\r\n?/g, '\n').trim();
  return readText(text) === null
    ? { fault: 'A posting needs a few sentences about the job.' }
    : { value: text };
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
