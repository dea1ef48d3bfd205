import { describe, expect, it } from 'vitest';
import type { RawPosting } from '../../../../src/formats/raw-posting.ts';
import { bodyText, codes, parse, values } from './page.ts';

const DUTIES =
  '<h2>What you will do</h2><ul><li>Gild the frames of paintings larger than you are</li><li>Teach two apprentices to hold their breath</li></ul><h2>What you bring</h2><p>A steady hand, five years at the bench, and patience with clients who want it all by Friday.</p>';

interface Page {
  readonly head?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly above?: string;
  readonly facts?: string;
  readonly below?: string;
}

function read(page: Page): RawPosting {
  const { head = '', title = 'Frame Gilder', lang = 'en', above = '', facts = '' } = page;
  return parse(
    `<html lang="${lang}"><head><title>${title}</title></head><body>${head}<main>${above}<h1>Frame Gilder</h1>${facts}${DUTIES}${page.below ?? ''}</main></body></html>`,
  );
}

describe('the name behind the picture that leads home', () => {
  const picture = (alt: string) =>
    `<header><a href="/"><img src="a.png" alt="${alt}"></a></header>`;

  it('is the company where the title goes on behind it', () => {
    const posting = read({
      head: picture('Larch & Leaf'),
      title: 'Frame Gilder - Larch & Leaf - Ghyll',
    });
    expect(values(posting).company).toBe('Larch & Leaf');
  });

  it('is none where it ends the title, as the name of a board does', () => {
    const posting = read({
      head: picture('Craftwell'),
      title: 'Frame Gilder - Larch & Leaf - Craftwell',
    });
    expect(values(posting).company).not.toBe('Craftwell');
  });
});

describe('the way to apply', () => {
  it('is the button of a Norwegian board', () => {
    const posting = read({
      lang: 'nb',
      below: '<a href="https://a.example/stilling/1">Søk på jobben</a>',
    });
    expect(values(posting).applyUrl).toBe('https://a.example/stilling/1');
  });

  it('is no page on which one signs in', () => {
    const posting = read({
      lang: 'pt',
      below:
        '<p>Mande o currículo para <a href="mailto:rosa@oficina.example">rosa@oficina.example</a>.</p><a href="/entrar?volta=/vagas/7">Entre para se candidatar</a>',
    });
    expect(values(posting).applyUrl).toBeUndefined();
    expect(values(posting).applyEmail).toBe('rosa@oficina.example');
  });

  it('is the portal through which alone applications are accepted', () => {
    const posting = read({
      below:
        '<p>Applications are accepted only through our portal at <a href="https://jobs.larch.example/gilder">jobs.larch.example/gilder</a>.</p>',
    });
    expect(values(posting).applyUrl).toBe('https://jobs.larch.example/gilder');
  });
});

describe('dates in figures', () => {
  const facts =
    '<dl><dt>Date advertised</dt><dd>06/11/2026</dd><dt>Closing date</dt><dd>03/12/2026</dd></dl>';

  it('are read as the country of the page writes them', () => {
    const { datePosted, validThrough } = values(read({ lang: 'en-IE', facts }));
    expect([datePosted, validThrough]).toEqual(['2026-11-06', '2026-12-03']);
  });

  it('are left as they are on pages that declare what systems write everywhere', () => {
    expect(values(read({ lang: 'en-US', facts })).datePosted).toBe('06/11/2026');
  });

  it('stand behind the labels of Swiss offices', () => {
    const rows =
      '<table><tr><td>Publiziert</td><td>13.11.2026</td></tr><tr><td>Anmeldefrist</td><td>11.12.2026</td></tr></table>';
    const { datePosted, validThrough } = values(read({ lang: 'de-CH', facts: rows }));
    expect([datePosted, validThrough]).toEqual(['2026-11-13', '2026-12-11']);
  });
});

describe('what a careers site shows around a posting', () => {
  it('is not in its text', () => {
    const posting = read({
      lang: 'sv',
      above: '<p><a href="/jobs">Tillbaka till alla jobb</a></p>',
      below:
        '<section><h2>Lediga jobb på samma avdelning</h2><ul><li><a href="/jobs/2">Lackerare, natt</a></li></ul></section><section><h2>Redan sökt jobb hos oss?</h2><p>Logga in och se hur det går.</p></section>',
    });
    expect(bodyText(posting)).toContain('patience with clients');
    expect(bodyText(posting)).not.toMatch(/Tillbaka|Lackerare|Redan sökt|Logga in/);
  });
});

describe('a page of cards', () => {
  const card = (role: string, place: string) =>
    `<li><h2><a href="/job/${place}">${role}</a></h2><p>Studio ${place}, ${place}</p><p>$30 per hour · Full time</p><a href="/job/${place}">View job</a></li>`;
  const cards = [
    card('Senior Bookbinder', 'Wexcombe'),
    card('Paper Conservator', 'Ashmoor'),
    card('Print Technician', 'Penhallow'),
    card('Workshop Manager', 'Tarnside'),
  ].join('');

  it('is no posting, whatever its heading', () => {
    const posting = parse(
      `<html><head><title>Bookbinder jobs in Wexshire | Bindery Board</title></head><body><main><h1>Bookbinder jobs in Wexshire</h1><p>4 vacancies</p><ol>${cards}</ol></main></body></html>`,
    );
    expect(codes(posting)).toContain('no-posting-in-page');
  });

  it('is a posting where they stand below one', () => {
    expect(codes(read({ below: `<ol>${cards}</ol>` }))).toEqual([]);
  });
});
