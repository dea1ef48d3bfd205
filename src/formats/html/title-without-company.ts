import { comparable } from './text.ts';

const BEHIND = /^(.{2,180}?)(?:\s\|\s|\s@\s?|\s(?:at|bei|chez|bij|presso|hos)\s)([^|]{2,80})$/i;

/**
 * A title freed of the name of its own company: "Baker at Acme" of the company Acme. A dash or
 * colon may belong to the title and is left alone.
 */
export function withoutCompany(title: string, company: string | undefined): string {
  const name = comparable(company ?? '');
  if (name === '' || title.length > 300) return title;
  const match = BEHIND.exec(title);
  return match?.[1] !== undefined && comparable(match[2] ?? '') === name ? match[1].trim() : title;
}
