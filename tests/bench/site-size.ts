import { readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** What the files of a site are for. */
export const FILE_KINDS = ['pages', 'markdown', 'index', 'images', 'feeds', 'other'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** The files and bytes of a built site. */
export interface SiteSize extends Size {
  readonly byKind: Readonly<Record<FileKind, Size>>;
}

const IMAGES = new Set(['.png', '.jpg', '.jpeg', '.svg', '.webp', '.avif', '.gif', '.ico']);
/** Hugo writes such a redirect to the first page of each list. */
const REDIRECT = /(?:^|\/)page\/1\/index\.html$/;
const FEEDS = /(?:^|\/)(?:feed\.xml|feed\.json|index\.xml)$/;

/** @param path below the site's folder, with slashes */
export function kindOf(path: string): FileKind {
  if (path.startsWith('pagefind/')) return 'index';
  if (FEEDS.test(path)) return 'feeds';
  if (REDIRECT.test(path)) return 'other';
  const extension = extname(path);
  if (extension === '.html') return 'pages';
  if (extension === '.md') return 'markdown';
  return IMAGES.has(extension) ? 'images' : 'other';
}

export function sizeOfSite(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      kind: kindOf(relative(folder, file).split(sep).join('/')),
      bytes: statSync(file).size,
    }));
  const sizeOf = (kind: FileKind): Size => total(files.filter((file) => file.kind === kind));
  const byKind = Object.fromEntries(FILE_KINDS.map((kind) => [kind, sizeOf(kind)]));
  return { ...total(files), byKind: byKind as Record<FileKind, Size> };
}

function total(files: readonly { readonly bytes: number }[]): Size {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
