import { drawBetween, drawFrequent, drawOne, type Random } from './random.ts';
import { inventWord, type Vocabulary } from './vocabulary.ts';

/** An invented job, before it is written in one of the formats. */
export interface Job {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly workplace: string;
  readonly datePosted: string;
  readonly salary: { readonly min: number; readonly max: number } | null;
  readonly tags: readonly string[];
  readonly applyUrl: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

const DAY = 86_400_000;
const LEVELS = ['', '', '', 'Senior ', 'Junior ', 'Lead ', 'Staff '];
const ROLES =
  'Software Engineer;Backend Developer;Platform Engineer;Data Analyst;Product Manager;Frontend Developer;Site Reliability Engineer;Product Designer;Support Specialist;Engineering Manager;Data Engineer;Machine Learning Engineer;Accountant;Recruiter;Technical Writer;Security Engineer;Nurse;Teacher;Sales Representative;Warehouse Lead'.split(
    ';',
  );
const PLACES =
  'Berlin, Germany;London, UK;Lisbon, Portugal;Toronto, Canada;Austin, TX;Amsterdam, Netherlands;Paris, France;Leeds, UK;Warsaw, Poland;Bergen, Norway;Porto, Portugal;Ghent, Belgium;Graz, Austria;Oslo, Norway'.split(
    ';',
  );
const TAGS =
  'python aws kubernetes typescript go react postgres docker terraform java linux rust security design mobile android ios php ruby graphql kafka spark sql vue elixir scala kotlin c++ c# .net node.js finance health logistics education climate'.split(
    ' ',
  );
const TITLES = ['What you will do', 'What you bring', 'What we offer', 'How we hire', 'About us'];

/** Invents companies; the first ones post most. */
export function inventCompanies(count: number, random: Random): readonly string[] {
  const kinds = ['Labs', 'Works', 'Systems', 'Health', 'Foods', 'Logistics', 'Studio', 'Energy'];
  return Array.from({ length: count }, () => {
    const name = inventWord(random);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${drawOne(random, kinds)}`;
  });
}

/** @param today ISO date; jobs were posted in the 300 days before it */
export function inventJob(
  number: number,
  {
    vocabulary,
    companies,
    today,
  }: { vocabulary: Vocabulary; companies: readonly string[]; today: string },
  random: Random,
): Job {
  const low = drawBetween(random, 30, 110) * 1000;
  return {
    title: drawOne(random, LEVELS) + drawFrequent(random, ROLES),
    company: drawFrequent(random, companies),
    place: drawFrequent(random, PLACES),
    workplace: drawOne(random, ['remote', 'remote', 'hybrid', 'onsite']),
    datePosted: new Date(Date.parse(today) - drawBetween(random, 0, 300) * DAY)
      .toISOString()
      .slice(0, 10),
    salary: random() < 0.4 ? { min: low, max: low + drawBetween(random, 5, 60) * 1000 } : null,
    tags: [
      ...new Set(
        Array.from({ length: drawBetween(random, 2, 6) }, () => drawFrequent(random, TAGS)),
      ),
    ],
    applyUrl: `https://jobs.example/${number}`,
    sections: Array.from({ length: drawBetween(random, 3, 6) }, (_, index) => ({
      heading: index === 0 ? null : drawOne(random, TITLES),
      paragraphs: sentences(vocabulary, random, drawBetween(random, 1, 2), 3),
      items: index === 0 ? [] : sentences(vocabulary, random, drawBetween(random, 3, 6), 1),
    })),
  };
}

function sentences(words: Vocabulary, random: Random, count: number, each: number): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: each }, () => sentence(words, random)).join(' '),
  );
}

function sentence({ running, rare }: Vocabulary, random: Random): string {
  const words = Array.from({ length: drawBetween(random, 8, 20) }, () =>
    random() < 0.96 ? drawOne(random, running) : drawFrequent(random, rare),
  ).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
