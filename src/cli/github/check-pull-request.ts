import path from 'node:path';
import type { SiteSettings } from '../../config/site-settings.ts';
import { foundFields } from '../../importing/found-fields.ts';
import { isHidden } from '../../loader/posting-files.ts';
import { readSource } from '../../loader/read-posting.ts';
import { type FileResult, readBoardFolder } from '../../loader/board-folder.ts';
import { siteAddresses } from '../../presentation/addresses.ts';
import type { Change } from '../../pull-requests/changes.ts';
import type { CheckedPosting } from '../../pull-requests/make-report.ts';
import { readCompanyProfiles } from '../company-profiles.ts';
import { understand } from '../import/understand.ts';
import { markupOf } from '../markup-reading.ts';
import type { PostingsTree } from './pull-request-tree.ts';

/** Reads the board as it will be after the merge, and tells of the postings that the pull request changes. */
export async function checkPullRequest(
  { root, directory, changes }: PostingsTree,
  settings: SiteSettings,
): Promise<readonly CheckedPosting[]> {
  const { today, lifetimeDays, featuredFromWeight } = settings;
  const reading = await readBoardFolder({
    directory,
    root,
    today,
    normalise: { lifetimeDays, featuredFromWeight },
    demands: settings,
  });
  const profiles = await readCompanyProfiles(settings.companiesDirectory);
  const { without } = markupOf(datedBy(today, reading.published), profiles, {
    ...settings,
    addresses: siteAddresses(settings),
  });
  const reasons = new Map(without.map((found) => [found.file, found.reasons]));
  const results = new Map(reading.files.map((result) => [result.file.displayPath, result]));
  const folder = path.relative(root, directory).split(path.sep).join('/');
  const checked: CheckedPosting[] = [];
  for (const change of changes) {
    if (isHidden(change.file.slice(folder.length + 1))) continue;
    const result = results.get(change.file);
    if (result === undefined) checked.push(nothingKnown(change));
    else {
      const problems = reading.problems.filter(({ file }) => file === change.file);
      const { posting } = result;
      checked.push({
        ...change,
        posting,
        fields: await fieldsOf(result),
        problems: problems.filter(({ code }) => code !== 'no-date-posted'),
        withoutMarkupBecause: reasons.get(change.file) ?? [],
      });
    }
  }
  return checked;
}

/** Once they are merged, the day on which they entered git stands in for a missing date. */
function datedBy(today: string, published: readonly FileResult[]): readonly FileResult[] {
  return published.map((result) =>
    result.posting?.datePosted === null
      ? { ...result, posting: { ...result.posting, datePosted: today } }
      : result,
  );
}

function nothingKnown(change: Change): CheckedPosting {
  return { ...change, posting: null, fields: [], problems: [], withoutMarkupBecause: [] };
}

async function fieldsOf({ file, posting }: FileResult): Promise<CheckedPosting['fields']> {
  if (posting === null) return [];
  const read = await readSource(file);
  return 'source' in read ? foundFields(posting, understand(read.source, null).evidence) : [];
}
