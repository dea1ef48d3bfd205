/** A hostile file: what is in it, by what it attacks. Made on demand, since many are megabytes long. */
export interface HostileInput {
  readonly name: string;
  /** The file as it stands on disk, for the extension that it will bear. */
  readonly make: (extension: Extension) => string | Uint8Array;
}

export type Extension = '.md' | '.txt' | '.html';

/** Just below the size above which a file is refused. */
const LARGE = 2_900_000;
const MEGABYTE = 1_000_000;

/** Below what is read of each format, so that the reader and not the limit is put to the test. */
const LENGTHS: Readonly<Record<Extension, number>> = {
  '.md': 60_000,
  '.txt': 60_000,
  '.html': 200_000,
};

/** A text repeated until it is as long as wished. */
export function fill(piece: string, length = MEGABYTE): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

const FACTS = 'title: Lamp Keeper\ncompany: Ninefold Lighthouses\n';
const frontMatter = (more: string): string => `---\n${FACTS}${more}\n---\n\nKeep the lamp lit.\n`;

/** Each makes readers that try again from every position, or walk all that is open, work for minutes. */
const RUNS: Readonly<Record<string, string>> = {
  spaces: ' ',
  'no-break spaces': '\u00a0',
  'zero-width spaces': '\u200b',
  'empty lines': '\n',
  'blank lines of spaces': '   \n',
  tabs: '\t',
  'carriage returns': '\r',
  'line separators': '\u2028',
  letters: 'a',
  'capital letters': 'A',
  'letters and spaces': 'a ',
  'capitalised words': 'Aa ',
  'capitalised words with commas': 'Aa, ',
  'short lines': 'Aa\n',
  'short paragraphs': 'Aa bb\n\n',
  'combining accents': 'e\u0301',
  'only accents': '\u0301',
  'wide letters': '求',
  emoji: '👩‍👩‍👧‍👦',
  digits: '1',
  'digits and commas': '1,',
  'digits and dots': '1.',
  'digits and spaces': '1 ',
  'groups of three digits': '100,',
  'groups of three digits and spaces': '100 ',
  'prices with dashes': '$1-',
  prices: '$100k ',
  'prices in words': '100 EUR per hour ',
  'pay headings': 'Salary: ',
  'dollar signs': '$',
  commas: ',',
  'commas and spaces': ', ',
  dots: '.',
  'dots and spaces': '. ',
  dashes: '-',
  'dashes and spaces': '- ',
  'long dashes': '– ',
  colons: ':',
  'colons and spaces': ': ',
  semicolons: '; ',
  slashes: '/',
  backslashes: '\\',
  bars: '|',
  'bars and spaces': ' | ',
  'bars and letters': 'a | ',
  'at signs': '@',
  'half addresses': 'a@',
  'addresses run together': 'a@a@a@',
  'addresses with dots': 'a.a@a.a.',
  'local parts': 'a.',
  'hidden addresses': 'jobs (at) ',
  'addresses with spaces': 'jobs at x dot com ',
  'web addresses': 'https://',
  'web addresses with letters': 'http://a.a ',
  'web address halves': 'www.',
  'addresses with brackets': 'https://a.example/((((',
  quotes: '"',
  apostrophes: "'",
  'curly quotes': '“',
  backticks: '`',
  'backticks and letters': '`a',
  'code fences': '```\n',
  asterisks: '*',
  'asterisks and letters': '*a',
  'asterisks, letters and spaces': '*a ',
  'double asterisks': '**a',
  'closing asterisks': 'a*',
  underscores: '_',
  'underscores and letters': '_a',
  tildes: '~',
  'tildes and letters': '~~a',
  'opening brackets': '[',
  'closing brackets': ']',
  'brackets and letters': '[a',
  'closed brackets': '[]',
  'links half open': '[a](',
  'links half open, with angle': '[a](<b',
  'images half open': '![a](',
  'images nested': '![[',
  references: '[a][b]',
  'reference definitions': '[a]: b\n',
  'reference definitions half open': '[a]: <b\n',
  'reference titles half open': "[a]: b 'c\n",
  parentheses: '(',
  'parentheses and letters': '(a',
  braces: '{',
  'angle brackets': '<',
  'angle brackets and letters': '<a',
  'angle brackets and spaces': '< ',
  'closing tags': '</a',
  'closing angle brackets': '>',
  'comment openings': '<!--',
  'comment openings and dashes': '<!-- -',
  'comment closings': '-->',
  'CDATA openings': '<![CDATA[',
  declarations: '<!a',
  'processing instructions': '<?',
  ampersands: '&',
  'character references half open': '&#',
  'character references': '&amp;',
  'character references of characters': '&#x41;',
  'entity-escaped tags': '&lt;p&gt;a',
  'twice escaped entities': '&amp;amp;',
  'hash signs': '#',
  'hash signs and spaces': '# ',
  hashtags: '#a ',
  headings: '# a\n',
  'headings of lines': 'a\n-\n',
  'heading underlines': 'a\n=\n',
  rules: '***\n',
  'quote marks': '>',
  'quote marks and spaces': '> ',
  quotes_in_lines: '> a\n',
  bullets: '- a\n',
  'empty bullets': '-\n',
  'numbered items': '1. a\n',
  'bullets without ends': '• ',
  'indented lines': '    a\n',
  tables: '| a | b |\n| - | - |\n',
  'table rows': '| a | b |\n',
  'table rules': '|-|-',
  remote: 'remote ',
  'remote with commas': 'remote, ',
  'remote in brackets': 'remote (',
  hybrid: 'hybrid, 2 days in ',
  'anywhere in the world': 'anywhere in the ',
  countries: 'Germany, ',
  'country codes': 'DE ',
  'US only': 'US only ',
  'full-time': 'full-time ',
  levels: 'Senior Level 1 ',
  months: 'January ',
  dates: '2026-01-01 ',
  'dates half written': '1/1/',
  times: '9:00 am ',
  'company is hiring': 'Aa is hiring ',
  'join us at': 'join us at Aa ',
  'at and at': ' at ',
  'we are': 'We are ',
  'a and b': 'Aa and ',
  'about us': 'About Aa\n',
  apply: 'apply ',
  'to apply': 'To apply, send your CV to ',
  'labels and values': 'Location: a\n',
  'labels alone': 'Location:\n',
  'mojibake of quotes': 'â€™',
  'mojibake of Mac Roman': '‚Äô',
  'mojibake of accents': 'Ã©',
  'half mojibake': 'Ã',
  'mojibake among letters': 'aÃ©b',
  'control characters': 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u0001',
  'lone surrogates': '\ud800',
  'right-to-left marks': '\u202e',
};

