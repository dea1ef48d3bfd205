import { codeText } from '../github/untrusted-text.ts';
import { counted } from '../presentation/labels.ts';
import { shortHash } from '../values/short-hash.ts';
import type { Asked } from './ask-politely.ts';

export const ISSUE_TITLE = 'Dead apply addresses';
export const ISSUE_LABEL = 'dead-links';
export const ALL_ALIVE = 'No open posting leads to a dead address any more.';

/** How the issue is known again. The days since when addresses are dead stand beside it. */
const MARK = '<!-- corkboard: dead links';

/** Whether an issue's text was written by {@link issueBody}. */
export function isLinkIssue(body: string | null | undefined): boolean {
  return body?.startsWith(MARK) === true;
}

/** Since when each address is known to be dead, by a hash of it: ISO dates. */
export type DeadSince = Readonly<Record<string, string>>;

/** Reads those days from an issue's text; anything else in their place is passed over. */
export function deadSinceIn(body: string): DeadSince {
  const [first = ''] = body.split('\n', 1);
  const days = first.slice(MARK.length).matchAll(/ ([0-9a-z]{1,20})=(\d{4}-\d{2}-\d{2})/g);
  return Object.fromEntries([...days].map(([, hash = '', day = '']) => [hash, day]));
}

const ROOM = 58_000;
const MOST_UNSURE = 50;

/**
 * The issue's text.
 *
 * @param before the days that the issue's last text held
 * @param today ISO date
 * @param linkTo the address of a file's page in the repository
 */
export function issueBody(
  asked: readonly Asked[],
  before: DeadSince,
  today: string,
  linkTo: (file: string) => string,
): string {
  const dead = asked.filter(({ state }) => state === 'dead');
  const unsure = asked.filter(({ state }) => state === 'unsure');
  const since = dead.map(({ url }) => before[shortHash(url)] ?? today);
  const postings = (files: readonly string[]): string =>
    files.map((file) => `[${codeText(file)}](${linkTo(file)})`).join('<br>');

  const rows = dead.map(
    ({ url, files, because }, index) =>
      `| ${postings(files)} | ${codeText(url)} | ${codeText(because)} | ${since[index] ?? today} |`,
  );
  const listed = withinRoom(rows);
  const memory = dead
    .slice(0, listed.length)
    .map(({ url }, index) => ` ${shortHash(url)}=${since[index] ?? today}`);
  const parts = [
    `${MARK}${memory.join('')} -->`,
    'Open postings send people to addresses that no longer exist. Each was asked for twice. Correct the address, or close the posting with the line `closed: true`. The next check brings this issue up to date, and closes it when nothing is left.',
    '',
    ...table(['Posting', 'Address', 'What it says', 'Since'], listed),
  ];
  if (listed.length < rows.length) {
    parts.push(
      '',
      `${counted(rows.length - listed.length, 'more address', 'more addresses')} had no room here.`,
    );
  }
  if (unsure.length > 0) {
    const shown = unsure
      .slice(0, MOST_UNSURE)
      .map(({ url, because }) => `| ${codeText(url)} | ${codeText(because)} |`);
    const room = ROOM - parts.join('\n').length;
    if (shown.join('\n').length < room) {
      parts.push(
        '',
        `<details><summary>${counted(unsure.length, 'address', 'addresses')} that may be alive: refused to programs, slow, or faulty</summary>`,
        '',
        ...table(['Address', 'What it says'], shown),
        '',
        '</details>',
      );
    }
  }
  return parts.join('\n');
}

function table(head: readonly string[], rows: readonly string[]): string[] {
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows];
}

function withinRoom(rows: readonly string[]): readonly string[] {
  let room = ROOM;
  const end = rows.findIndex((row) => (room -= row.length + 60) < 0);
  return end === -1 ? rows : rows.slice(0, end);
}
