import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/formats/html/index.ts';

const SAID =
  '<p>We mend nets by the pier, and need a third pair of hands, full time, from May.</p><p>You know your knots, or learn them in a winter as we did. There is a stove, a kettle and tea for whoever comes in wet.</p><p><b>Pay:</b> £14 an hour, 38 hours.</p>';

function read(title: string, masthead: string, beside = '') {
  const text = `<html><head><title>${title}</title></head><body><table><tr><td colspan="2">${masthead}</td></tr><tr><td><h1>Net Mender</h1>${SAID}<p>Write to <a href="mailto:pier@nets.example">pier@nets.example</a>.</p></td><td>${beside}</td></tr></table></body></html>`;
  return parseHtml({ path: 'a.html', displayPath: 'a.html', text });
}

describe('a small site whose name stands over every page', () => {
  it('is the company that its title and its masthead name', () => {
    const { fields } = read('Harp &amp; Sons - Nets - Jobs', '<h2>Harp &amp; Sons</h2>');
    expect(fields.company?.[0]?.value).toBe('Harp & Sons');
  });

  it('is none where it is a board', () => {
    const masthead = '<h2>Pierwork</h2><a>Post a job</a>';
    const { fields } = read('Pierwork - Nets - Coast', masthead);
    expect(fields.company?.[0]?.value).not.toBe('Pierwork');
  });
});

describe('a page of columns', () => {
  const title = 'Harp &amp; Sons - Nets - Jobs';
  const masthead = '<h2>Harp &amp; Sons</h2><i>Nets made and mended since 1931</i>';

  it('is the column with the heading', () => {
    const beside = '<b>Autumn offer!</b><br>Ten per cent off floats until the first frost.';
    const { body } = read(title, masthead, beside);
    expect(body.html).toContain('third pair of hands');
    expect(body.html).not.toContain('Autumn offer');
    expect(body.html).not.toContain('since 1931');
  });

  it('is all of it where an address stands beside', () => {
    const { body } = read(
      title,
      masthead,
      '<b>Come by</b><br>The gate is open from seven until the tide turns, and the dog is friendly to all who bring biscuits. Or write to <a>harp@nets.example</a>',
    );
    expect(body.html).toContain('harp@nets.example');
  });
});

describe('the line below a heading', () => {
  it('tells the day on which a post was written', () => {
    const text = `<html><head><title>Redero | Redes Arpa</title></head><body><h1>Redero</h1><p>Publicado el 14 de noviembre de 2027 por admin en Empleo | 0 comentarios</p>${SAID}</body></html>`;
    const { fields } = parseHtml({ path: 'a.html', displayPath: 'a.html', text });
    expect(fields.datePosted?.[0]?.value).toBe('2027-11-14');
  });
});
