import { basename, extname } from 'node:path';

/** Types of files whose name says more than their extension. */
export const TYPE_BY_NAME: Readonly<Record<string, string>> = {
  'feed.xml': 'application/rss+xml;charset=utf-8',
  'feed.json': 'application/feed+json;charset=utf-8',
};

/** Types that web servers do not know, or send without the charset. */
export const TYPE_BY_EXTENSION: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.md': 'text/markdown;charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
};

/** The content type of a file of a board, charset included; null where the server knows it itself. */
export function contentTypeOf(path: string): string | null {
  return TYPE_BY_NAME[basename(path)] ?? TYPE_BY_EXTENSION[extname(path)] ?? null;
}
