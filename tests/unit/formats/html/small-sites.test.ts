import { describe, expect, it } from 'vitest';
import { parse, values } from './page.ts';

const prose = `<p>${'We restore church organs with our team, pipe by pipe, and are hiring. '.repeat(5)}</p>`;

function page(content: string, head = '<title>Organ Builder</title>'): ReturnType<typeof values> {
  return values(parse(`${head}<main><h1>Organ Builder</h1>${prose}${content}</main>`));
}

describe('where to apply', () => {
  it.each([
    ['Begin your application', '/apply/17'],
    ['Start application', '/start/17'],
    ['この求人に応募する', '/entry/17'],
  ])('says "%s"', (text, path) => {
    const { applyUrl } = page(`<p><a href="https://entry.example${path}">${text}</a></p>`);
    expect(applyUrl).toBe(`https://entry.example${path}`);
  });

  it('is not a form to be printed', () => {
    const form = '<a href="https://organs.example/form.docx">Application form</a>';
    const mail = '<a href="mailto:a@organs.example">a@organs.example</a>';
    const { applyUrl, applyEmail } = page(`<p>${form} Send it to ${mail}</p>`);
    expect([applyUrl, applyEmail]).toEqual([undefined, 'a@organs.example']);
  });

  it.each(['応募資格', '応募方法', '応募者の方へ'])('is not what "%s" leads to', (text) => {
    expect(page(`<a href="https://entry.example/a">${text}</a>`).applyUrl).toBeUndefined();
  });
});

describe('the employer', () => {
  it('is named without its town where the site has a name', () => {
    const site = { '@graph': [{ '@type': 'WebSite', name: 'Harp Organs' }] };
    const head =
      '<title>Organ Builder - Harp Organs, Meppen</title>' +
      `<script type="application/ld+json">${JSON.stringify(site)}</script>`;
    expect(page('', head).company).toBe('Harp Organs');
  });

  it('stands last in a title that begins with the kind of page', () => {
    const head = '<title>Job Details - Organ Tuner (E17) - University of Harp</title>';
    expect(page('', head).company).toBe('University of Harp');
  });

  it('stands in a title that goes on with the job', () => {
    const head = '<title>Jobs at Harp Organs - Organ Builder</title>';
    expect(page('', head).company).toBe('Harp Organs');
  });

  it('stands behind the words of its heading', () => {
    const box = '<div class="company"><h2>Acerca de Harp Organs</h2><p>Instrumentos</p></div>';
    expect(page(box).company).toBe('Harp Organs');
  });
});

describe('labels', () => {
  it('may say hours and term apart', () => {
    const rows =
      '<p>Type de contrat : CDD de 8 mois<br>Temps de travail : complet, 35 h<br>Lieu : Pau</p>';
    const fields = parse(`<main><h1>Facteur</h1>${prose}${rows}</main>`).fields;
    expect(fields.employmentType?.map(({ value }) => value)).toEqual([
      'CDD de 8 mois',
      'complet, 35 h',
    ]);
  });

  it.each([
    ['Post type', 'Full time', 'employmentType'],
    ['Reageren tot en met', '2026-12-08', 'validThrough'],
    ['Release date', '2026-11-16', 'datePosted'],
  ] as const)('name a fact: %s', (label, value, field) => {
    expect(page(`<dl><dt>${label}</dt><dd>${value}</dd></dl>`)[field]).toBe(value);
  });
});

describe('what is named an ad', () => {
  const facts = '<table><tr><th>Closing date</th><td>2027-01-13</td></tr></table>';
  const other = '<ul><li><a href="/2">Organ Tuner</a> <span>Apply by 2027-01-02</span></li></ul>';

  it('is the posting where it holds the title of the page', () => {
    const found = parse(
      `<body><div class="ad"><h1>Organ Builder</h1>${prose}${facts}</div><h3>More jobs</h3>${other}</body>`,
    );
    expect(values(found).validThrough).toBe('2027-01-13');
  });

  it('is none of it elsewhere', () => {
    const found = parse(
      `<body><h1>Organ Builder</h1>${prose}<div class="ad"><p>Buy new pipes now!</p></div></body>`,
    );
    expect(found.body.html).not.toContain('new pipes');
  });
});
