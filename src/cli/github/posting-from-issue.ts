import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SiteSettings } from '../../config/site-settings.ts';
import { fileNameOf, writeDraft } from '../../editing/draft.ts';
import { GithubError } from '../../github/github-error.ts';
import { foundFields } from '../../importing/found-fields.ts';
import { formAnswers } from '../../issue-form/answers.ts';
import { displayPath } from '../../loader/posting-files.ts';
import { hasErrors, type Problem } from '../../problems/problem.ts';
import { reportInMarkdown } from '../../pull-requests/comment.ts';
import { makeReport } from '../../pull-requests/make-report.ts';
import { understand } from '../import/understand.ts';
import { problemsOfNew } from '../new/check-new.ts';
import { readBoard } from '../read-board.ts';
import { draftFromIssue, type Fault } from './draft-from-issue.ts';

/** What an issue becomes. */
export type FromIssue =
  | { readonly kind: 'no form' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'posting';
      /** From the repository's root. */
      readonly path: string;
      readonly text: string;
      /** Of the pull request, and its words. */
      readonly title: string;
      readonly body: string;
    };

/**
 * Makes a posting of an issue's text, as `npm run new` would, beside the board's other postings.
 *
 * @throws {GithubError} when the postings are kept outside the repository
 */
export async function postingFromIssue(
  issue: number,
  body: string,
  settings: SiteSettings,
): Promise<FromIssue> {
  const answers = formAnswers(body);
  if (answers === null) return { kind: 'no form' };
  const read = draftFromIssue(answers, settings.today);
  if ('faults' in read) return { kind: 'faults', faults: read.faults };

  const directory = path.resolve(settings.postingsDirectory);
  const file = freeFile(directory, fileNameOf(read.draft), issue);
  const name = displayPath(file, process.cwd());
  if (name.startsWith('../') || path.isAbsolute(name)) {
    throw new GithubError(
      `POSTINGS_DIR is "${settings.postingsDirectory}", which is outside the repository.`,
      'Name a folder of the repository, from its root.',
    );
  }
  const text = writeDraft(read.draft);
  const board = await readBoard(directory, settings);
  const problems = problemsOfNew(text, { directory, file, name }, board, settings);
  if (hasErrors(problems)) return { kind: 'refused', problems };

  const source = { path: path.basename(file), displayPath: name, text };
  const { posting, evidence } = understand(source, null);
  const report = makeReport(1, [
    {
      change: 'added',
      file: name,
      from: null,
      posting,
      fields: posting === null ? [] : foundFields(posting, evidence),
      problems,
      withoutMarkupBecause: [],
    },
  ]);
  return {
    kind: 'posting',
    path: name,
    text,
    title: `Post ${name.slice(name.lastIndexOf('/') + 1, -'.md'.length)}`,
    body: `Closes #${issue}.\n\n${reportInMarkdown(report, null)}`,
  };
}

/** A name of its own where another posting has the usual one. */
function freeFile(directory: string, name: string, issue: number): string {
  const usual = path.join(directory, name);
  return existsSync(usual) ? usual.replace(/\.md$/, `-${issue}.md`) : usual;
}
