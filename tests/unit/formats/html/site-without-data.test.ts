import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/formats/html/index.ts';
import type { Field } from '../../../../src/formats/raw-posting.ts';

const TEXT =
  'We mend nets, ropes and sails for the boats of the whole coast, and we have done so for three generations in the same shed beside the old harbour wall, with the same two dogs.';
const SECTIONS = `<h2>Your tasks</h2><ul><li>Mend what is torn</li></ul><h2>What we offer</h2><p>${TEXT}</p>`;

function read(title: string, body: string) {
  const text = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  return parseHtml({ path: 'page.html', displayPath: 'page.html', text });
}

function first(title: string, body: string, field: Field): unknown {
  return read(title, body).fields[field]?.[0]?.value;
}

function refused(title: string, body: string): boolean {
  return read(title, body).problems.some(({ code }) => code === 'no-posting-in-page');
}

describe('pages of sites without data', () => {
  it.each([
    ['Zimmerer (m/w/d) – Harp Bau', '<h3>Das bieten wir</h3><h3>Das bringen Sie mit</h3>'],
    ['Baker | Harp', '<p>Bring your CV to the shed.</p>'],
    ['Harp', '<p>Write to jobs@harp.example</p>'],
  ])('%s is a posting by its signs', (title, more) => {
    expect(
      refused(title, `<h1>${title.split(' |')[0] ?? ''}</h1><p>${TEXT}</p><p>${TEXT}</p>${more}`),
    ).toBe(false);
  });

  it('reads a short page in Japanese, whose characters say more', () => {
    const text =
      '港の近くの小さな工房で、網や帆の修理をお任せします。未経験の方にも丁寧に教えます。道具はすべて用意しています。週二日からでも働けますので、まずはお気軽にお問い合わせください。見学も歓迎しています。';
    expect(refused('帆職人｜採用情報｜港工房', `<h1>帆職人募集</h1><p>${text}</p>`)).toBe(false);
    expect(first('帆職人｜採用情報｜港工房', `<h1>帆職人募集</h1><p>${text}</p>`, 'title')).toBe(
      '帆職人',
    );
  });

  it.each([
    ['Vi söker en segelsömmare - Harp AB', 'Vi söker en segelsömmare', 'Segelsömmare'],
    ['Harp', "Cerchiamo un'assistente di bordo", 'Assistente di bordo'],
    ['Harp', 'Join us as a Net Mender', 'Net Mender'],
  ])('%s: the heading “%s” announces %s', (title, heading, role) => {
    expect(first(title, `<h1>${heading}</h1><p>${TEXT}</p>${SECTIONS}`, 'title')).toBe(role);
  });

  it('does not take a call for the job', () => {
    const body = `<h1>Wir suchen Dich!</h1><h2>Segelmacher (m/w/d)</h2><p>${TEXT}</p>${SECTIONS}`;
    expect(first('Wir suchen Dich! | Harp Segel', body, 'title')).toBe('Segelmacher (m/w/d)');
  });

  it.each<[string, Field, unknown]>([
    ['<div><span class="label">Type</span> Contract</div>', 'employmentType', 'Contract'],
    [
      '<div><div class="field__label">Publicada</div><div>16/11/2026</div></div>',
      'datePosted',
      '2026-11-16',
    ],
    [
      '<div><div class="key">Hours</div><div>37 hours a week</div></div>',
      'employmentType',
      '37 hours a week',
    ],
    [
      '<p><b>Location:</b> Remote – Canada, United Kingdom</p>',
      'location',
      'Remote – Canada, United Kingdom',
    ],
    ['<table><tr><th>Hiring range</th><td>$21 an hour</td></tr></table>', 'salary', '$21 an hour'],
  ])('%s states the %s', (row, field, value) => {
    expect(first('Rigger | Harp', `<h1>Rigger</h1>${row}<p>${TEXT}</p>${SECTIONS}`, field)).toBe(
      value,
    );
  });

  it('reads facts that have icons for labels', () => {
    const facts =
      '<ul><li><i class="fa fa-map-marker"></i> Ollerup</li><li><i class="icon-clock"></i> 24 – 28 uur</li></ul>';
    const body = `<h1>Rigger</h1><p>${TEXT}</p>${facts}${SECTIONS}`;
    expect(first('Rigger | Harp', body, 'location')).toBe('Ollerup');
    expect(first('Rigger | Harp', body, 'employmentType')).toBe('24 – 28 uur');
    const phone = body.replace('<li><i class="icon-clock"></i> 24 – 28 uur</li>', '');
    expect(first('Rigger | Harp', phone, 'location')).toBeUndefined();
  });

  it.each<[string, Field, unknown]>([
    ['<div>Harp Cold Store <span>3.2 out of 5 stars</span></div>', 'company', undefined],
    [
      '<div><span>Harp Cold Store</span><span>3.2 out of 5 stars</span></div>',
      'company',
      'Harp Cold Store',
    ],
    ['<p>Teilzeit · Nürnberg</p>', 'location', 'Nürnberg'],
    ['<p>Part-time, evenings · 12 h per week</p>', 'employmentType', 'Part-time, evenings'],
    [
      '<h4>Location</h4><p>Pier House<br>Castle Road<br>Oban</p>',
      'location',
      'Pier House, Castle Road, Oban',
    ],
  ])('%s below the heading states the %s', (line, field, value) => {
    const body = `<h1>Rigger</h1>${line}<p>${TEXT}</p>${SECTIONS}`;
    expect(first('Rigger', body, field)).toBe(value);
  });

  it.each([
    ['Harp Sails, 29614 Soltau', '29614 Soltau'],
    ['118 Pier Street, Barre, VT 05641', 'Barre, VT 05641'],
    ['Harp Sails AB, Industrigatan 5, 331 53 Värnamo', '331 53 Värnamo'],
    ['12 Pier Street, Wanaka 9305, New Zealand', 'Wanaka 9305'],
    ['29614 Soltau · 20095 Hamburg', undefined],
    ['© 2026 Harp Sails', undefined],
  ])('the foot “%s” places the work in %s', (foot, town) => {
    const body = `<h1>Rigger</h1><p>${TEXT}</p>${SECTIONS}<footer><p>${foot}</p></footer>`;
    expect(first('Rigger | Harp Sails', body, 'location')).toBe(town);
    const board = body.replace('<footer>', '<a href="/post">Post a job</a><footer>');
    expect(first('Rigger | Harp Sails', board, 'location')).toBeUndefined();
  });
});

