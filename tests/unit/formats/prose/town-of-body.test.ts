import { describe, expect, it } from 'vitest';
import { townOfBody } from '../../../../src/formats/prose/town-of-body.ts';

describe('the town of a municipality', () => {
  it.each([
    ['Stadt Hohenau', 'Hohenau'],
    ['Gemeinde Neustadt am Moor', 'Neustadt am Moor'],
    ['Stadtverwaltung Hohenau', 'Hohenau'],
    ['Gemeente Duinhoek', 'Duinhoek'],
    ['Mairie de Saint-Brévin', 'Saint-Brévin'],
    ['Ville d’Orange', 'Orange'],
    ['Ayuntamiento de Llanes', 'Llanes'],
    ['Comune di Gubbio', 'Gubbio'],
    ['Prefeitura Municipal de Canoas', 'Canoas'],
    ['City of Oban', 'Oban'],
    ['Älvsbacka kommun', 'Älvsbacka'],
    ['Odense Kommune', 'Odense'],
    ['Oban Town Council', 'Oban'],
    ['Stadtwerke Hohenau', null],
    ['Stadtgärtnerei Hohenau', null],
    ['Landkreis Moorland', null],
    ['City Cycles', null],
    ['Ninefold', null],
    ['University of Oban', null],
  ])('%s: %s', (company, town) => {
    expect(townOfBody(company)).toBe(town);
  });
});
