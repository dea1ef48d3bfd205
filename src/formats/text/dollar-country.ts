/** Countries that call their money dollars and write "$" at home, by what names them or their firms. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['US', /(?<!\p{L})(?:United States|U\.S\.A?\.?|USA|American)(?!\p{L})/gu],
  [
    'CA',
    /(?<!\p{L})(?:Canad(?:a|ian|ien)|Québec|Ontario|Alberta|Manitoba|Saskatchewan)(?!\p{L})|\.ca(?![\w.])/gu,
  ],
  [
    'AU',
    /(?<!\p{L})(?:Australian?|Queensland|NSW|Tasmania|P(?:ty|TY)\.? L(?:td|TD))(?!\p{L})|\.au(?![\w.])/gu,
  ],
  ['NZ', /(?<!\p{L})(?:New Zealand|Aotearoa|NZ)(?!\p{L})|\.nz(?![\w.])/gu],
  [
    'SG',
    /(?<!\p{L})(?:Sing(?:apore(?:an)?|pass)|P(?:te|TE)\.? L(?:td|TD))(?!\p{L})|\.sg(?![\w.])/gu,
  ],
  ['HK', /(?<!\p{L})Hong Kong(?!\p{L})|\.hk(?![\w.])/gu],
];
/** One mention may be of a customer or of a branch. */
const ENOUGH = 2;
const SEARCHED = 20_000;

/**
 * Whose dollars a page means where it names no place that is known: the one country with dollars of its own
 * that it names, twice at least. Null where it names none or several.
 */
export function dollarCountry(text: string): string | null {
  const page = text.slice(0, SEARCHED);
  if (!page.includes('$')) return null;
  const named = NAMES.map(
    ([country, names]) => [country, page.match(names)?.length ?? 0] as const,
  ).filter(([, count]) => count > 0);
  const [only, other] = named;
  return only !== undefined && other === undefined && only[1] >= ENOUGH ? only[0] : null;
}
