/** A rule's path as a regular expression, for web servers whose own asterisk stops at slashes. */
export function pathPattern(path: string): string {
  const parts = path.split('*').map((part) => part.replace(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`));
  const [before, after] = parts;
  // What begins in the right way may go on as it likes.
  return after === '' ? `^${before}` : `^${parts.join('.*')}$`;
}
