import { describe, expect, it } from 'vitest';
import { bodyText, codes, parse, values } from './page.ts';

const prose =
  '<p>We are looking for someone to restore church organs with our team, pipe by pipe, in three countries.</p>'.repeat(
    4,
  );

function page({ head = '', body = '' }: { head?: string; body?: string }): string {
  return `<html><head>${head}</head><body><main>${body}${prose}</main></body></html>`;
}

describe('title and company', () => {
  it.each([
    ['Pipe & Reed: Organ Builder', 'Organ Builder', 'Pipe & Reed'],
    ['Organ Builder at Pipe & Reed', 'Organ Builder', 'Pipe & Reed'],
    ['Organ Builder - Pipe & Reed | Craft Jobs', 'Organ Builder', 'Pipe & Reed'],
    ['Organ Builder – Pipe & Reed', 'Organ Builder', 'Pipe & Reed'],
    ['Organ Builder bei Pipe & Reed', 'Organ Builder', 'Pipe & Reed'],
    ['Organ Builder chez Pipe & Reed', 'Organ Builder', 'Pipe & Reed'],
    ['Pipe & Reed is hiring an Organ Builder', 'Organ Builder', 'Pipe & Reed'],
    ['Job details : Organ Builder - Pipe & Reed', 'Organ Builder', 'Pipe & Reed'],
    ['Organ Builder | Carreiras Pipe & Reed', 'Organ Builder', 'Pipe & Reed'],
    ['Organ Builder | Craft Jobs', 'Organ Builder', undefined],
    ['Organ Builder - Remote Work Board', 'Organ Builder', undefined],
  ])('%s', (title, expectedTitle, company) => {
    const head = `<title>${title.replace('&', '&amp;')}</title>`;
    const found = values(parse(page({ head, body: '<h1>Organ Builder</h1>' })));
    expect(found.title).toBe(expectedTitle);
    expect(found.company).toBe(company);
  });

  it('leaves out the town that the title adds to the name of the site', () => {
    const head =
      '<title>Organ Builder - Pipe Works, Perthshire</title><meta property="og:site_name" content="Pipe Works">';
    expect(values(parse(page({ head, body: '<h1>Organ Builder</h1>' }))).company).toBe(
      'Pipe Works',
    );
  });

  it('passes over a heading of a sign-in box', () => {
    const body = '<div class="modal"><h1>Sign in</h1></div><h1>Organ Builder</h1>';
    expect(values(parse(page({ head: '<title>Organ Builder</title>', body }))).title).toBe(
      'Organ Builder',
    );
  });

  it('reads the company from a link to its profile, not from other jobs', () => {
    const body =
      '<h1>Organ Builder</h1><a href="/company/pipe">Pipe Works</a><section class="related-jobs"><a href="/company/x">Other</a></section>';
    expect(values(parse(page({ body }))).company).toBe('Pipe Works');
  });
});

describe('the apply link', () => {
  it.each([
    ['<a href="https://ats.example/1">Apply for this position</a>', 'https://ats.example/1'],
    [
      '<a href="#form">Apply</a><a href="https://ats.example/2">Apply now</a>',
      'https://ats.example/2',
    ],
    [
      '<a href="/login?to=apply">Apply</a><a href="/jobs/3/apply">Apply here</a>',
      'https://board.example/jobs/3/apply',
    ],
    ['<a href="https://ats.example/4">Jetzt bewerben</a>', 'https://ats.example/4'],
    [
      '<a href="https://ats.example/5">Je postule</a><a href="https://ats.example/6">Postuler</a>',
      'https://ats.example/6',
    ],
    ['<a href="https://ats.example/7" id="job-cta">Odpovědět</a>', 'https://ats.example/7'],
    ['<a href="https://x.com/intent/tweet?text=apply">Apply</a>', undefined],
    [
      '<p>Bitte bewerben Sie sich bis zum 06.12.2026 über unser Portal: <a href="https://ats.example/9">ats.example/9</a></p>',
      'https://ats.example/9',
    ],
    ['<a href="javascript:apply()">Apply</a>', undefined],
    ['<a href="https://blog.example/">How to apply filters</a>', undefined],
  ])('%s', (body, expected) => {
    const head = '<link rel="canonical" href="https://board.example/jobs/3">';
    expect(values(parse(page({ head, body }))).applyUrl).toBe(expected);
  });

  it('may be an e-mail address', () => {
    const body = '<a href="mailto:work%40pipe.example?subject=Job">Apply by e-mail</a>';
    expect(values(parse(page({ body }))).applyEmail).toBe('work@pipe.example');
  });

  it('is not the address that a share link mails to', () => {
    const body = '<a href="mailto:?subject=Apply">Apply</a>';
    expect(values(parse(page({ body }))).applyEmail).toBeUndefined();
  });
});

describe('labelled facts', () => {
  it.each([
    ['<dl><dt>Location</dt><dd>Passau</dd></dl>', { location: 'Passau' }],
    [
      '<table><tr><th>Salary:</th><td>€3,000 a month</td></tr></table>',
      { salary: '€3,000 a month' },
    ],
    ['<p><strong>Job type:</strong> Part-time</p>', { employmentType: 'Part-time' }],
    ['<ul><li>Closing date: 30 November 2026</li></ul>', { validThrough: '30 November 2026' }],
    ['<h3>Posted <time datetime="2026-10-01">Oct 1</time></h3>', { datePosted: '2026-10-01' }],
    ['<div><span class="sr-only">Company</span><p>Pipe Works</p></div>', { company: 'Pipe Works' }],
  ])('%s', (body, expected) => {
    expect(values(parse(page({ body })))).toMatchObject(expected);
  });

  it.each([
    ['a relative date', '<p>Posted 3 days ago</p>', 'datePosted'],
    ['no figure', '<dl><dt>Salary</dt><dd>Competitive</dd></dl>', 'salary'],
    ['a label alone', '<dl><dt>Location</dt><dt>Salary</dt></dl>', 'location'],
  ] as const)('leaves out %s', (_, body, field) => {
    expect(values(parse(page({ body })))[field]).toBeUndefined();
  });

  it('reads tags only where a page shows them as such', () => {
    const body = '<ul class="job-tags"><li>wood</li><li>#metal</li></ul>';
    expect(values(parse(page({ body }))).tags).toEqual(['wood', 'metal']);
    expect(
      values(parse(page({ body: '<ul><li>wood</li><li>metal</li></ul>' }))).tags,
    ).toBeUndefined();
  });
});

