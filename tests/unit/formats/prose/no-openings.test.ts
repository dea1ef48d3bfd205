import { describe, expect, it } from 'vitest';
import { saysNoOpenings } from '../../../../src/formats/prose/no-openings.ts';

describe('saysNoOpenings', () => {
  it.each([
    'There are currently no open positions.',
    'No vacancies at present',
    'We currently have no openings, but write to us.',
    'We don’t have any current vacancies',
    'Derzeit haben wir leider keine offenen Stellen',
    'Aktuell sind keine freien Positionen zu besetzen',
    "Nous n'avons pas de poste ouvert en ce moment",
    'Aucune offre disponible pour le moment',
    'Actualmente no hay vacantes',
    'No tenemos actualmente puestos',
    'Op dit moment zijn er geen vacatures',
    'Wij hebben momenteel geen openstaande vacatures',
    'Al momento non ci sono posizioni aperte',
    'Just nu har vi inga lediga tjänster',
    'De momento não há vagas',
    'Obecnie nie prowadzimy rekrutacji',
  ])('is told by "%s"', (text) => {
    expect(saysNoOpenings(text)).toBe(true);
  });

  it.each([
    'No experience with our positions is needed',
    'We have no offices; all positions are remote',
    'There are no jobless days at a harbour',
    'Wir haben keine Stellenbeschreibung aus der Schublade',
    'Il n’y a pas de petits rôles',
    'No hay dos días iguales',
  ])('is not told by "%s"', (text) => {
    expect(saysNoOpenings(text)).toBe(false);
  });
});
