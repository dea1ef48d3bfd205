import { foldWord } from './month-name.ts';

const LANGUAGES =
  'en de fr es it pt nl sv da nb fi et lv lt pl cs sk hu ro hr sl tr ca eu id'.split(' ');

let names: Map<string, number> | undefined;

/** The day of the week that a word names in full, 0 for Sunday to 6; null when it names none. */
export function weekdayOf(word: string): number | null {
  return (names ??= collect()).get(foldWord(word)) ?? null;
}

/** The day of the week of an ISO date, 0 for Sunday. */
export function weekdayOfDate(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function collect(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    for (let day = 0; day < 7; day += 1) {
      // 7 January 2001 was a Sunday. "segunda-feira" is said "segunda" as well.
      const name = foldWord(format.format(new Date(Date.UTC(2001, 0, 7 + day))));
      for (const spelled of [name, name.replace(/-feira$/u, '')]) {
        const known = found.get(spelled);
        if (known === undefined) found.set(spelled, day);
        else if (known !== day) found.delete(spelled);
      }
    }
  }
  return found;
}
