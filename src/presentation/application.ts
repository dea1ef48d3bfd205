import type { Posting } from '../posting/posting.ts';

/** Where a job seeker goes to apply, and what the button says. */
export interface Application {
  readonly href: string;
  readonly label: string;
  /** The address in words: the host, or the e-mail address. */
  readonly target: string;
}

/** How to apply; the page that a posting was taken from stands in for a missing address. Null: neither is known. */
export function applicationOf(
  posting: Pick<Posting, 'apply' | 'source' | 'title'>,
): Application | null {
  const { apply, source } = posting;
  if (apply !== null && 'email' in apply) {
    return {
      href: `mailto:${mailbox(apply.email)}?subject=${encodeURIComponent(posting.title)}`,
      label: 'Apply by e-mail',
      target: apply.email,
    };
  }
  if (apply !== null) return { href: apply.url, label: 'Apply', target: hostOf(apply.url) };
  if (source.url === null) return null;
  return { href: source.url, label: 'Apply at the source', target: hostOf(source.url) };
}

/** An e-mail address inside a `mailto:` address, unable to add headers of its own (RFC 6068). */
function mailbox(email: string): string {
  return email.split('@').map(encodeURIComponent).join('@').replaceAll('%2B', '+');
}

/** The host of an address, without `www.`; the address itself when it cannot be read. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || url : url;
}
