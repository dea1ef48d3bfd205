import type { Posting } from '../posting/posting.ts';
import type { SiteAddresses } from './addresses.ts';

/** Open postings that are listed one by one; all of them are in the data file. */
const LISTED = 200;

/**
 * The board in brief for language models, in Markdown: where the data is, and the newest postings.
 *
 * @see https://llmstxt.org
 */
export function llmsText(
  board: { readonly title: string; readonly description: string },
  open: readonly Posting[],
  addresses: SiteAddresses,
): string {
  const link = (label: string, path: string, note: string) =>
    `- [${plain(label)}](${addresses.absolute(path)}): ${plain(note)}`;
  return [
    `# ${plain(board.title)}`,
    '',
    `> ${plain(board.description)}`,
    '',
    'A job board. Each posting says what the employer says; where a posting does not state a fact, the data has null. Closed postings keep their pages and are marked as closed.',
    '',
    '## Data',
    '',
    link('Open postings', addresses.file('jobs.json'), 'JSON, every field of every open posting'),
    link('Closed postings', addresses.file('archive.json'), 'JSON, in the same form'),
    link('Feed', addresses.feeds(addresses.home()).json, 'JSON Feed 1.1, the newest postings'),
    link('Sitemap', addresses.file('sitemap-index.xml'), 'every page'),
    '',
    '## Newest open postings',
    '',
    ...open
      .slice(0, LISTED)
      .map(({ id, title, company, summary }) =>
        link(`${title}, ${company.name}`, addresses.posting(id), summary ?? 'no summary'),
      ),
    '',
  ].join('\n');
}

/** Text on one line that no character of can begin Markdown of its own. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[[\]<>\\`*_#]/g, '\\$&');
}
