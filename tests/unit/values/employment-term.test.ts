import { describe, expect, it } from 'vitest';
import { statesTerm } from '../../../src/values/employment-term.ts';
import { findEmploymentTypes } from '../../../src/values/employment-type.ts';

describe('statesTerm', () => {
  it.each([
    'Die Stelle ist zunächst auf zwei Jahre befristet.',
    'Befristete Anstellung als Elternzeitvertretung, 80 %',
    'Contrat à durée déterminée de 9 mois',
    'CDD, prise de poste en mars',
    'Contrato temporal de seis meses, media jornada',
    'Contratto a tempo determinato fino a settembre',
    'Contrato a termo certo (12 meses)',
    'Tijdelijk contract voor een jaar',
    'Vikariatet gäller till och med augusti',
    'Midlertidig stilling i 100 %',
    'Tehtävä on määräaikainen',
    'Umowa o pracę na czas określony',
    'Pracovní poměr na dobu určitou',
    'A fixed-term appointment until June 2028',
    'Temporary full-time position, ten weeks',
    'This is maternity cover for our librarian',
  ])('finds that "%s" is for a time', (line) => {
    expect(statesTerm(line)).toBe(true);
  });

  it.each([
    'Die Stelle ist unbefristet.',
    'nicht befristete Anstellung',
    'Contrato indefinido desde el primer día',
    'Contratto a tempo indeterminato',
    'Contrato sem termo',
    'After a fixed-term contract you become permanent staff',
    'You will schedule our temporary work crews',
    'You determine the terms of the survey',
    'We pay for temporary housing.',
  ])('finds no term in "%s"', (line) => {
    expect(statesTerm(line)).toBe(false);
  });

  it('stands beside the hours', () => {
    expect(findEmploymentTypes('contratto a tempo determinato, tempo pieno')).toEqual([
      'FULL_TIME',
      'TEMPORARY',
    ]);
    expect(findEmploymentTypes('Ongoing part-time temporary work in our mill')).toEqual([
      'PART_TIME',
      'TEMPORARY',
    ]);
  });
});
