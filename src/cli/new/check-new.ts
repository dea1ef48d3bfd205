import path from 'node:path';
import type { SiteSettings } from '../../config/site-settings.ts';
import type { FolderReading } from '../../loader/board-folder.ts';
import { readPosting } from '../../loader/read-posting.ts';
import { findDuplicateIds, findLikelyDuplicates } from '../../posting/duplicates.ts';
import { findUnmetDemands, withoutSuperfluous } from '../../posting/demands.ts';
import type { Problem } from '../../problems/problem.ts';
import { sortProblems } from '../../problems/report.ts';

/** Where a new posting is to go. */
export interface Place {
  /** The folder of postings. */
  readonly directory: string;
  readonly file: string;
  /** The file as its editor knows it. */
  readonly name: string;
}

/** All that a build would say of a posting which is not written yet, beside the others of its board. */
export function problemsOfNew(
  text: string,
  { directory, file, name }: Place,
  board: FolderReading,
  settings: SiteSettings,
): readonly Problem[] {
  const source = {
    path: path.relative(directory, file).split(path.sep).join('/'),
    displayPath: name,
    text,
  };
  const { posting, problems } = readPosting(source, { ...settings, dateAdded: null });
  if (posting === null) return problems;
  const others = board.files.flatMap(({ file: other, posting: read }) =>
    read === null || other.absolutePath === file
      ? []
      : [{ posting: read, file: other.displayPath }],
  );
  const filed = [...others, { posting, file: name }];
  const found = withoutSuperfluous([
    ...problems,
    ...findDuplicateIds(filed),
    ...findLikelyDuplicates(filed, settings.today),
    ...findUnmetDemands([{ posting, file: name }], settings.today, settings),
  ]);
  return sortProblems(found.filter((problem) => problem.file === name));
}
