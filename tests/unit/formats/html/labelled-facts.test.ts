import { describe, expect, it } from 'vitest';
import { bodyText, parse, values } from './page.ts';

const prose =
  '<p>We are looking for someone to restore church organs with our team, pipe by pipe.</p>'.repeat(
    4,
  );

function page(facts: string, { lang = 'en', heading = '<h1>Organ Builder</h1>' } = {}): string {
  return `<html lang="${lang}"><title>Organ Builder</title><main>${heading}${facts}${prose}</main></html>`;
}

describe('facts beside their labels', () => {
  it.each([
    ['<dl><dt>Where</dt><dd>Passau, Germany</dd></dl>', 'location', 'Passau, Germany'],
    [
      '<dl><dt>Hours</dt><dd>Part-time, 20 a week</dd></dl>',
      'employmentType',
      'Part-time, 20 a week',
    ],
    ['<table><tr><th>Type</th><td>Full-time</td></tr></table>', 'employmentType', 'Full-time'],
    ['<p>Work location: In person</p>', 'workplace', 'In person'],
    ['<dl><dt>Distansarbete</dt><dd>Hybrid</dd></dl>', 'workplace', 'Hybrid'],
    ['<p><b>Hourly rate:</b> $20 - $25</p>', 'salary', '$20 - $25 per hour'],
    ['<dl><dt>Månadslön</dt><dd>30 000 kr</dd></dl>', 'salary', '30 000 kr per month'],
    ['<p><b>Annual salary:</b> $60,000 a year</p>', 'salary', '$60,000 a year'],
    ['<span>Publiée le 28/10/2026</span>', 'datePosted', '2026-10-28'],
    [
      '<table><tr><th>Placed on</th><td>10 November 2026</td></table>',
      'datePosted',
      '10 November 2026',
    ],
    ['<p>Posted 3 days ago</p>', 'datePosted', undefined],
    [
      '<li>Erschienen: <time datetime="2026-05-04">vor 1 Woche</time></li>',
      'datePosted',
      '2026-05-04',
    ],
    ['<h2>Role</h2><p>Bell Founder</p>', 'title', 'Organ Builder'],
  ] as const)('%s', (facts, field, value) => {
    expect(values(parse(page(facts)))[field]).toBe(value);
  });

  it('name the position of a page whose headings do not', () => {
    const facts = '<table><tr><td><b>Position Title:</b></td><td>Bell Founder</td></tr></table>';
    const html = `<title>Lindenrode County - Human Resources</title>${facts}${prose}`;
    expect(values(parse(html))).toMatchObject({
      title: 'Bell Founder',
      company: 'Lindenrode County',
    });
  });

  it('read tags that stand in elements of their own one by one', () => {
    const facts =
      '<table><tr><th>Tags</th><td><span>wood</span><span>tin work</span></td></tr></table>';
    expect(values(parse(page(facts))).tags).toEqual(['wood', 'tin work']);
  });

  it('read the column beside the text when it holds several', () => {
    const facts = '<dt>Location</dt><dd>Passau</dd><dt>Salary</dt><dd>€3,000 a month</dd>';
    expect(values(parse(page(`<aside><dl>${facts}</dl></aside>`)))).toMatchObject({
      location: 'Passau',
      salary: '€3,000 a month',
    });
    const related = `<aside class="related-jobs"><dl>${facts}</dl></aside>`;
    expect(values(parse(page(related))).salary).toBeUndefined();
    const one = '<aside><dl><dt>Location</dt><dd>Passau</dd></dl></aside>';
    expect(values(parse(page(one))).location).toBeUndefined();
  });
});

describe('dates in figures', () => {
  const dates = (posted: string, closing: string): string =>
    `<dl><dt>Opening date</dt><dd>${posted}</dd><dt>Closing date</dt><dd>${closing}</dd></dl>`;

  it.each([
    ['en', '11/16/2026', '12/04/2026 5:00 PM', '2026-11-16', '2026-12-04'],
    ['en', '16/11/2026', '04/12/2026', '2026-11-16', '2026-12-04'],
    ['fr', '02/03/2026', '04/12/2026', '2026-03-02', '2026-12-04'],
    ['en', '02/03/2026', '04/12/2026', '02/03/2026', '04/12/2026'],
    ['en', '16/11/2026', '11/16/2026', '16/11/2026', '11/16/2026'],
  ])('of a page in %s: %s and %s', (lang, posted, closing, datePosted, validThrough) => {
    const found = values(parse(page(dates(posted, closing), { lang })));
    expect(found).toMatchObject({ datePosted, validThrough });
  });
});

describe('what is beside a posting', () => {
  it('keeps an advert that is the posting, and drops one that is not', () => {
    const advert = (text: string): string => `<div class="advert">${text}</div>`;
    const kept = `<title>Organ Builder</title><h1>Organ Builder</h1><p>${'Our workshop. '.repeat(20)}</p>${advert(prose)}`;
    expect(bodyText(parse(kept))).toContain('pipe by pipe');
    const dropped = page(prose + advert('<p>Buy our candles today</p>'));
    expect(bodyText(parse(dropped))).not.toContain('candles');
  });

  it('drops what a site guesses others earn', () => {
    const found = bodyText(parse(page('<div><p>Estimated salary: $90,000 a year</p></div>')));
    expect(found).toContain('pipe by pipe');
    expect(found).not.toContain('90,000');
  });
});
