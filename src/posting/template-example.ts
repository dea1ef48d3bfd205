/**
 * The example that this board's templates are filled with, for their readers to write over. No employer
 * has these, so that one left standing tells that a template was not filled in.
 */
export const TEMPLATE_EXAMPLE = {
  title: 'Bell Ringer',
  company: 'Example Bells',
  host: 'bells.example.org',
  /** How the text of each template begins; one of them to a template. */
  openings: [
    'Say what you make and for whom, then what the person would really do',
    'Say in the first two sentences what you make and for whom.',
  ],
} as const;
