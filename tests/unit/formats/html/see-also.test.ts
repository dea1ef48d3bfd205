import { describe, expect, it } from 'vitest';
import { loadFragment } from '../../../../src/formats/html/document.ts';
import { removeSeeAlso } from '../../../../src/formats/html/see-also.ts';

function left(html: string): string {
  const $ = loadFragment(`<div id="main">${html}</div>`);
  const [main] = $('#main').toArray();
  if (main !== undefined) removeSeeAlso(main);
  return $('#main').text();
}

describe('removeSeeAlso', () => {
  it.each([
    '<p>See also: <a href="a">Cook</a> | <a href="b">Net Mender</a></p>',
    '<p><font>Siehe auch <a href="a">Koch</a></font></p>',
    '<div>Autres offres : <a href="a">Cuisinier</a>, <a href="b">Marin</a></div>',
  ])('takes %s', (html) => {
    expect(left(`<p>We mend nets.</p>${html}`)).toBe('We mend nets.');
  });

  it.each([
    '<p>See also <a href="a">our report</a>, which says how we mend nets.</p>',
    '<p>Apply: <a href="a">form</a></p>',
    '<p>See also:</p>',
  ])('leaves %s', (html) => {
    expect(left(html)).not.toBe('');
  });
});
