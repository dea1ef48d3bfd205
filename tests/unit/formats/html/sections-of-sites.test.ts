import { describe, expect, it } from 'vitest';
import { isGenericTitle } from '../../../../src/formats/html/page-sections.ts';

describe('what sites call the page of their openings', () => {
  it.each([
    "Nos offres d'emploi",
    'Rejoignez nos équipes',
    'Unsere offenen Stellen',
    'Nuestras ofertas de empleo',
    'Onze vacatures',
    'Dołącz do naszego zespołu',
  ])('names no job: %s', (title) => {
    expect(isGenericTitle(title)).toBe(true);
  });

  it.each(['Net Mender', 'Unsere Netzflickerin geht'])('is not %s', (title) => {
    expect(isGenericTitle(title)).toBe(false);
  });
});
