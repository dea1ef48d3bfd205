import { describe, expect, it } from 'vitest';
import { fullerName } from '../../../../src/formats/prose/fuller-name.ts';
import { placeInTitle } from '../../../../src/formats/prose/place-in-title.ts';
import { findStatedPlace } from '../../../../src/formats/prose/stated-place.ts';
import { townOfAuthority } from '../../../../src/formats/prose/town-of-authority.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));

describe('townOfAuthority', () => {
  it.each([
    ['Einwohnergemeinde Lochbach', 'Lochbach'],
    ['Stadt Nordhafen', 'Nordhafen'],
    ['Mairie de Port-Blanc', 'Port-Blanc'],
    ['Comune di Acquaviva', 'Acquaviva'],
    ['Ayuntamiento de Peñarroya', 'Peñarroya'],
    ['Gemeente Oostwolde', 'Oostwolde'],
    ['Björkvik kommun', 'Björkvik'],
    ['Urząd Gminy Lipowo', 'Lipowo'],
    ['Saltby Town Council', 'Saltby'],
    ['Saltshire County Council', null],
    ['Harp Works', null],
    ['Stadtwerke', null],
  ])('%s', (company, town) => {
    expect(townOfAuthority(company)).toBe(town);
  });
});

describe('placeInTitle', () => {
  it('takes a town that the text speaks of as a place', () => {
    const found = placeInTitle(
      lines(
        '[Vaga] Soldador naval - Porto Velho',
        'A oficina fica na zona do cais de Porto Velho.',
      ),
    );
    expect([found?.place, found?.lines[0]?.text]).toEqual(['Porto Velho', 'Soldador naval']);
  });

  it.each([
    [['Welder - Night Shift', 'You work at night.']],
    [['Welder - Harp Works', 'You will be one of three at Harp Works.']],
    [['Welder - Quay', 'Nothing else is said.']],
  ])('leaves what may be anything else: %j', (texts) => {
    expect(placeInTitle(lines(...texts))).toBeNull();
  });
});

describe('findStatedPlace', () => {
  it.each([
    ['Nous recrutons une archiviste pour notre site de Lannilis.', 'Lannilis'],
    ['Wir sind Elektro Harp aus Wyk, neun Leute und ein Hund.', 'Wyk'],
    ['O posto é na oficina de Peniche, junto ao porto.', 'Peniche'],
    ['We are a bakery from Oban, and we get up early.', 'Oban'],
    ['Unsere Filialen sind in Wyk und Nieblum.', undefined],
    ['We have customers in Oban.', undefined],
    ['We are hiring a Boat Conservator! Come and see.', undefined],
    ['Full time, two years. Kalmsund, Sweden, on site with the boats.', 'Kalmsund, Sweden'],
  ])('%s', (text, place) => {
    expect(findStatedPlace(lines(text))?.place).toBe(place);
  });
});

describe('fullerName', () => {
  it.each([
    ['Harp', ['Net mender', 'The firm Harp Moulds, where I work, seeks one.'], [], 'Harp Moulds'],
    ['De Harp', ['Basisschool De Harp', 'De Harp is een school.'], [], 'Basisschool De Harp'],
    ['Harp', ['Net mender', 'About Harp'], ['Harp Analytics', 'Careers'], 'Harp Analytics'],
    ['Björkvik', ['Målare till Björkvik kommun'], [], 'Björkvik kommun'],
    ['Harp', ['Net mender', 'Harp is small. Harp Engineering is fun.'], [], 'Harp'],
    ['Harp', ['Wir bei Harp Vollzeit, und mehr'], [], 'Harp'],
  ])('%s of %j', (name, texts, frame, expected) => {
    expect(fullerName(name, lines(...texts), frame)).toBe(expected);
  });
});
