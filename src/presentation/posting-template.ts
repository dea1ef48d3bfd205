import { TEMPLATE_EXAMPLE } from '../posting/template-example.ts';

/** A name for a new posting's file that says what the name should be made of. */
export const TEMPLATE_FILENAME = 'company-title.md';

/**
 * A posting to begin with: every fact that helps a reader, each with an example to write over.
 *
 * @param today ISO date
 */
export function postingTemplate(today: string): string {
  const { title, company, host, openings } = TEMPLATE_EXAMPLE;
  return `---
title: ${title}
company: ${company}
companyWebsite: https://${host}
datePosted: ${today}
# The last day on which you accept applications; the posting closes by itself after it.
# validThrough: 2027-01-31
applyUrl: https://${host}/apply
# remote, hybrid or onsite
workplace: onsite
location: Ghent, Belgium
# For remote work, who may apply: worldwide, or country codes such as [GB, IE]
# applicantLocations: worldwide
salary: €19 per hour
employmentType: FULL_TIME
category: operations
tags: [bells, heights]
---

${openings[0]}, and how you choose among those who write to you.
`;
}