/** Markup that repeats, for readers of pages; Markdown and text meet it too. */
const MARKUP: Readonly<Record<string, string>> = {
  divisions: '<div>',
  'divisions closed': '<div></div>',
  'closing divisions': '</div>',
  'bold without end': '<b>',
  'links without end': '<a href=x>',
  'links closed': '<a href="https://a.example/">a</a>',
  'apply links': '<a href="https://a.example/apply">Apply</a>',
  'mail links': '<a href="mailto:a@a.example">a</a> ',
  'formatting without end': '<b><i><u>',
  'formatting wrongly nested': '<b><p></b>',
  'fonts and tables': '<table><font>',
  tables: '<table>',
  'table cells': '<td>a',
  'table rows': '<tr>',
  'list items': '<li>a',
  'lists nested': '<ul><li>',
  'definition lists': '<dl><dt>Location<dd>a',
  paragraphs: '<p>a',
  'paragraphs closed': '<p>a b c</p>\n',
  'line breaks': '<br>',
  'line breaks and letters': 'a<br>',
  headings: '<h2>a</h2>',
  'headings of many words': '<h1>Aa at Bb - Cc | Dd</h1>',
  titles: '<title>Aa at Bb</title>',
  'clutter headings': '<section><h2>Related jobs</h2><p>x</p></section>',
  labels: '<span>Location</span><span>Bergen</span>',
  'meta elements': '<meta property="og:title" content="a">',
  'scripts half open': '<script>',
  'scripts closed': '<script></script>',
  'data scripts': '<script type="application/ld+json">{"@type":"JobPosting","title":"a"}</script>',
  'data scripts half open': '<script type="application/ld+json">{',
  'styles half open': '<style>',
  'text areas': '<textarea>',
  selects: '<select><option>',
  forms: '<form>',
  buttons: '<button>',
  drawings: '<svg>',
  formulas: '<math><mi>',
  templates: '<template>',
  frames: '<iframe>',
  'frame sets': '<frameset>',
  'microdata items': '<div itemscope itemtype="http://schema.org/JobPosting">',
  'microdata properties': '<p itemprop="title">a</p>',
  'microdata within each other':
    '<div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">',
  'microdata references':
    '<div itemscope itemtype="http://schema.org/JobPosting" itemref="a" id="a">',
  'RDFa items': '<div vocab="http://schema.org/" typeof="JobPosting">',
  'RDFa properties': '<p property="title">a</p>',
  images: '<img src=x>',
  'embedded images': '<img src="data:image/png;base64,AAAA">',
  'short class names': '<i class="a"></i>',
  'unclosed attributes': '<a b="',
  'self-closing': '<a/>',
};

