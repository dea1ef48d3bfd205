import { describe, expect, it } from 'vitest';
import { parse, values } from './page.ts';

const prose = `<p>${'We restore church organs with our team, pipe by pipe, and are hiring. '.repeat(5)}</p>`;

function location(links: string): unknown {
  return values(
    parse(`<title>Organ Builder</title><h1>Organ Builder</h1><div>${links}</div>${prose}`),
  ).location;
}

describe('a link to a map', () => {
  it.each([
    'https://www.google.com/maps/place/x',
    '//maps.google.de/?q=x',
    'https://maps.app.goo.gl/x',
    'https://www.openstreetmap.org/node/1',
    'https://en.mapy.cz/s/x',
  ])('%s names the place', (address) => {
    expect(location(`<a href="${address}">Passau, Germany</a>`)).toBe('Passau, Germany');
  });

  it.each([
    ['words for the map itself', '<a href="https://maps.app.goo.gl/x">Show on map</a>'],
    [
      'two places',
      '<a href="https://maps.app.goo.gl/x">Passau</a><a href="https://maps.app.goo.gl/y">Linz</a>',
    ],
    ['another site', '<a href="https://maps-of-organs.example/x">Passau</a>'],
    ['a footer', '<footer><a href="https://maps.app.goo.gl/x">Passau</a></footer>'],
    ['no text', '<a href="https://maps.app.goo.gl/x"></a>'],
  ])('tells nothing with %s', (_, links) => {
    expect(location(links)).toBeUndefined();
  });

  it('does not contradict a stated place', () => {
    const links = '<p>Location: Linz, Austria</p><a href="https://maps.app.goo.gl/x">Passau</a>';
    expect(location(links)).toBe('Linz, Austria');
  });
});
