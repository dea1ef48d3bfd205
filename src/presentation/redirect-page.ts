import type { Posting } from '../posting/posting.ts';
import type { SiteAddresses } from './addresses.ts';
import { escapeXml } from './xml.ts';

/**
 * A page that leads to a posting from a path at which it was found before. It works without a script,
 * and search engines pass over it.
 *
 * @param language BCP 47 tag of the board's own texts
 */
export function redirectPage(
  { id, title, company }: Pick<Posting, 'id' | 'title' | 'company'>,
  addresses: SiteAddresses,
  language: string,
): string {
  const path = escapeXml(addresses.posting(id));
  const name = escapeXml(`${title}, ${company.name}`);
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<title>${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="description" content="This page has moved.">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'">
<meta http-equiv="refresh" content="0; url=${path}">
<link rel="icon" type="image/svg+xml" href="${escapeXml(addresses.file('favicon.svg'))}">
<link rel="canonical" href="${escapeXml(addresses.absolute(addresses.posting(id)))}">
</head>
<body>
<main>
<h1>This page has moved</h1>
<p><a href="${path}">${name}</a></p>
</main>
</body>
</html>
`;
}