describe('the address of the page', () => {
  it.each([
    [
      '<link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://a.example/2">',
      'https://a.example/1',
    ],
    ['<meta property="og:url" content="https://a.example/2">', 'https://a.example/2'],
    ['<!-- saved from url=(0021)https://a.example/3 -->', 'https://a.example/3'],
    ['<!--\n Page saved with SingleFile \n url: https://a.example/4 \n-->', 'https://a.example/4'],
    ['<link rel="canonical" href="javascript:void(0)">', undefined],
  ])('%s', (head, expected) => {
    const posting = parse(page({ head }));
    expect(values(posting).sourceUrl).toBe(expected);
    expect(posting.body.baseUrl).toBe(expected ?? null);
  });

  it('resolves links against the base element', () => {
    const head =
      '<base href="https://b.example/"><link rel="canonical" href="https://a.example/1">';
    expect(parse(page({ head })).body.baseUrl).toBe('https://b.example/');
  });
});

describe('a page that shows no posting', () => {
  it.each([
    'Just a moment...',
    'Page not found',
    '404 – Organ Jobs',
    'Sign in | Organ Jobs',
    'Access Denied',
  ])('%s', (title) => {
    const posting = parse(page({ head: `<title>${title}</title>` }));
    expect(codes(posting)).toEqual(['no-posting-in-page']);
    expect(posting.fields.title).toBeUndefined();
    expect(posting.fields.company).toBeUndefined();
  });

  it('about something else says so', () => {
    const recipe =
      '<p>Whisk the eggs until they are pale, fold in the flour and bake for half an hour.</p>';
    const posting = parse(`<title>Sponge cake</title><h1>Sponge cake</h1>${recipe.repeat(5)}`);
    expect(codes(posting)).toEqual(['no-posting-in-page']);
  });

  it.each([
    ['<div id="app"></div>', 'drawn by a script'],
    ['<p>Loading…</p><script src="/app.js"></script>', 'drawn by a script'],
    ['<h1>Opening hours</h1><p>From nine to five.</p>', 'no text that describes a job'],
  ])('without a description says why: %s', (body, reason) => {
    const posting = parse(
      `<html><head><title>Opening hours</title></head><body>${body}</body></html>`,
    );
    expect(codes(posting)).toEqual(['no-posting-in-page']);
    expect(posting.problems[0]?.message).toContain(reason);
  });

  it.each([
    ['<div class="notice">This job is no longer available.</div>', true],
    ['<p>This position has been filled.</p>', true],
    ['<p>Diese Stelle ist leider nicht mehr verfügbar.</p>', true],
    ['<p>Questo annuncio è scaduto e non accetta più candidature.</p>', true],
    ['<p>Cette offre est clôturée.</p>', true],
    ['<p>Esta oferta ya no está disponible.</p>', true],
    ['<p>As inscrições estão encerradas.</p>', true],
    ['<p>Deze vacature is verlopen.</p>', true],
    ['<p>Ansökningstiden har gått ut.</p>', true],
    ['<p>Ogłoszenie jest nieaktualne.</p>', true],
    ['<p>Stillingen er besat.</p>', true],
    ['<p>Wenn die Stelle besetzt ist, melden wir uns.</p>', undefined],
    ['<p>L’annonce paraît chaque lundi.</p>', undefined],
    ['<div hidden>This job has expired.</div>', undefined],
    ['<p>If the job is no longer available, we will write to you.</p>', undefined],
  ])('%s', (body, closed) => {
    expect(values(parse(page({ body }))).closed).toBe(closed);
  });
});

describe('the text of the page', () => {
  it.each([
    ['navigation', '<nav><a href="/">Home</a></nav>'],
    [
      'a cookie banner',
      '<div id="cookie-consent"><p>We value your privacy very much indeed.</p></div>',
    ],
    [
      'other jobs',
      '<section><h2>Similar jobs</h2><ul><li><a href="/j/1">Bell founder</a></li></ul></section>',
    ],
    ['a form', '<form><label>Your name</label><input></form>'],
    [
      'share links',
      '<ul class="share-list"><li><a href="https://x.com/intent">Tweet</a></li></ul>',
    ],
    ['hidden text', '<p style="display: none">Secret</p>'],
    ['a tracking pixel', '<img src="https://t.example/p.gif" width="1" height="1">'],
    ['an embedded image', '<img src="data:image/png;base64,AAAA">'],
    ['scripts', '<script>alert(1)</script><style>p{}</style>'],
  ])('comes without %s', (_, clutter) => {
    const plain = parse(page({ body: '<h1>Organ Builder</h1>' }));
    const cluttered = parse(page({ body: `<h1>Organ Builder</h1>${clutter}` }));
    expect(cluttered.body.html.trim()).toBe(plain.body.html.trim());
    expect(bodyText(plain)).toContain('pipe by pipe');
  });
});
