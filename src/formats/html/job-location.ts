import { plainText } from './description-html.ts';
import type { SchemaItem } from './schema-item.ts';

/** A place as structured data gives it. */
export interface StructuredPlace {
  /** Locality and region, or whatever text the source has: `Toronto, ON`. */
  readonly text: string;
  /** Name or code of the country, as the source has it. */
  readonly country?: string;
}

/** The places of work, without repetitions. */
export function placesOf(item: SchemaItem): StructuredPlace[] {
  const places: StructuredPlace[] = [];
  for (const text of item.texts('jobLocation')) {
    if (!/^(?:https?:|[#_])/.test(text)) places.push({ text: plainText(text) });
  }
  for (const place of item.items('jobLocation')) {
    const addresses = place.items('address');
    const texts = place.texts('address').map(plainText);
    const found = place.isA('PostalAddress') ? [fromAddress(place)] : addresses.map(fromAddress);
    const known = [...found, ...texts.map((text) => ({ text }))].filter((each) => each !== null);
    const name = place.text('name');
    if (known.length === 0 && name !== undefined) known.push({ text: plainText(name) });
    places.push(...known);
  }
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = JSON.stringify(place).toLowerCase();
    return place.text !== '' && !seen.has(key) && seen.add(key);
  });
}

function fromAddress(address: SchemaItem): StructuredPlace | null {
  const locality = address.text('addressLocality');
  const region = address.text('addressRegion');
  const country = first(address.names('addressCountry'));
  const parts = [locality, region]
    .filter((part) => part !== undefined)
    .map((part) => plainText(part).replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((part) => part !== '');
  const distinct = parts.filter((part, index) => parts.indexOf(part) === index);
  const name =
    distinct.join(', ') || address.text('name') || address.text('streetAddress') || country;
  if (name === undefined) return null;
  return country === undefined ? { text: plainText(name) } : { text: plainText(name), country };
}

function first(texts: readonly string[]): string | undefined {
  const text = texts[0];
  return text === undefined ? undefined : plainText(text);
}
