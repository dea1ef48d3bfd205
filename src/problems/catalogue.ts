/**
 * Every kind of problem that a posting file can have, with its wording. Codes are permanent: editors
 * search for them and machines match on them. A message says what is wrong and quotes the value; a
 * hint says what to write instead.
 */
export const catalogue = {
  'missing-title': {
    severity: 'error',
    message: () => 'This posting has no title.',
    hint: () =>
      'Add the line "title: Name of the job" between the --- lines at the top of the file.',
  },
  'missing-company': {
    severity: 'error',
    message: () => 'This posting does not say which company is hiring.',
    hint: () =>
      'Add the line "company: Name of the company" between the --- lines at the top of the file.',
  },
  'title-from-page': {
    severity: 'warning',
    message: ({ value, source }: { value: string; source: string }) =>
      `No title is stated clearly; "${value}" was taken from ${source}.`,
    hint: () =>
      'Check it. If it is wrong, add the line "title: Name of the job" between --- lines at the top of the file.',
  },
  'company-from-page': {
    severity: 'warning',
    message: ({ value, source }: { value: string; source: string }) =>
      `The company is not stated clearly; "${value}" was taken from ${source}.`,
    hint: () =>
      'Check it. If it is wrong, add the line "company: Name of the company" between --- lines at the top of the file.',
  },
  'missing-description': {
    severity: 'error',
    message: () => 'This posting has no text that describes the job.',
    hint: () => 'Write a few sentences about the job below the second --- line.',
  },
  'not-a-posting': {
    severity: 'error',
    message: ({ reason }: { reason: string }) => `This file is not a job posting: ${reason}.`,
    hint: () =>
      'Move the file out of the postings folder, begin its name with an underscore to hide it, or add a title and a company at its top.',
  },
  'no-posting-in-page': {
    severity: 'error',
    message: ({ reason }: { reason: string }) =>
      `No job posting was found in this saved page: ${reason}.`,
    hint: () =>
      'Save the page again once the job shows on it, or paste the text of the job into a .txt or .md file.',
  },
  'empty-file': {
    severity: 'error',
    message: () => 'This file is empty.',
    hint: () => 'Paste the posting into it, or delete the file.',
  },
  'binary-file': {
    severity: 'error',
    message: () => 'This file is not text: it holds binary data.',
    hint: () =>
      'Save the posting as plain text, Markdown or HTML, in UTF-8. A PDF or Word file cannot be read.',
  },
  'file-too-large': {
    severity: 'error',
    message: ({ size, limit }: { size: number; limit: number }) =>
      `This file is too large: ${kilobytes(size)}, where at most ${kilobytes(limit)} are read.`,
    hint: () =>
      'Keep only the posting itself. A saved page shrinks when it is saved as "HTML only".',
  },
  'file-unreadable': {
    severity: 'error',
    message: ({ reason }: { reason: string }) => `This file could not be read: ${reason}.`,
    hint: () => 'Check that the file exists and that you may read it.',
  },
  'reading-failed': {
    severity: 'error',
    message: ({ reason }: { reason: string }) =>
      `This file made the reader itself fail: ${reason}.`,
    hint: () =>
      'This is a fault of the board, not yours. Please report it with the file; until it is mended, begin the file name with an underscore to hide it.',
  },
  'html-too-deep': {
    severity: 'error',
    message: ({ limit }: { limit: number }) =>
      `The HTML in this file is nested more than ${limit} elements deep.`,
    hint: () => 'Paste the text of the job into a .txt or .md file instead.',
  },
  'html-too-large': {
    severity: 'error',
    message: ({ reason }: { reason: string }) => `The HTML in this file is too large: ${reason}.`,
    hint: () => 'Paste the text of the job into a .txt or .md file instead.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    message: ({ fence }: { fence: string }) =>
      `The block of facts that opens with ${fence} at the top of this file never closes.`,
    hint: ({ fence }: { fence: string }) =>
      `Put a line with only ${fence} after the last fact, before the description.`,
  },
  'front-matter-unreadable': {
    severity: 'error',
    message: ({ reason }: { reason: string }) =>
      `The facts at the top of this file cannot be read: ${reason}.`,
    hint: () =>
      'Write one fact a line as "name: value". Put quotes around a value that holds a colon, a # or a leading @, *, & or [.',
  },
  'front-matter-tab': {
    severity: 'error',
    message: () => 'A line of the facts at the top begins with a tab character.',
    hint: () => 'Delete the blank space at the beginning of the line and type spaces in its place.',
  },
  'front-matter-hash': {
    severity: 'warning',
    message: ({ key, lost }: { key: string; lost: string }) =>
      `What follows the # sign after "${key}:" is taken for a remark and was not read: "${lost}".`,
    hint: () => 'Put quotes around the whole value, or a space behind the # if it is a remark.',
  },
  'front-matter-duplicate-key': {
    severity: 'error',
    message: ({ key }: { key: string }) => `"${key}" is written twice in the facts at the top.`,
    hint: () => 'Keep one of the two lines.',
  },
  'front-matter-not-a-mapping': {
    severity: 'error',
    message: ({ found }: { found: string }) =>
      `Between the --- lines at the top there should be facts as "name: value", but there is ${found}.`,
    hint: () => 'Write one fact a line, such as "title: Gardener".',
  },
  'front-matter-executable': {
    severity: 'error',
    message: ({ language }: { language: string }) =>
      `The block at the top is marked as program code (---${language}). Postings are never run.`,
    hint: () => 'Open the block with --- alone, and write its facts as "name: value".',
  },
  'front-matter-language': {
    severity: 'error',
    message: ({ language }: { language: string }) =>
      `The facts at the top are written in a language that is not understood here: ${language}.`,
    hint: () => 'Open the block with --- alone, and write its facts as "name: value".',
  },
  'impossible-date': {
    severity: 'error',
    message: ({ key, value }: { key: string; value: string }) =>
      `"${key}" is "${value}", a day that does not exist.`,
    hint: () => 'Write the date as year-month-day, such as 2026-11-20.',
  },
  'ambiguous-date': {
    severity: 'warning',
    message: ({ key, value }: { key: string; value: string }) =>
      `"${key}" is "${value}", which can be read as two different days; it was left out.`,
    hint: () => 'Write the date as year-month-day, such as 2026-11-20.',
  },
  'unreadable-date': {
    severity: 'warning',
    message: ({ key, value }: { key: string; value: string }) =>
      `"${key}" is "${value}", which is not a date; it was left out.`,
    hint: () => 'Write the date as year-month-day, such as 2026-11-20, or remove the line.',
  },
  'date-order': {
    severity: 'warning',
    message: ({ datePosted, validThrough }: { datePosted: string; validThrough: string }) =>
      `This posting closes (${validThrough}) before it was posted (${datePosted}).`,
    hint: () => 'Correct one of the two dates.',
  },
  'salary-reversed': {
    severity: 'error',
    message: ({ minimum, maximum }: { minimum: number; maximum: number }) =>
      `The salary's lower end (${minimum}) is above its upper end (${maximum}).`,
    hint: () => 'Swap the two figures, or correct the one that is wrong.',
  },
  'apply-address-refused': {
    severity: 'error',
    message: ({ value, reason }: { value: string; reason: string }) =>
      `The address to apply at, "${value}", cannot be published: ${reason}.`,
    hint: () => 'Write a web address that begins with https://, or an e-mail address.',
  },
  'address-refused': {
    severity: 'warning',
    message: ({ key, value, reason }: { key: string; value: string; reason: string }) =>
      `"${key}" is "${value}", which was left out: ${reason}.`,
    hint: () => 'Write a web address that begins with https://.',
  },
  'wrong-kind': {
    severity: 'error',
    message: ({ key, value, expected }: { key: string; value: string; expected: string }) =>
      `"${key}" is "${value}", where ${expected} is expected.`,
    hint: ({ key, expected }: { key: string; expected: string }) =>
      `Write ${expected} after "${key}:", or remove the line.`,
  },
  'not-understood': {
    severity: 'warning',
    message: ({ key, value, expected }: { key: string; value: string; expected: string }) =>
      `"${key}" is "${value}", in which ${expected} could not be found; it was left out.`,
    hint: ({ key, expected }: { key: string; expected: string }) =>
      `Write ${expected} after "${key}:", or remove the line.`,
  },
  'unknown-key': {
    severity: 'warning',
    message: ({ key, suggestion }: { key: string; suggestion: string }) =>
      `"${key}" is not a fact that this board knows. Did you mean "${suggestion}"?`,
    hint: ({ suggestion }: { suggestion: string }) =>
      `Write "${suggestion}:" if that is what you meant; otherwise this line does nothing.`,
  },
  'duplicate-id': {
    severity: 'error',
    message: ({ id, other }: { id: string; other: string }) =>
      `This file and ${other} would both become the page /jobs/${id}/.`,
    hint: () =>
      'Rename one of the files, or give one of them a line "slug: another-name" at its top.',
  },
  'alias-refused': {
    severity: 'warning',
    message: ({ key, value, reason }: { key: string; value: string; reason: string }) =>
      `"${key}" has "${value}", which was left out: ${reason}.`,
    hint: () => 'Write the path at which the posting was found before, such as /old/lamp-keeper/.',
  },
  'alias-taken': {
    severity: 'warning',
    message: ({ alias, by }: { alias: string; by: string }) =>
      `"${alias}" does not lead to this posting: it is ${by}.`,
    hint: () => 'Remove it from the aliases; it would never be reached.',
  },
  'likely-duplicate': {
    severity: 'warning',
    message: ({ other, reason }: { other: string; reason: string }) =>
      `This looks like the same job as ${other}: ${reason}.`,
    hint: () => 'Delete one of the two files if they are the same job.',
  },
  'no-apply-address': {
    severity: 'warning',
    message: () => 'This posting does not say how to apply.',
    hint: () => 'Add "applyUrl: https://…" or "applyEmail: …" at the top of the file.',
  },
  'no-date-posted': {
    severity: 'warning',
    message: () => 'This posting has no date, so it is listed after those that have one.',
    hint: () =>
      'Add "datePosted: 2026-11-20" (the day on which it was posted) at the top of the file.',
  },
  'remote-for-whom': {
    severity: 'warning',
    message: () => 'This posting says "remote" but not from which countries one may apply.',
    hint: () =>
      'Add "applicantLocations: worldwide" or a list of countries, such as "applicantLocations: [DE, AT]".',
  },
  'text-repaired': {
    severity: 'warning',
    message: ({ encoding, count }: { encoding: string; count: number }) =>
      `${count} garbled ${count === 1 ? 'character was' : 'characters were'} repaired: the file's text had been read as ${encoding} once.`,
    hint: () =>
      'Nothing needs to be done. Saving the file anew as UTF-8 makes this message go away.',
  },
  'sources-disagree': {
    severity: 'warning',
    message: ({
      field,
      used,
      usedOrigin,
      other,
      otherOrigin,
    }: {
      field: string;
      used: string;
      usedOrigin: string;
      other: string;
      otherOrigin: string;
    }) =>
      `Two parts of this file disagree on "${field}": the ${usedOrigin} says "${used}", the ${otherOrigin} says "${other}". The first was used.`,
    hint: ({ field }: { field: string }) =>
      `If the first is wrong, write "${field}: …" between --- lines at the top of the file; that wins over both.`,
  },
  'placeholder-left': {
    severity: 'warning',
    message: ({ text }: { text: string }) => `"${text}" looks like a placeholder from a template.`,
    hint: () => 'Replace it with the real text, or remove it.',
  },
  'template-left': {
    severity: 'error',
    message: ({ text }: { text: string }) =>
      `"${text}" is left from the template that this posting was made from.`,
    hint: () => 'Replace it with what is true of this job, or remove it.',
  },
  'pay-required': {
    severity: 'error',
    message: () => 'This posting does not say what the job pays, which this board requires.',
    hint: () => 'Add the pay with its currency, such as "salary: 38,000–44,000 EUR a year".',
  },
  'applicant-locations-required': {
    severity: 'error',
    message: () =>
      'This posting says "remote" but not from which countries one may apply, which this board requires.',
    hint: () =>
      'Add "applicantLocations: worldwide" or a list of countries, such as "applicantLocations: [DE, AT]".',
  },
  'json-ld-unreadable': {
    severity: 'warning',
    message: ({ reason }: { reason: string }) =>
      `The machine-readable data in this page (JSON-LD) could not be read: ${reason}. The rest of the page was used.`,
    hint: () =>
      'Check the title, the company and the dates that were found, and add the missing ones at the top.',
  },
} as const;

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
