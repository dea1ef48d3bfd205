/**
 * Reading access to schema.org data, however it was written: keys in any case, with or without a
 * prefix or an address, values wrapped in lists or `@value`, references within a graph.
 */
export class SchemaItem {
  readonly #properties = new Map<string, unknown>();
  readonly #references: References;

  constructor(source: object, references: References = new Map()) {
    this.#references = references;
    for (const [key, value] of Object.entries(source)) {
      const name = localName(key).toLowerCase();
      if (!this.#properties.has(name)) this.#properties.set(name, value);
    }
  }

  /** All values of a property, references resolved, `@value` unwrapped, empty ones left out. */
  values(name: string): unknown[] {
    const value = this.#properties.get(name.toLowerCase());
    const values = Array.isArray(value) ? value.flat(2) : [value];
    return values
      .map((each) => this.#resolve(each))
      .filter((each) => each !== undefined && each !== null && each !== '');
  }

  /** Values that are items themselves. */
  items(name: string): SchemaItem[] {
    return this.values(name)
      .map((value) => this.#named(value))
      .filter((value) => typeof value === 'object' && value !== null)
      .map((value) => new SchemaItem(value, this.#references));
  }

  /** Values that are text or numbers, as text. */
  texts(name: string): string[] {
    return this.values(name)
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map((value) => String(value).trim())
      .filter((text) => text !== '' && !isNothing(text));
  }

  text(name: string): string | undefined {
    return this.texts(name)[0];
  }

  /** Text values, and the names of values that are items. */
  names(name: string): string[] {
    return this.values(name).flatMap((each) => {
      const value = this.#named(each);
      if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
      if (typeof value !== 'object' || value === null) return [];
      const itemName = new SchemaItem(value, this.#references).text('name');
      return itemName === undefined ? [] : [itemName];
    });
  }

  /** Whether one of the item's types has this local name. */
  isA(type: string): boolean {
    return typesOf(this.#properties.get('@type')).includes(type.toLowerCase());
  }

  /** The item whose `@id` is given as plain text in place of a reference. */
  #named(value: unknown): unknown {
    return typeof value === 'string' ? (this.#references.get(value) ?? value) : value;
  }

  #resolve(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if ('@value' in value) return value['@value'];
    if (!('@id' in value) || typeof value['@id'] !== 'string') return value;
    const says = Object.keys(value).filter((key) => key !== '@id' && key !== '@type');
    if (says.length === 0) return this.#references.get(value['@id']) ?? value['@id'];
    return value;
  }
}

/** Items of a graph by their `@id`. */
export type References = ReadonlyMap<string, object>;

/** `schema:title`, `http://schema.org/title` and `title` are one name. */
export function localName(name: string): string {
  if (name.startsWith('@')) return name;
  return name.slice(
    Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1,
  );
}

/** The local names of a type, in lower case. */
export function typesOf(type: unknown): string[] {
  const list = Array.isArray(type) ? type : [type];
  return list
    .filter((each): each is string => typeof each === 'string')
    .flatMap((each) => each.split(/\s+/))
    .map((each) => localName(each).toLowerCase());
}

function isNothing(text: string): boolean {
  return /^(?:null|undefined|none|n\/a|nan|-+)$/i.test(text);
}
