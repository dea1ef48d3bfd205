import { describe, expect, it } from 'vitest';
import { cleanCompanyName, isCompanyName } from '../../../../src/formats/prose/company-name.ts';
import { parseText } from '../../../../src/formats/text/index.ts';

describe('isCompanyName', () => {
  it.each([
    'Harp Works sucht Netzflicker*in',
    'Harp Works zoekt een nettenboeter',
    'Dettagli della posizione lavorativa',
    'Full job description',
    "Détails de l'emploi",
  ])('%s is none', (text) => {
    expect(isCompanyName(text)).toBe(false);
  });

  it.each(['Studio Harp & Partners Consulenti del Porto', 'Institut de recherche Harp'])(
    '%s is one',
    (text) => {
      expect(isCompanyName(text)).toBe(true);
    },
  );
});

describe('cleanCompanyName', () => {
  it('leaves out what only a screen reader says before the name', () => {
    expect(cleanCompanyName('Employer details Harp Freight Ltd.')).toBe('Harp Freight Ltd.');
  });
});

describe('the company of a text', () => {
  const company = (text: string) =>
    parseText({ path: 'job.txt', displayPath: 'job.txt', text }).fields.company?.[0]?.value;

  it('is no headline of a role, but who seeks in it', () => {
    expect(
      company(`Harpenwerk sucht Netzflicker*in

Unsere Werkstatt flickt seit 2009 alles, was einmal im Wasser war. Im Frühjahr wird es wieder voll.

Schreib an hallo@harpenwerk.example.`),
    ).toBe('Harpenwerk');
  });

  it('may have a trade in its name, between the title and the town', () => {
    expect(
      company(`Trova lavoro
Stipendi
Accedi
Cosa: qualifica o azienda
Dove: città o provincia
Cerca
Impiegato/a contabile
Studio Harpa & Partners Consulenti del Lavoro
Villarpa, RA
Tempo pieno
Candidati ora

Descrizione completa della posizione
Lo Studio segue novanta aziende della costa, dai cantieri alle vele, e cerca una persona precisa e allegra per la contabilità.

Inviare il curriculum a lavoro@studioharpa.example.`),
    ).toBe('Studio Harpa & Partners Consulenti del Lavoro');
  });
});
