import type { SchemaItem } from './schema-item.ts';

const PROFILE_HOSTS =
  /(?:^|\.)(?:linkedin|facebook|twitter|x|instagram|youtube|tiktok|crunchbase|glassdoor|indeed|xing|kununu|wikipedia|github|medium|angel|wellfound)\.(?:com|org|co|de)$/i;

/**
 * Addresses that are the company's own: not its profile on a network, nor its page on the board
 * that the posting was saved from.
 */
export function companyWebsites(organization: SchemaItem, pageUrl: string | null): string[] {
  const addresses = [...organization.texts('url'), ...organization.texts('sameAs')];
  return addresses.filter((address) => isOwnSite(address, pageUrl));
}

/** The address of the logo, whether given as text or as an ImageObject. */
export function logoOf(organization: SchemaItem): string | undefined {
  const image = organization.items('logo')[0] ?? organization.items('image')[0];
  return (
    organization.text('logo') ??
    image?.text('contentUrl') ??
    image?.text('url') ??
    organization.text('image')
  );
}

function isOwnSite(address: string, pageUrl: string | null): boolean {
  const withScheme = /^[a-z][a-z\d+.-]{0,20}:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(withScheme)) return false;
  const url = new URL(withScheme);
  if (!/^https?:$/.test(url.protocol) || PROFILE_HOSTS.test(url.hostname)) return false;
  if (!url.hostname.includes('.') || url.hostname === 'schema.org') return false;
  const pageHost = pageUrl !== null && URL.canParse(pageUrl) ? new URL(pageUrl).hostname : null;
  return url.hostname !== pageHost || url.pathname === '/';
}