const nest = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);

const many = (piece: (index: number) => string, count = 100_000): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** Nesting, by how deep; 30,000 is short enough that depth alone decides. */
const deep = (depth: number): Readonly<Record<string, () => string>> => ({
  [`divisions ${depth} deep`]: () => nest('<div>', '</div>', depth),
  [`spans ${depth} deep`]: () => nest('<span>', '</span>', depth),
  [`links ${depth} deep`]: () => nest('<a href=x>', '</a>', depth),
  [`paragraphs in list items ${depth} deep`]: () => nest('<ul><li><p>', '</ul>', depth),
  [`definitions ${depth} deep`]: () => nest('<dl><dd>', '</dl>', depth),
  [`table cells ${depth} deep`]: () => nest('<table><td>', '</table>', depth),
  [`Markdown quotes ${depth} deep`]: () => `${'>'.repeat(depth)} a`,
  [`Markdown quotes and spaces ${depth} deep`]: () => `${'> '.repeat(depth)}a`,
  [`Markdown lists ${depth} deep`]: () => `${'- '.repeat(depth)}a`,
  [`Markdown numbered lists ${depth} deep`]: () => `${'1. '.repeat(depth)}a`,
  [`Markdown lists and quotes ${depth} deep`]: () => `${'- > '.repeat(depth)}a`,
  [`Markdown brackets ${depth} deep`]: () => nest('[', ']', depth),
  [`Markdown brackets with targets ${depth} deep`]: () => nest('[', '](a)', depth),
  [`Markdown images ${depth} deep`]: () => nest('![', '](a)', depth),
  [`Markdown emphasis ${depth} deep`]: () => nest('*a ', ' a*', depth),
  [`Markdown strong emphasis ${depth} deep`]: () => nest('**a ', ' a**', depth),
  [`Markdown emphasis of both kinds ${depth} deep`]: () => nest('*_', '_*', depth),
  [`Markdown strikes ${depth} deep`]: () => nest('~~a ', ' a~~', depth),
  [`Markdown parentheses in a link ${depth} deep`]: () => `[a](${nest('(', ')', depth)})`,
});

