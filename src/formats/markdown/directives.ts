/** `:::note Title`, `::list{type="check"}`, `:::tip[Title]`: the opening line of a block directive. */
const OPENING =
  /^ {0,3}:{2,6} ?[a-z][\w-]{0,40}(?:\[(?<label>[^\]]{0,200})\])?(?:\{[^}]{0,300}\})?(?: +(?<title>.{1,200}))?$/i;
const CLOSING = /^ {0,3}:{2,6} *$/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const ATTRIBUTE = String.raw` {1,4}[\w-]{1,30}=(?:"[^"\]]{0,300}"|'[^'\]]{0,300}'|[\w#./-]{1,100})`;
/** `[caption id="a" align="left"]`: nothing but a shortcode has attributes in square brackets. */
const SHORTCODE = new RegExp(
  String.raw`\[(?<name>[a-z][\w-]{1,30})(?:${ATTRIBUTE}){1,12} {0,4}/?\](?![(:[])`,
  'gi',
);
const SHORTCODE_END = /\[\/([a-z][\w-]{1,30})\]/gi;

/**
 * Markdown without the marks of block directives (Docusaurus, Nuxt Content, remark-directive) and of
 * WordPress's shortcodes, keeping the text inside. Fenced code stays as it is; lines keep their numbers.
 *
 * @see https://talk.commonmark.org/t/generic-directives-plugins-syntax/444
 * @see https://codex.wordpress.org/Shortcode_API
 */
export function withoutDirectives(source: string): string {
  if (!/^ {0,3}::|\[[a-z][\w-]{1,30} /im.test(source)) return source;
  let inCode = false;
  let open = 0;
  const shortcodes = new Set<string>();
  const lines = source.split('\n').map((line) => {
    if (FENCE.test(line)) inCode = !inCode;
    if (inCode) return line;
    const opening = OPENING.exec(line);
    if (opening !== null) {
      open += 1;
      const text = opening.groups?.['label'] ?? opening.groups?.['title'] ?? '';
      // Two spaces break the line, so that the title does not run into the text.
      return text === '' ? '' : `${text}  `;
    }
    if (open > 0 && CLOSING.test(line)) return '';
    return line
      .replace(SHORTCODE, (_, name: string) => {
        shortcodes.add(name.toLowerCase());
        return '';
      })
      .replace(SHORTCODE_END, (whole, name: string) =>
        shortcodes.has(name.toLowerCase()) ? '' : whole,
      );
  });
  return lines.join('\n');
}
