import fc from 'fast-check';
import type { SourceFile } from '../../../src/formats/source-file.ts';

/** Words and marks that the readers look for, beside ordinary and strange ones. */
const WORD = fc.constantFrom(
  'Keeper',
  'lamp',
  'Ninefold',
  'Lighthouses',
  'remote',
  'Remote (US only)',
  'Bergen, Norway',
  'Germany',
  'hybrid',
  'full-time',
  'Senior',
  'Level 2',
  '$120k–$150k',
  '90.000 € brutto/Jahr',
  '£45 per hour',
  'Salary:',
  'Location:',
  'Company:',
  'About us',
  'How to apply',
  'jobs@ninefold.example',
  'https://ninefold.example/jobs?a=1&b=2',
  'we',
  'are',
  'hiring',
  'the',
  'and',
  '|',
  '-',
  '–',
  '•',
  '*',
  '_',
  '**',
  '`',
  '#',
  '>',
  ':',
  ',',
  '.',
  '!',
  '(',
  ')',
  '[',
  ']',
  '{{',
  '}}',
  '{%',
  '&amp;',
  '&lt;p&gt;',
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '<br>',
  '<a href="https://ninefold.example/">',
  '</a>',
  '<h2>',
  '</h2>',
  '<ul><li>',
  '</li></ul>',
  '<pre>',
  '</pre>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<blockquote>',
  '</blockquote>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  'Grüße',
  '灯台',
  'шахта',
  'Ã©',
  'â€™',
  '‚Äô',
  '\u00a0',
  '\u200b',
  '\u202e',
  '👩‍🚒',
  '\u0301',
  '\ud800',
  '\u0000',
  '2026-11-02',
  '2 days a week',
  'anywhere in the world',
  '100',
  '1.',
  '1)',
);
const GAP = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '',
  '\n',
  '\n\n',
  '\n\n',
  '  \n',
  '\n    ',
  '\n- ',
  '\n# ',
  '\n> ',
  '\t',
  '\r\n',
  '\n---\n',
  '\n| a | b |\n| - | - |\n| ',
  '\n```\n',
);

/** A text that resembles the body of a posting. */
export const anyBody: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: WORD },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      GAP,
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.flat().join(''));

const KEY = fc.constantFrom(
  'title',
  'company',
  'location',
  'salary',
  'tags',
  'employmentType',
  'workplace',
  'remote',
  'datePosted',
  'date',
  'validThrough',
  'closed',
  'featured',
  'weight',
  'apply',
  'email',
  'url',
  'website',
  'logo',
  'summary',
  'slug',
  'levels',
  'category',
  'applicantLocations',
  'status',
  'language',
  'layout',
  'titel',
);
const VALUE = fc.oneof(
  fc.constantFrom<unknown>(
    'Keeper',
    'Bergen, Norway',
    'Remote (EU)',
    'true',
    true,
    false,
    null,
    0,
    20,
    1_790_000_000,
    '2026-11-02',
    '20 Nov 2026',
    'TBD',
    'full-time',
    '#lamps,#oil',
    ['a', 'B'],
    { name: 'Ninefold' },
    { min: 1, max: 2, currency: 'EUR' },
    '$120k–$150k',
    '',
    'https://ninefold.example/a',
    'jobs@ninefold.example',
    'javascript:alert(1)',
    '0301',
    'a: b',
    "it's",
    '- x',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  fc.array(WORD, { maxLength: 5 }).map((words) => words.join(' ')),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Front matter: sound facts, and anything else beside them. */
const anyFrontMatter: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('Lamp Keeper', 'Fog Horn Tuner (m/f/d)', '灯台守', 'C++ & <b>oil</b>'),
    fc.uniqueArray(fc.tuple(KEY, VALUE), { maxLength: 8, selector: ([key]) => key }),
  )
  .map(([title, facts]) => {
    const all = Object.entries({ title, company: 'Ninefold', ...Object.fromEntries(facts) });
    return `---\n${all.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n`;
  });

const anyPage: fc.Arbitrary<string> = fc
  .tuple(anyBody, anyBody, fc.constantFrom('Keeper', 'Keeper at Ninefold', 'Keeper | Ninefold'))
  .map(
    ([description, body, title]) =>
      `<!doctype html><html lang="en"><title>${title}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title, description, hiringOrganization: { '@type': 'Organization', name: 'Ninefold' } }).replaceAll('</', '<\\/')}</script><main><h1>${title}</h1>${body}</main>`,
  );

/** A file that resembles a posting of any of the three formats. */
export const anyPostingFile: fc.Arbitrary<SourceFile> = fc
  .tuple(
    fc.oneof(
      fc.tuple(anyFrontMatter, fc.oneof(anyBody, anyPage)).map((parts) => parts.join('\n')),
      anyBody,
      anyPage,
    ),
    fc.constantFrom('a.md', 'b.txt', 'c.html', '2026-11-02-ninefold-keeper.md', 'e'),
  )
  .map(([text, path]) => ({
    path,
    displayPath: path,
    text: text.replaceAll('\u0000', '').toWellFormed(),
  }));
