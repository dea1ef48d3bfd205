import type { Posting } from '../posting/posting.ts';
import type { Workplace } from '../values/workplace.ts';

const WORKPLACE_LABELS: Record<Workplace, string> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  onsite: 'On site',
};

export function workplaceLabel(workplace: Workplace): string {
  return WORKPLACE_LABELS[workplace];
}

/** How many places are named before the rest is counted. */
const NAMED_PLACES = 3;

/** The places as the source gives them: `Lyon or Paris`; null when it names none. */
export function placesText(posting: Pick<Posting, 'workplace' | 'locations'>): string | null {
  const label = posting.workplace === null ? '' : workplaceLabel(posting.workplace);
  const places = posting.locations
    .map(({ text }) => text)
    .filter((text) => text.toLowerCase() !== label.toLowerCase());
  const named = places.slice(0, NAMED_PLACES + 1);
  if (places.length > named.length) {
    named.splice(NAMED_PLACES, 1, `${places.length - NAMED_PLACES} more places`);
  }
  return named.join(' or ') || null;
}

/** Where the work is done: `Remote`, `Hybrid, Lyon or Paris`, `Berlin`; null when nothing is stated. */
export function whereText(posting: Pick<Posting, 'workplace' | 'locations'>): string | null {
  return whereParts(posting).join(', ') || null;
}

/** The kind of workplace and the places, each of which may read in a direction of its own. */
export function whereParts(posting: Pick<Posting, 'workplace' | 'locations'>): readonly string[] {
  const label = posting.workplace === null ? null : workplaceLabel(posting.workplace);
  return [label, placesText(posting)].filter((part) => part !== null);
}
