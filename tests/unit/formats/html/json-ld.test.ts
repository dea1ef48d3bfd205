import { describe, expect, it } from 'vitest';
import { best, bodyText, codes, pageWithJsonLd, parse, values } from './page.ts';

const minimal =
  '"@type": "JobPosting", "title": "Glassblower", "hiringOrganization": "Furnace & Co"';

describe('JSON-LD of any shape', () => {
  it.each([
    ['an object', `{ ${minimal} }`],
    ['a list', `[{ "@type": "WebSite", "name": "Board" }, { ${minimal} }]`],
    ['a graph', `{ "@graph": [{ "@type": "WebPage" }, { ${minimal} }] }`],
    ['a main entity', `{ "@type": "WebPage", "mainEntity": { ${minimal} } }`],
    ['several types', `{ ${minimal.replace('"JobPosting"', '["Thing", "JobPosting"]')} }`],
    ['a prefixed type', `{ ${minimal.replace('"JobPosting"', '"schema:JobPosting"')} }`],
    [
      'a type as an address',
      `{ ${minimal.replace('"JobPosting"', '"http://schema.org/JobPosting"')} }`,
    ],
    [
      'prefixed keys',
      '{ "@type": "schema:JobPosting", "schema:title": [{ "@value": "Glassblower" }], "schema:hiringOrganization": { "schema:name": "Furnace & Co" } }',
    ],
    [
      'a reference',
      '{ "@graph": [{ "@type": "Organization", "@id": "#o", "name": "Furnace & Co" }, { "@type": "JobPosting", "title": "Glassblower", "hiringOrganization": { "@id": "#o" } }] }',
    ],
  ])('%s', (_, json) => {
    const found = values(parse(pageWithJsonLd(json)));
    expect(found.title).toBe('Glassblower');
    expect(found.company).toBe('Furnace & Co');
  });
});

describe('broken JSON-LD', () => {
  it.each([
    ['trailing commas', `{ ${minimal}, }`],
    ['line comments', `// from the board\n{ ${minimal}, // nothing more\n}`],
    ['block comments', `/* data */ { ${minimal} }`],
    ['an HTML comment around', `<!-- { ${minimal} } -->`],
    ['an HTML comment before', `<!-- the job --> { ${minimal} }`],
    ['CDATA', `//<![CDATA[\n{ ${minimal} }\n//]]>`],
    ['a semicolon', `{ ${minimal} };`],
    ['raw line breaks and tabs', `{ ${minimal}, "description": "One\n\ttwo" }`],
    ['an escaped apostrophe', `{ ${minimal}, "description": "It\\'s hot" }`],
    [
      'single quotes',
      `{ '@type': 'JobPosting', 'title': 'Glassblower', 'hiringOrganization': 'Furnace & Co' }`,
    ],
    [
      'a missing comma',
      `{ "@type": "JobPosting" "title": "Glassblower", "hiringOrganization": "Furnace & Co" }`,
    ],
    ['a missing brace', `{ ${minimal}`],
  ])('with %s', (_, json) => {
    const posting = parse(pageWithJsonLd(json));
    expect(values(posting)).toMatchObject({ title: 'Glassblower', company: 'Furnace & Co' });
    expect(codes(posting)).not.toContain('json-ld-unreadable');
  });

  it('that cannot be mended is named with its line', () => {
    const posting = parse(pageWithJsonLd('{"@type":"JobPosting",' + '"a":{'.repeat(60_000)), 11);
    const problem = posting.problems.find(({ code }) => code === 'json-ld-unreadable');
    expect(problem?.line).toBe(13);
  });

  it('that is about something else is passed over', () => {
    expect(codes(parse(pageWithJsonLd('{{{')))).not.toContain('json-ld-unreadable');
  });
});

