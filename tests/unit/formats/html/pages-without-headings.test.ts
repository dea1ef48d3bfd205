import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/formats/html/index.ts';
import type { RawPosting } from '../../../../src/formats/raw-posting.ts';

function parse(text: string): RawPosting {
  return parseHtml({ path: 'page.html', displayPath: 'page.html', text });
}

const PROSE =
  'Two sisters began to build harps in a boathouse in 1931, and the harps have got better since, though the boathouse has not. ' +
  'You would string them, tune them and pack them, and now and then you would take one to its owner by ferry.';

describe('a page without headings', () => {
  it('names the role in a part of its title that a line repeats', () => {
    const { fields, problems } = parse(
      `<html><head><title>Harp House | Workshop Manager | Work with us</title></head><body>
      <div><a href="/">Harps</a></div><div><div>Workshop Manager</div><div><span>Full time</span><span>A$70,000 – A$80,000 per year</span></div></div>
      <div>${PROSE}</div><div>Send your résumé to <a href="mailto:jobs@harphouse.example">jobs@harphouse.example</a>.</div></body></html>`,
    );
    expect(problems).toEqual([]);
    expect(fields.title?.[0]?.value).toBe('Workshop Manager');
    expect(fields.company?.[0]?.value).toBe('Harp House');
    expect(fields.salary?.[0]?.value).toBe('A$70,000 – A$80,000 per year');
  });

  it('takes the one role below a title that names the section and its institution', () => {
    const { fields } = parse(
      `<html><head><title>Vacancies - Oban Harp Museum</title></head><body><table><tr><td><h2>Archivist</h2>
      <p>${PROSE}</p><p>Please send a letter to <a href="mailto:keeper@obanharps.example">keeper@obanharps.example</a>.</p></td></tr></table></body></html>`,
    );
    expect(fields.title?.[0]?.value).toBe('Archivist');
    expect(fields.company?.[0]?.value).toBe('Oban Harp Museum');
  });
});

describe('an article about work', () => {
  it('is refused', () => {
    const { problems } = parse(
      `<html><head><title>Why we stopped asking harpists for references | Harp Works blog</title><meta property="og:type" content="article"></head>
      <body><article><h1>Why we stopped asking harpists for references</h1><p>${PROSE}</p><p>Candidates liked it, and the hiring manager slept better.</p></article></body></html>`,
    );
    expect(problems.map(({ code }) => code)).toEqual(['no-posting-in-page']);
  });
});

describe('a notice of cookies', () => {
  it('is no part of a posting, whatever its box is called', () => {
    const { body } = parse(
      `<html><head><title>Tuner | Harp Works</title></head><body><div class="zz-9"><span>Diese Seite verwendet Cookies, damit Sie sich bewerben können.</span></div>
      <h1>Tuner (m/w/d)</h1><div><p>${PROSE}</p><p>${PROSE}</p></div></body></html>`,
    );
    expect(body.html).toContain('boathouse');
    expect(body.html).not.toContain('Cookies');
  });
});
