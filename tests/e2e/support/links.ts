import { load } from 'cheerio';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltBoard } from './board.ts';
import { builtFiles, pagePath } from './built-files.ts';

const ADDRESSES = 'a[href], link[href], script[src], img[src], source[src], form[action]';

/**
 * Every address on any page of a built board that leads to nothing: a missing file, or a missing
 * place in a page. Absolute addresses of the site itself are followed too.
 *
 * @param site the site's address with its base path, as it was built: `https://corkboard.example/`
 */
export function brokenLinks(board: BuiltBoard, site: string): string[] {
  const pages = new Map(
    builtFiles(board, '.html').map((file) => [
      file,
      load(readFileSync(join(board.outDir, file), 'utf8')),
    ]),
  );
  const broken: string[] = [];
  for (const [file, $] of pages) {
    const page = new URL(pagePath(file), site);
    for (const element of $(ADDRESSES)) {
      const { href, src, action } = element.attribs;
      const target = new URL(href ?? src ?? action ?? '', page);
      if (target.origin !== page.origin) continue;
      const targetFile = fileOf(target, new URL(site).pathname);
      const exists = targetFile !== null && existsSync(join(board.outDir, targetFile));
      const fragment = decodeURIComponent(target.hash.slice(1));
      const targetPage = targetFile === null ? undefined : pages.get(targetFile);
      const reached = exists && (fragment === '' || !targetPage || hasAnchor(targetPage, fragment));
      if (!reached) broken.push(`${file}: ${target.href}`);
    }
  }
  return broken;
}

/** The file that a static host sends for an address of the site; null outside the site's base path. */
function fileOf(url: URL, basePath: string): string | null {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(basePath)) return null;
  const below = path.slice(basePath.length);
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

function hasAnchor($: ReturnType<typeof load>, fragment: string): boolean {
  return fragment === 'top' || $('[id]').is((_, element) => element.attribs['id'] === fragment);
}
