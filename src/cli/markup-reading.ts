import { type CompanyProfile, withProfiles } from '../board/company-profile.ts';
import type { FileResult } from '../loader/board-folder.ts';
import type { Posting } from '../posting/posting.ts';
import { statusOf } from '../posting/status.ts';
import type { MarkupContext } from '../presentation/job-posting-json-ld.ts';
import { markupAdvice } from '../presentation/markup-advice.ts';
import type { WithoutMarkup } from './markup-report.ts';

/** Which postings search engines may list as jobs, and why not the others. */
export interface MarkupReading {
  /** Open postings that are fit to publish. */
  readonly open: number;
  readonly without: readonly WithoutMarkup[];
  /** For each posting that is fit to publish, the reasons why it has no markup; none if it has. */
  readonly reasons: ReadonlyMap<Posting, readonly string[]>;
}

/** Makes the markup of postings as a build would, with what company profiles add to them. */
export function markupOf(
  published: readonly FileResult[],
  profiles: ReadonlyMap<string, CompanyProfile>,
  context: MarkupContext,
): MarkupReading {
  const reasons = new Map<Posting, readonly string[]>();
  const without: WithoutMarkup[] = [];
  let open = 0;
  for (const { file, posting } of published) {
    if (posting === null) continue;
    const [shown = posting] = withProfiles([posting], profiles);
    const found = markupAdvice(shown, context);
    reasons.set(posting, found);
    if (found.length > 0) without.push({ file: file.displayPath, reasons: found });
    if (statusOf(posting, context.today) === 'open') open += 1;
  }
  return { open, without, reasons };
}
