/** Browsers stop nesting at 512 elements; no posting that a person wrote is deeper. */
export const MAXIMUM_DEPTH = 512;

const TAG = /<(\/?)([a-z][a-z0-9]{0,15})/gi;

/** Elements that have no end, or whose end is usually left to the parser. */
const UNCLOSED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option'.split(
    ' ',
  ),
);

/**
 * Whether HTML nests deeper than {@link MAXIMUM_DEPTH}, told by one pass over its tags. Parsers and
 * sanitisers walk their open elements at every tag, which takes minutes for hostile depths.
 */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (UNCLOSED.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAXIMUM_DEPTH) return true;
  }
  return false;
}