describe('pages about an employer', () => {
  const openings = ['Rigger – Oban', 'Net Mender – Ayr', 'Sailmaker – Mull']
    .map((name) => `<li><a href="/jobs/${name.slice(0, 3)}">${name}</a></li>`)
    .join('');

  it.each([
    [
      'Careers | Harp',
      `<h1>Life at Harp</h1><p>${TEXT}</p><p>There are no open positions now.</p>`,
    ],
    [
      'Karriere | Harp',
      `<h1>Arbeiten am Wasser</h1><p>${TEXT}</p><p>Derzeit keine offenen Stellen.</p>`,
    ],
    [
      'Careers | Harp',
      `<h1>Join our team</h1><p>${TEXT} Apply with your CV.</p><ul>${openings}</ul>`,
    ],
    [
      'Careers | Harp',
      `<h1>A good place</h1><p>${TEXT}</p><h2>Our benefits</h2><p>Dogs, and a salary.</p>`,
    ],
  ])('%s: %s', (title, body) => {
    expect(refused(title, body)).toBe(true);
  });

  it('are lists when their titles say so', () => {
    const cards = ['Elektriker (m/w/d)', 'Koch (m/w/d)']
      .map((name) => `<h2><a href="/j/${name.charAt(0)}">${name}</a></h2><p>${TEXT}</p>`)
      .join('');
    expect(refused('Jobs in Kassel | Stellenmeer', `<h1>Jobs in Kassel</h1>${cards}`)).toBe(true);
  });

  it('may call for one person without a heading for the role', () => {
    const body = `<h1>La ferme recrute !</h1><p>La ferme cherche un maraîcher en CDD. ${TEXT}</p><p>${TEXT}</p>`;
    expect(refused('La ferme recrute ! - Ferme Harp', body)).toBe(false);
  });

  it('leave a job on such a page alone', () => {
    const body = `<h1>Rigger</h1><p>${TEXT}</p>${SECTIONS}<h3>Other jobs</h3><ul>${openings}</ul>`;
    expect(refused('Careers | Harp', body)).toBe(false);
  });

  it('are not taken for jobs when they are stories', () => {
    const story = `<article><h1>Nine winters as a rigger: a memoir</h1><p class="byline">By O. Finch</p><p>When I applied for my first job on a boat I knew nothing. ${TEXT}</p><p>My salary was small, and the team was good.</p></article>`;
    expect(refused('Nine winters as a rigger: a memoir | Harbour Tales', story)).toBe(true);
    const job = story.replace('When I applied', 'We are looking for a rigger. When I applied');
    expect(refused('Nine winters as a rigger: a memoir | Harbour Tales', job)).toBe(false);
  });

  it('are refused when a newspaper tells of jobs', () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    const article = (extra: string) =>
      `${data}<h1>Rigger to open a school for twenty apprentices</h1><p>${TEXT}</p>${extra}`;
    expect(refused('Rigger to open a school | The Tide', article(''))).toBe(true);
    expect(refused('Rigger to open a school | The Tide', article(SECTIONS))).toBe(false);
  });
});
