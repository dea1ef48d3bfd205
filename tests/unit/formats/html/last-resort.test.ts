import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/formats/html/index.ts';

const JOB =
  '<h2>Requirements</h2><ul><li>Patience</li></ul><h2>How to apply</h2><p>Write us a letter.</p>';

function read(head: string, body: string) {
  const text = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return parseHtml({ path: 'a.html', displayPath: 'a.html', text }).fields;
}

describe('the company of a page that would be refused', () => {
  it('is the name of the site', () => {
    const head = '<title>Reed Cutter</title><meta property="og:site_name" content="Mossgate Hall">';
    const { company } = read(
      head,
      `<main><h1>Reed Cutter</h1><p>Mossgate Hall has a moat, and the moat has reeds.</p>${JOB}</main>`,
    );
    expect(company).toMatchObject([
      { value: 'Mossgate Hall', guessedFrom: 'the name of the site' },
    ]);
  });

  it('is never the name of a board', () => {
    const head = '<title>Reed Cutter</title><meta property="og:site_name" content="Quillmarket">';
    const body = `<nav><a>Post a job</a></nav><main><h1>Reed Cutter</h1><p>Our client has a moat.</p>${JOB}</main>`;
    expect(read(head, body).company).toBeUndefined();
  });

  it('is not guessed where nothing shows that somebody is sought', () => {
    const head = '<title>Reed Cutter</title><meta property="og:site_name" content="Mossgate Hall">';
    const body =
      '<main><h1>Reed Cutter</h1><p>Mossgate Hall has a moat, and once had a cutter.</p></main>';
    expect(read(head, body).company).toBeUndefined();
  });
});

describe('the title of a page whose own title names the site', () => {
  it('is the one heading that names a role', () => {
    const { title } = read(
      '<title>Mossgate School - Jobs</title>',
      `<h2>Chemistry Teacher</h2><p>From May we need one.</p>${JOB}`,
    );
    expect(title?.[0]?.value).toBe('Chemistry Teacher');
  });
});
