/** A path of the site, or why a text is none, in words that fit into "… was left out: …". */
export type SitePathReading =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'refused'; readonly reason: string };

const MAXIMUM_BYTES = 500;
/** What file systems allow for one name. */
const MAXIMUM_NAME_BYTES = 200;
/** Endings of files that are no pages. */
const FILE_NAME = /\.(?:md|json|xml|txt|css|pdf|ico|svg|png|jpe?g|gif|webp|avif|webmanifest)$/i;
const PAGE_NAME = /\.html?$/i;

/**
 * Reads the path of a page of the site, below its base: `/old/page`, `/old/page/` and
 * `/old/page/index.html` are one, and read `/old/page/`; a file name such as `/old/page.html` stays.
 */
export function readSitePath(text: string): SitePathReading {
  const written = text.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || /^[/\\]{2}/.test(written)) {
    return refused('it leads to another site, and only a path of this one can be redirected');
  }
  if (!written.startsWith('/')) return refused('it does not begin with a slash');
  if (/[?#]/.test(written)) {
    return refused('a site of plain files cannot tell apart what follows a "?" or "#"');
  }
  const path = decode(written);
  if (path === null) return refused('a "%" in it is not followed by the code of a character');
  if (/[\p{Cc}\p{Cf}\p{Cs}\\:*"<>|]/u.test(path)) {
    return refused('it holds a character that the name of a file cannot have');
  }
  const names = path.split('/').filter((name) => name !== '');
  if (/^index\.html?$/i.test(names.at(-1) ?? '')) names.pop();
  const last = names.at(-1);
  if (last === undefined) return refused('it is the home page');
  if (names.some((name) => /^\.|[. ]$|^ /.test(name))) {
    return refused('a part of it begins or ends with a dot or a space');
  }
  if (FILE_NAME.test(last)) return refused('it names a file, not a page');
  if (names.slice(0, -1).some((name) => PAGE_NAME.test(name))) {
    return refused('a page cannot lie below another page’s file');
  }
  const bytes = names.map((name) => Buffer.byteLength(name));
  const total = bytes.reduce((sum, size) => sum + size + 1, 0);
  if (total > MAXIMUM_BYTES || bytes.some((size) => size > MAXIMUM_NAME_BYTES)) {
    return refused('it is too long for the name of a file');
  }
  return { kind: 'path', path: `/${names.join('/')}${PAGE_NAME.test(last) ? '' : '/'}` };
}

function refused(reason: string): SitePathReading {
  return { kind: 'refused', reason };
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return null;
  }
}