const STEPS: Readonly<Record<string, () => string>> = {
  'Markdown quotes below the limit, often': () => `${'>'.repeat(99)} a\n`.repeat(1000),
  'Markdown lists below the limit, often': () => `${'- '.repeat(99)}a\n`.repeat(500),
  'Markdown quotes and lists below the limit, often': () => `${'> 1. '.repeat(49)}a\n`.repeat(500),
  'Markdown lists that grow by two spaces': () =>
    many((index) => `${' '.repeat(index * 2)}- a\n`, 1500),
  'Markdown backticks of growing length': () => many((index) => `${'`'.repeat(index)} `, 1500),
  'indentation that grows': () => many((index) => `${' '.repeat(index)}a\n`, 2000),
  'indentation that grows and falls': () =>
    many((index) => `${' '.repeat(index % 700)}- a\n`, 4000),
};

const WIDE: Readonly<Record<string, () => string>> = {
  '100,000 attributes': () => `<div ${many((index) => `a${index}=b `)}>Keeper</div>`,
  '100,000 equal attributes': () => `<div ${'a=b '.repeat(100_000)}>Keeper</div>`,
  '100,000 class names': () => `<div class="${many((index) => `a-${index} `)}">Keeper</div>`,
  '100,000 headings': () => many((index) => `<h2>Heading ${index}</h2><p>a</p>`),
  '100,000 Markdown headings': () => many((index) => `## Heading ${index}\n\na\n\n`),
  '100,000 links': () => many((index) => `<a href="/jobs/${index}">Job ${index}</a> `, 60_000),
  '100,000 Markdown links': () => many((index) => `[a](b${index}) `),
  '100,000 Markdown references': () =>
    `${many((index) => `[a${index}] `)}\n\n${many((index) => `[a${index}]: b\n`)}`,
  '100,000 Markdown footnotes': () => many((index) => `[^${index}] `),
  '100,000 tags of different names': () => many((index) => `<t${index}>`),
  '100,000 columns': () => `|${'a|'.repeat(100_000)}\n|${'-|'.repeat(100_000)}\n| b |\n`,
  '1,000 columns, 10,000 short rows': () =>
    `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'| b |\n'.repeat(10_000)}`,
  '100,000 e-mail addresses': () => many((index) => `a${index}@a.example `),
  '100,000 web addresses': () => many((index) => `https://a.example/${index} `),
  '100,000 amounts': () => many((index) => `$${index},000 – $${index + 1},000 a year\n`, 60_000),
  '100,000 labels': () => many((index) => `Label ${index}: value\n`),
  'a table of white space': () => many((index) => `a${' '.repeat(index % 90)}b\n`, 30_000),
};

const page = (json: string): string =>
  `<!doctype html><title>Keeper</title><script type="application/ld+json">${json}</script><p>Keep the lamp.`;
const job = (more: string): string =>
  page(`{"@type":"JobPosting","title":"Keeper","hiringOrganization":{"name":"Ninefold"},${more}}`);

const PAGES: Readonly<Record<string, () => string>> = {
  'JSON arrays 100,000 deep': () => page(nest('[', ']', 100_000)),
  'JSON objects 100,000 deep': () => page(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  'JSON arrays that never close': () => page('['.repeat(MEGABYTE)),
  'JSON objects that never close': () => page('{"a":'.repeat(200_000)),
  'JSON strings that never close': () => page(`{"@type":"JobPosting",${'"a":"'.repeat(200_000)}`),
  'JSON with 100,000 keys': () => job(many((index) => `"k${index}":1,`) + '"z":1'),
  'JSON with a number of a million digits': () => job(`"baseSalary":${fill('9')}`),
  'JSON with 100,000 postings': () =>
    page(`[${'{"@type":"JobPosting","title":"a"},'.repeat(70_000)}{}]`),
  'JSON with a graph in a graph': () =>
    page(`${'{"@graph":['.repeat(50_000)}${']}'.repeat(50_000)}`),
  'JSON with an escaped description': () => job(`"description":"${'&lt;p&gt;a'.repeat(100_000)}"`),
  'JSON with a twice escaped description': () =>
    job(`"description":"${'&amp;lt;p&amp;gt;a'.repeat(100_000)}"`),
  'JSON with a deep description': () => job(`"description":"${'<div>'.repeat(100_000)}"`),
  'JSON with a description of backslashes': () => job(`"description":"${fill('\\\\')}"`),
  'JSON with raw line breaks': () => job(`"description":"${fill('a\n')}"`),
  'JSON with trailing commas': () => page(`{"@type":"JobPosting"${fill(',')}}`),
  'JSON with comments': () => page(`{"@type":"JobPosting",${fill('/* */')}}`),
  'JSON with a comment that never closes': () => page(`{${fill('/*')}`),
  'JSON with quotes inside quotes': () => job(`"description":"${fill('a "b" ')}"`),
  'JSON with 100,000 countries': () =>
    job(`"applicantLocationRequirements":[${'{"name":"Norway"},'.repeat(90_000)}{}]`),
  'JSON with 100,000 places': () =>
    job(`"jobLocation":[${'{"address":{"addressLocality":"Bergen"}},'.repeat(60_000)}{}]`),
  'a state of the page that never closes': () =>
    `<script id="__NEXT_DATA__" type="application/json">${fill('{"a":[')}`,
};

const FRONT_MATTER: Readonly<Record<string, () => string>> = {
  'a YAML bomb of lists': () =>
    frontMatter(
      'a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n' +
        many(
          (index) => `a${index + 1}: &a${index + 1} [${fill(`*a${index}, `, 50)}*a${index}]\n`,
          9,
        ),
    ),
  'a YAML bomb of mappings': () =>
    frontMatter(
      'a0: &a0 {x: lol}\n' +
        many(
          (index) =>
            `a${index + 1}: &a${index + 1} {${Array.from({ length: 9 }, (_, key) => `k${key}: *a${index}`).join(', ')}}\n`,
          9,
        ),
    ),
  'a YAML bomb in the tags': () =>
    frontMatter(
      'x: &x [lol, lol, lol, lol, lol, lol, lol, lol, lol]\ny: &y [*x, *x, *x, *x, *x, *x, *x, *x]\ntags: [*y, *y, *y, *y, *y, *y, *y, *y, *y, *y, *y, *y, *y, *y, *y]',
    ),
  'a YAML alias of itself': () => frontMatter('tags: &a [*a, *a]'),
  'a YAML mapping that holds itself': () => frontMatter('company: &a { name: *a }'),
  'YAML merge keys': () =>
    frontMatter(many((index) => `m${index}: &m${index}\n  <<: *m${Math.max(0, index - 1)}\n`, 100)),
  'YAML flow lists too deep': () => frontMatter(`tags: ${nest('[', ']', 30_000)}`),
  'YAML flow lists that never close': () => frontMatter(`tags: ${'['.repeat(60_000)}`),
  'YAML flow mappings too deep': () => frontMatter(`salary: ${nest('{a: ', '}', 12_000)}`),
  'YAML flow mappings that never close': () => frontMatter(`salary: ${'{a: '.repeat(15_000)}`),
  'YAML block lists too deep': () => frontMatter(`tags:\n  ${'- '.repeat(30_000)}a`),
  'YAML block mappings too deep': () =>
    frontMatter(many((index) => `${' '.repeat(index)}a:\n`, 350) + `${' '.repeat(350)}b`),
  'YAML complex keys too deep': () => frontMatter(`${'? '.repeat(30_000)}a`),
  'YAML with 5,000 keys': () => frontMatter(many((index) => `key${index}: 1\n`, 5000)),
  'YAML with 9,000 equal keys': () => frontMatter('tags: a\n'.repeat(7000)),
  'YAML with 9,000 errors': () => frontMatter('a: b: c\n'.repeat(7000)),
  'YAML with a title of 60,000 letters': () =>
    `---\ntitle: ${fill('Keeper ', 60_000)}\ncompany: N\n---\nText`,
  'YAML with tags that run code': () =>
    frontMatter('tags: !!js/function "function () { throw 1 }"'),
  'YAML with a prototype': () =>
    frontMatter('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }'),
  'YAML with a number of 60,000 digits': () => frontMatter(`weight: ${fill('9', 60_000)}`),
  'YAML with a binary number': () => frontMatter(`salary: 0x${fill('f', 60_000)}`),
  'YAML with quotes that never close': () => frontMatter(`summary: "${fill('a\n ', 60_000)}`),
  'YAML with folded text': () => frontMatter(`summary: >\n${fill('  a\n', 60_000)}`),
  'YAML with 20,000 comments': () => frontMatter('#\n'.repeat(20_000)),
  'YAML of only colons': () => frontMatter(fill(':', 60_000)),
  'YAML of anchors': () => frontMatter(many((index) => `k${index}: &a${index} b\n`, 3000)),
  'front matter of a megabyte': () => frontMatter(fill('tag: a\n')),
  'front matter that never closes': () => `---\n${FACTS}${fill('tag: a\n', LARGE)}`,
  'front matter of blank lines': () => `---\n${FACTS}${fill('\n', LARGE)}---\nText`,
  'front matter of dashes': () => fill('---\n', LARGE),
  'front matter of dashes in one line': () => fill('-', LARGE),
  'front matter in JavaScript': () => '---js\n{ title: process.exit(3) }\n---\nKeep the lamp lit.',
  'front matter in JavaScript, by its long name': () =>
    '---javascript\n{ title: process.exit(3) }\n---\nKeep the lamp lit.',
  'front matter in CoffeeScript': () => '---coffee\ntitle: process.exit 3\n---\nKeep the lamp lit.',
  'front matter in JavaScript, after a space': () =>
    '--- js\n{ title: process.exit(3) }\n---\nKeep the lamp lit.',
  'front matter in an unknown language': () => '---lua\nos.exit(3)\n---\nKeep the lamp lit.',
  'front matter in a language named __proto__': () => '---__proto__\na: b\n---\nKeep the lamp lit.',
  'front matter in a language named constructor': () =>
    '---constructor\na: b\n---\nKeep the lamp lit.',
  'front matter after a byte-order mark': () =>
    '\uFEFF---js\n{ title: process.exit(3) }\n---\nKeep the lamp lit.',
  'TOML arrays too deep': () => `+++\ntitle = "a"\ntags = ${nest('[', ']', 30_000)}\n+++\nText`,
  'TOML tables too deep': () => `+++\ntitle = "a"\na${'.a'.repeat(30_000)} = 1\n+++\nText`,
  'TOML with 5,000 keys': () => `+++\n${many((index) => `k${index} = 1\n`, 5000)}+++\nText`,
  'TOML with a prototype': () => '+++\n__proto__.polluted = true\ntitle = "a"\n+++\nText',
  'JSON front matter too deep': () => `---json\n${nest('[', ']', 30_000)}\n---\nText`,
};

const BYTES: Readonly<Record<string, () => Uint8Array>> = {
  'no bytes at all': () => new Uint8Array(),
  'null bytes': () => new Uint8Array(MEGABYTE),
  'a null byte at the very end': () => Buffer.from(`${frontMatter('')}\0`),
  'ten megabytes': () => Buffer.alloc(10_000_000, 'Keep the lamp lit. '),
  'a picture with a text extension': () =>
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), noise(50_000)]),
  'an archive with a text extension': () =>
    Buffer.concat([Buffer.from('PK\u0003\u0004'), noise(50_000)]),
  'a document with a text extension': () =>
    Buffer.concat([Buffer.from('%PDF-1.7\n'), noise(50_000)]),
  'a program with a text extension': () => Buffer.concat([Buffer.from('\u007fELF'), noise(50_000)]),
  noise: () => noise(MEGABYTE),
  'bytes that are no UTF-8': () => Buffer.alloc(MEGABYTE, 0xff),
  'UTF-8 of lone surrogates': () => Buffer.from('eda080'.repeat(100_000), 'hex'),
  'UTF-8 that is longer than it must be': () => Buffer.from('c0ae'.repeat(100_000), 'hex'),
  'UTF-8 cut in a character': () =>
    Buffer.concat([Buffer.from(frontMatter('')), Buffer.from([0xe2, 0x82])]),
  'UTF-16 of lone surrogates': () => Buffer.from('fffe' + '00d8'.repeat(100_000), 'hex'),
  'UTF-16 cut in a character': () => Buffer.concat([Buffer.from('fffe410042', 'hex')]),
  'UTF-16 of null characters': () => Buffer.from('fffe' + '0000'.repeat(100_000), 'hex'),
  'UTF-32': () => Buffer.from('fffe0000' + '41000000'.repeat(100_000), 'hex'),
  'a page that declares a strange charset': () =>
    Buffer.concat([Buffer.from('<meta charset="x-user-defined">'), Buffer.alloc(1000, 0xe4)]),
  'a page that declares UTF-16': () =>
    Buffer.concat([Buffer.from('<meta charset="utf-16le">'), Buffer.alloc(1001, 0xe4)]),
  'a page of escape sequences': () =>
    Buffer.concat([
      Buffer.from('<meta charset="iso-2022-jp">'),
      Buffer.alloc(MEGABYTE, '\u001b$B'),
    ]),
};

