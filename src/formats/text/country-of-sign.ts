/** Countries that write "$" at home, and those of "¥", by what names them, their firms and offices. */
const DOLLAR: readonly (readonly [string, RegExp])[] = [
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
  [
    'MX',
    /(?<!\p{L})(?:(?<!New )M[ée]xico|(?<!New )Mexican|CDMX|Jalisco|Nuevo León|Querétaro|Guanajuato|IMSS|S\. ?A\. de C\. ?V\.?)(?!\p{L})|\.mx(?![\w.])/gu,
  ],
];
const YEN_OR_YUAN: readonly (readonly [string, RegExp])[] = [
  ['JP', /(?<!\p{L})(?:Japan(?:ese)?|Prefecture|Nippon|Tokyo|Osaka)(?!\p{L})|日本|\.jp(?![\w.])/gu],
  ['CN', /(?<!\p{L})(?:China|Chinese|Shanghai|Beijing|Shenzhen)(?!\p{L})|中国|\.cn(?![\w.])/gu],
];
/** One mention may be of a customer or of a branch. */
const ENOUGH = 2;
const SEARCHED = 20_000;

/**
 * Whose "$" or "¥" a page means where it names no place that is known: the one country with that sign that it
 * names, twice at least. Null where it names none or several.
 */
export function countryOfSign(text: string): string | null {
  const page = text.slice(0, SEARCHED);
  const names = page.includes('$') ? DOLLAR : page.includes('¥') ? YEN_OR_YUAN : [];
  const named = names
    .map(([country, pattern]) => [country, page.match(pattern)?.length ?? 0] as const)
    .filter(([, count]) => count > 0);
  const [only, other] = named;
  return only !== undefined && other === undefined && only[1] >= ENOUGH ? only[0] : null;
}
