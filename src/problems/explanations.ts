import type { catalogue } from './catalogue.ts';
import type { Details, ProblemCode } from './problem.ts';

/** What a problem means in general, and the particulars of an example. */
export interface Explanation<C extends ProblemCode> {
  readonly meaning: string;
  readonly example: Details<C>;
}

/** An explanation of every problem, for the list in the documentation. */
export const explanations: { readonly [C in keyof typeof catalogue]: Explanation<C> } = {
  'missing-title': { meaning: 'No title was found, nor anything that reads as one.', example: {} },
  'missing-company': {
    meaning: 'Nothing in the file names the company that is hiring.',
    example: {},
  },
  'title-from-page': {
    meaning: 'Nothing states the title for certain, so the likeliest line was published.',
    example: { value: 'Lamp Keeper', source: 'the line above the facts of the job' },
  },
  'company-from-page': {
    meaning: 'Nothing states the company for certain, so the likeliest name was published.',
    example: { value: 'Harbour Lights', source: 'the name of the site' },
  },
  'missing-description': {
    meaning: 'There are facts, but no text below them that describes the job.',
    example: {},
  },
  'not-a-posting': {
    meaning:
      'The file was read, and it is something else: the profile of a company, a reply in a conversation, a template that nobody filled in.',
    example: { reason: 'its title is "TITLE", which is a placeholder from a template' },
  },
  'no-posting-in-page': {
    meaning: 'A saved web page without a job on it: an expired job, a login page, an empty shell.',
    example: { reason: 'it is a page that asks one to sign in' },
  },
  'empty-file': { meaning: 'The file holds nothing but white space.', example: {} },
  'binary-file': { meaning: 'The file is a picture, a PDF or another kind of data.', example: {} },
  'file-too-large': {
    meaning: 'The file is larger than any posting is.',
    example: { size: 5_200_000, limit: 3_000_000 },
  },
  'file-unreadable': {
    meaning: 'The computer would not open the file.',
    example: { reason: 'it is a link to another file' },
  },
  'reading-failed': {
    meaning: 'The reader itself made a mistake over this file; other files are not affected.',
    example: { reason: 'unexpected end of input' },
  },
  'html-too-deep': {
    meaning: 'The HTML has more elements inside each other than any page a person made.',
    example: { limit: 512 },
  },
  'html-too-large': {
    meaning: 'The HTML has more elements than any page a person made.',
    example: { reason: 'it holds more than 100000 elements' },
  },
  'front-matter-unclosed': {
    meaning: 'The line that ends the facts at the top is missing.',
    example: { fence: '---' },
  },
  'front-matter-unreadable': {
    meaning: 'A slip in the facts at the top; the line and column show where.',
    example: { reason: 'there is a second ": " on this line, or the line above lacks one' },
  },
  'front-matter-tab': { meaning: 'Facts must be indented with spaces.', example: {} },
  'front-matter-hash': {
    meaning: 'Without quotes, a # behind a space begins a remark that is not read.',
    example: { key: 'tags', lost: '#gardens,#hedges' },
  },
  'front-matter-duplicate-key': {
    meaning: 'A fact is given twice, and it is not clear which is right.',
    example: { key: 'location' },
  },
  'front-matter-not-a-mapping': {
    meaning: 'There is something other than facts between the lines at the top.',
    example: { found: 'plain text' },
  },
  'front-matter-executable': {
    meaning: 'The block at the top is a program. Programs in postings are never run.',
    example: { language: 'js' },
  },
  'front-matter-language': {
    meaning: 'The block at the top is in none of the languages YAML, TOML and JSON.',
    example: { language: 'perl' },
  },
  'impossible-date': {
    meaning: 'The calendar has no such day.',
    example: { key: 'datePosted', value: '2026-02-30' },
  },
  'ambiguous-date': {
    meaning: 'Day and month cannot be told apart, or the text names several days.',
    example: { key: 'datePosted', value: '03/04/2026' },
  },
  'unreadable-date': {
    meaning: 'The text names no single day.',
    example: { key: 'deadline', value: 'end of spring' },
  },
  'date-order': {
    meaning: 'The posting ends before it begins.',
    example: { datePosted: '2026-11-20', validThrough: '2026-11-01' },
  },
  'salary-reversed': {
    meaning: 'The lower end of the pay is above the upper end.',
    example: { minimum: 60_000, maximum: 50_000 },
  },
  'apply-address-refused': {
    meaning: 'The address to apply at would be dangerous to visitors, or leads nowhere.',
    example: {
      value: 'javascript:apply()',
      reason: 'only http and https addresses are published, this one is "javascript:"',
    },
  },
  'address-refused': {
    meaning: 'An address beside the one to apply at cannot be published.',
    example: {
      key: 'companyWebsite',
      value: 'ftp://ninefold.example',
      reason: 'only http and https addresses are published, this one is "ftp:"',
    },
  },
  'wrong-kind': {
    meaning: 'A fact has a value of the wrong kind.',
    example: { key: 'weight', value: 'heavy', expected: 'a whole number' },
  },
  'not-understood': {
    meaning: 'A fact is there, but nothing was made of it.',
    example: {
      key: 'salary',
      value: 'four figures',
      expected: 'an amount of money',
    },
  },
  'unknown-key': {
    meaning: 'The name of a fact looks like a slip of the keyboard.',
    example: { key: 'titel', suggestion: 'title' },
  },
  'duplicate-id': {
    meaning: 'Two files would become one page.',
    example: { id: 'ninefold/lamp-keeper', other: 'content/postings/ninefold/lamp-keeper.txt' },
  },
  'alias-refused': {
    meaning: 'A former address of the posting cannot be made to lead to it.',
    example: {
      key: 'aliases',
      value: 'https://old.example/lamp-keeper',
      reason: 'it leads to another site, and only a path of this one can be redirected',
    },
  },
  'alias-taken': {
    meaning: 'A former address of the posting is that of another page now.',
    example: { alias: '/jobs/boat-wright/', by: 'the page of boat-wright.md' },
  },
  'likely-duplicate': {
    meaning:
      'Two open postings are alike in company and title, in where to apply, or in their text.',
    example: {
      other: 'content/postings/lamp-keeper.md',
      reason: 'company and title are the same',
    },
  },
  'no-apply-address': {
    meaning: 'Neither an address nor an e-mail to apply at was found, and no source page.',
    example: {},
  },
  'no-date-posted': { meaning: 'No day was found on which the job was posted.', example: {} },
  'remote-for-whom': {
    meaning: 'Remote work is hardly ever open to the whole world; readers need to know.',
    example: {},
  },
  'text-repaired': {
    meaning: 'Characters such as "Ã©" were turned back into what they had been, such as "é".',
    example: { encoding: 'Windows-1252', count: 12 },
  },
  'sources-disagree': {
    meaning: 'A saved page says one thing in its data and another on its face.',
    example: {
      field: 'title',
      used: 'Lamp keeper',
      usedOrigin: 'JSON-LD',
      other: 'Senior lamp keeper',
      otherOrigin: 'page',
    },
  },
  'placeholder-left': {
    meaning:
      'Text that was to be replaced, or a tag that another site generator would have filled in; such tags are left out of the page.',
    example: { text: '{{ page.salary }}' },
  },
  'template-left': {
    meaning:
      'The posting still has words of the template that it was made from. Nobody is hiring under them.',
    example: { text: 'Example Bells' },
  },
  'pay-required': {
    meaning:
      'The board’s configuration asks every open posting for its pay (`requirePay`), and none was found.',
    example: {},
  },
  'applicant-locations-required': {
    meaning:
      'The board’s configuration asks every open remote posting from where one may apply (`requireApplicantLocations`).',
    example: {},
  },
  'json-ld-unreadable': {
    meaning: 'A saved page holds data about the job that is damaged.',
    example: { reason: 'a bracket is never closed' },
  },
};
