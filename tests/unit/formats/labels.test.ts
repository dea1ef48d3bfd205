import { describe, expect, it } from 'vitest';
import { fieldOfCertainLabel, fieldOfLabel } from '../../../src/formats/labels.ts';

describe('labels', () => {
  it.each([
    ['Closing date:', 'validThrough'],
    ['Organisation', 'company'],
    ['Name of the organisation', 'company'],
    ['• Standort(e)', 'location'],
    ['Standort / Location', 'location'],
    ['Advertised salary', 'salary'],
    ['Gehalt (brutto)', 'salary'],
    ['¿Dónde?', 'location'],
    ['Ubicacion', 'location'],
    ['Team / Location', undefined],
    ['Arbeitsort, Beginn', undefined],
    ['Location(s)', 'location'],
    ['Lieu d’affectation', 'location'],
    ['Home-Office', 'workplace'],
    ['Date of notice', 'datePosted'],
    ['Team', undefined],
    ['Contact', undefined],
  ])('%s names %s wherever it stands', (label, field) => {
    expect(fieldOfLabel(label)).toBe(field);
  });

  it.each([
    ['Team', 'category'],
    ['E-Mail', 'applyUrl'],
    ['Post', 'title'],
    ['Closing date', 'validThrough'],
    ['Dear reader', undefined],
    ['constructor', undefined],
  ])('%s before a colon names %s', (label, field) => {
    expect(fieldOfCertainLabel(label)).toBe(field);
  });
});
