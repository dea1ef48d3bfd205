/** An object among the data behind a page. */
export type Payload = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LANGUAGE_KEY = /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/;

/** A text, or the one in the page's language of an object that has one for each. */
export function textIn(value: unknown, language: string | undefined): string | undefined {
  const own = isRecord(value) ? inLanguage(value, language) : value;
  return typeof own === 'string' && own.trim() !== '' ? own.trim() : undefined;
}

/** The value in the page's language of an object that has one for each; any other as it is. */
export function inLanguage(value: unknown, language: string | undefined): unknown {
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  if (keys.length === 0 || keys.length > 40 || !keys.every((key) => LANGUAGE_KEY.test(key)))
    return value;
  return (language === undefined ? undefined : value[language]) ?? value[keys[0] ?? ''];
}