describe('what a JobPosting says', () => {
  const found = (properties: string): ReturnType<typeof values> =>
    values(parse(pageWithJsonLd(`{ ${minimal}, ${properties} }`)));

  it.each([
    ['"datePosted": "2026-09-01"', { datePosted: '2026-09-01' }],
    [
      '"employmentType": ["FULL_TIME", "CONTRACTOR"]',
      { employmentType: ['FULL_TIME', 'CONTRACTOR'] },
    ],
    ['"jobLocationType": "TELECOMMUTE"', { workplace: 'TELECOMMUTE' }],
    [
      '"applicantLocationRequirements": [{ "@type": "Country", "name": "PT" }, { "@type": "Country", "name": "ES" }]',
      { applicantLocations: ['PT', 'ES'] },
    ],
    [
      '"jobLocation": { "@type": "Place", "address": { "addressLocality": "Murano", "addressRegion": "Veneto", "addressCountry": { "@type": "Country", "name": "IT" } } }',
      { location: [{ text: 'Murano, Veneto', country: 'IT' }] },
    ],
    [
      '"jobLocation": [{ "@type": "Place", "address": "Murano, Italy" }, { "@type": "Place", "address": "Murano, Italy" }]',
      { location: [{ text: 'Murano, Italy' }] },
    ],
    [
      '"baseSalary": { "currency": "EUR", "value": { "minValue": 0, "maxValue": 0, "unitText": "YEAR" } }',
      { salary: { min: '0', max: '0', currency: 'EUR', unit: 'YEAR' } },
    ],
    ['"baseSalary": "€30k"', { salary: '€30k' }],
    ['"occupationalCategory": "51-9195.04 Glass Blowers"', { category: 'Glass Blowers' }],
    ['"keywords": "glass, heat, patience"', { tags: ['glass', 'heat', 'patience'] }],
    ['"inLanguage": "it"', { language: 'it' }],
    [
      '"hiringOrganization": { "name": "Furnace &amp; Co", "sameAs": ["https://www.linkedin.com/company/furnace", "https://furnace.example"], "logo": { "@type": "ImageObject", "url": "https://furnace.example/l.png" } }',
      { companyWebsite: 'https://furnace.example', companyLogo: 'https://furnace.example/l.png' },
    ],
  ])('%s', (properties, expected) => {
    const source = properties.includes('hiringOrganization')
      ? values(
          parse(pageWithJsonLd(`{ "@type": "JobPosting", "title": "Glassblower", ${properties} }`)),
        )
      : found(properties);
    expect(source).toMatchObject(expected);
  });

  it.each([
    [
      "an estimate is not the employer's pay",
      '"estimatedSalary": [{ "value": { "minValue": 1000 } }]',
      'salary',
    ],
    ['an industry is not a category', '"industry": "Glass"', 'category'],
    ['null as text', '"datePosted": "null"', 'datePosted'],
  ] as const)('%s', (_, properties, field) => {
    expect(found(properties)[field]).toBeUndefined();
  });

  it('decodes a description that was escaped', () => {
    const escaped =
      '&lt;p&gt;Blow &amp;amp; shape.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Vases&lt;/li&gt;&lt;/ul&gt;';
    const posting = parse(pageWithJsonLd(`{ ${minimal}, "description": "${escaped}" }`));
    expect(posting.body.html).toBe('<p>Blow &amp; shape.</p><ul><li>Vases</li></ul>');
  });

  it('keeps the paragraphs of a description in plain text', () => {
    const posting = parse(
      pageWithJsonLd(`{ ${minimal}, "description": "One < two.\\n\\nThree\\nfour." }`),
    );
    expect(posting.body.html).toBe('<p>One &lt; two.</p>\n<p>Three<br>four.</p>');
  });

  it('counts lines from where the HTML begins', () => {
    const page = pageWithJsonLd(
      '{\n"@type": "JobPosting",\n"title": "Glassblower",\n"url": "x"\n}',
    );
    expect(best(parse(page), 'title')?.line).toBe(5);
    expect(best(parse(page, 8), 'title')?.line).toBe(12);
  });
});

describe('several postings in one page', () => {
  const job = (title: string): string =>
    `{ "@type": "JobPosting", "title": "${title}", "hiringOrganization": "Furnace", "description": "Work with ${title}" }`;

  it('takes the one that the page is about', () => {
    const page = pageWithJsonLd(
      `[${job('Grinder')}, ${job('Glassblower')}]`,
      '<h1>Glassblower</h1>',
    );
    expect(values(parse(page)).title).toBe('Glassblower');
  });

  it('refuses a list of jobs', () => {
    const posting = parse(pageWithJsonLd(`[${job('Grinder')}, ${job('Glassblower')}]`));
    expect(codes(posting)).toEqual(['no-posting-in-page']);
    expect(posting.fields.title).toBeUndefined();
  });

  it('does not mistake a list of related jobs for its own', () => {
    const list = `{ "@type": "ItemList", "itemListElement": [{ "item": ${job('Grinder')} }, { "item": ${job('Polisher')} }] }`;
    expect(values(parse(pageWithJsonLd(`[${list}, ${job('Glassblower')}]`))).title).toBe(
      'Glassblower',
    );
  });

  it('takes the longer text of a description cut short', () => {
    const long = 'We blow glass from morning to night in a hall by the canal. '.repeat(15);
    const page = pageWithJsonLd(
      `{ ${minimal}, "description": "We blow glass from morning to…" }`,
      `<main><p>${long}</p></main>`,
    );
    expect(bodyText(parse(page))).toContain('night in a hall by the canal.');
  });
});
