/**
 * The path of a logo that this site serves itself, below the base and without a leading slash;
 * null for any other address, because nothing is loaded from elsewhere.
 */
export function localLogo(logo: string | null): string | null {
  if (logo === null || /[:\\?#]/.test(logo) || logo.startsWith('//')) return null;
  const segments = logo.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.length === 0 || segments.includes('..') ? null : segments.join('/');
}