/** Bytes that look random and are the same in every run. */
function noise(length: number): Uint8Array {
  let state = 42;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

const inputs = (table: Readonly<Record<string, () => string | Uint8Array>>): HostileInput[] =>
  Object.entries(table).map(([name, make]) => ({ name, make }));

const runs = (prefix: string, table: Readonly<Record<string, string>>): HostileInput[] =>
  Object.entries(table).map(([name, piece]) => ({
    name: `${prefix} ${name}`,
    make: (extension) =>
      `---\n${FACTS}---\n\n${start(extension)}${fill(piece, LENGTHS[extension])}`,
  }));

const start = (extension: Extension): string => (extension === '.html' ? '<!doctype html>' : '');

/** Every hostile file, each fit to be given any extension. */
export const hostileInputs: readonly HostileInput[] = [
  ...runs('a run of', RUNS),
  ...runs('markup of', MARKUP),
  ...inputs(deep(30_000)),
  ...inputs(deep(100_000)),
  ...inputs(STEPS),
  ...inputs(WIDE),
  ...inputs(PAGES),
  ...inputs(FRONT_MATTER),
  ...inputs(BYTES),
];

/** Front matter in which one field's value is a run of something, for the readers of single values. */
export function hostileValues(field: string): readonly HostileInput[] {
  return Object.entries(RUNS).map(([name, piece]) => ({
    name,
    make: () =>
      `---\n${FACTS}${field}: ${JSON.stringify(fill(piece, 30_000).toWellFormed())}\n---\n\nKeep the lamp lit.\n`,
  }));
}
