import type { Posting } from '../posting/posting.ts';
import { statusOf } from '../posting/status.ts';
import { applicationOf } from '../presentation/application.ts';

/** An address at which open postings send people to apply. */
export interface ApplyAddress {
  readonly url: string;
  /** The files of the postings, as editors know them. */
  readonly files: readonly string[];
}

/**
 * Where the board's open postings lead, each address once. E-mail addresses are left out: asking whether
 * a mailbox exists is what spammers do.
 *
 * @param today ISO date
 */
export function applyAddresses(
  filed: readonly { readonly file: string; readonly posting: Posting }[],
  today: string,
): readonly ApplyAddress[] {
  const files = new Map<string, string[]>();
  for (const { file, posting } of filed) {
    if (statusOf(posting, today) === 'closed') continue;
    const href = applicationOf(posting)?.href;
    if (href === undefined || !URL.canParse(href)) continue;
    const url = new URL(href);
    if (!/^https?:$/.test(url.protocol)) continue;
    url.hash = '';
    files.set(url.href, [...(files.get(url.href) ?? []), file]);
  }
  return [...files].map(([url, named]) => ({ url, files: named }));
}
