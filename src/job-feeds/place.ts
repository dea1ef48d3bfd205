import { readPlaces } from '../values/place.ts';

/** A place as the readers take it: the feed's words, and the country that they leave out. */
export interface FeedPlace {
  readonly text: string;
  readonly country?: string;
}

/** Names the country only where the words do not: `Bergen, Norway` needs no `NO`. */
export function feedPlace(text: string, country: string | null): FeedPlace {
  if (country === null) return { text };
  const countryOf = (place: FeedPlace): string | null =>
    readPlaces([place]).places[0]?.country ?? null;
  const read = countryOf({ text });
  const isNamed = text.includes(',') && read !== null && read === countryOf({ text, country });
  return isNamed ? { text } : { text, country };
}
