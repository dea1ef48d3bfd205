import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../../../src/formats/recognise.ts';
import { parseText } from '../../../../src/formats/text/index.ts';

const read = (text: string) => {
  const { fields, body } = parseText({ path: 'note.txt', displayPath: 'note.txt', text });
  return { body: body.html, value: (field: keyof typeof fields) => fields[field]?.[0]?.value };
};

describe('who seeks somebody', () => {
  it.each([
    [
      'Bom dia! A Padaria Harpa Azul, de Vila Clara, está contratando auxiliar de padaria para a noite.',
      'Padaria Harpa Azul',
    ],
    [
      'Hola a todos! La Fundación Arpa Vieja está buscando una coordinadora de talleres.',
      'Fundación Arpa Vieja',
    ],
    [
      'Our shop, Harp Reed & Wind, is looking for a full-time net repairer in Oban.',
      'Harp Reed & Wind',
    ],
    ['Notre atelier, Harpe Bleue, recherche une couturière à temps plein.', 'Harpe Bleue'],
  ])('%s', (sentence, company) => {
    const posting = read(`${sentence}\n\nCV: rh@boite.example\n`);
    expect(posting.value('company')).toBe(company);
  });

  it('is named behind the role of a heading that the text takes up', () => {
    const posting = read(
      `Auxiliar de padaria - Padaria Harpa\nR$ 1.980 por mês\n\nDescrição\nA Padaria Harpa abre às seis, e quem mexe a massa começa às três. Quem já mexeu com massa sai na frente.\n`,
    );
    expect(posting.value('title')).toBe('Auxiliar de padaria');
    expect(posting.value('company')).toBe('Padaria Harpa');
  });

  it('is not a verb that says "we"', () => {
    const posting = read(
      `Manutentore meccanico\nSede: Fermo (FM)\n\nChi siamo\nFacciamo reti dal 1931, con aghi di osso e molta pazienza. Scrivere a lavoro@arparete.example.\n`,
    );
    expect(posting.value('company')).not.toBe('Facciamo');
  });
});

describe('an employer whom only the edges of a text name', () => {
  it.each([
    [
      'GASTHOF ZUM ROTEN OCHSEN\nInh. Familie Harp\n\nKöchin/Koch (m/w/d) in Vollzeit\n\nWir sind ein Familienbetrieb in Berching und suchen ab Januar Verstärkung.\n\nBewerbung an kueche@roter-ochse.example',
      'GASTHOF ZUM ROTEN OCHSEN',
    ],
    [
      "ST. BRIDE'S PUBLIC SCHOOL, NAGPUR\nWANTED\n\nPhysics Teacher\n\nThree years of teaching at senior level.\n\nSend resume to principal@stbrides.example by 5 December 2027.",
      "ST. BRIDE'S PUBLIC SCHOOL",
    ],
  ])('%j', (text, company) => {
    expect(read(`${text}\n`).value('company')).toBe(company);
  });

  it('is not the board that shows the opening', () => {
    const posting = read(`Harpfinder
Search jobs
For employers
Sign in
Home > Jobs > Warehouse

Warehouse Operative

Location: Corby
Salary: £12.60 per hour
Full-time

You will pick and pack on a day shift.

Requirements
- safety shoes

Apply now
Save
© 2027 Harpfinder Ltd
`);
    expect(posting.value('company')).toBeUndefined();
  });
});

describe('the title of a text', () => {
  it.each([
    [
      'Net repairer wanted - Oban, Argyll\n\nOur loft, Harp Nets, is looking for a repairer of nets.',
      'Net repairer',
      'Oban, Argyll',
    ],
    [
      'Refuse Driver (LGV) - SMC04417\n\nEmployer: Harp Council\nLocation: Oban',
      'Refuse Driver (LGV)',
      'Oban',
    ],
    [
      'Payroll Clerk (Ref. 2027/14)\n\nEmployer: Harp Council\nLocation: Oban',
      'Payroll Clerk',
      'Oban',
    ],
  ])('%j', (text, title, place) => {
    const posting = read(`${text}\n\nWrite to crew@harp.example\n`);
    expect(posting.value('title')).toBe(title);
    expect(posting.value('location')).toBe(place);
  });

  it('goes on in the next line of a centred head', () => {
    const posting = read(`                        ASOCIACIÓN ARPA DEL SUR

              CONVOCATORIA N.° 014-2027: COORDINADOR(A) DE
                       PROYECTO DE REDES Y BOTES

                                                        Página 1 de 1

1. ANTECEDENTES

Desde hace años acompañamos a los pescadores.

Lugar de trabajo:     Puno, Perú
Remuneración:         S/ 5 800 mensuales

Enviar hoja de vida a redes@arpasur.example, indicando el número, hasta el 7 de diciembre de 2027.
`);
    expect(posting.value('title')).toBe('COORDINADOR(A) DE PROYECTO DE REDES Y BOTES');
    expect(posting.value('validThrough')).toBe('2027-12-07');
  });

  it('is what a message of a channel puts in bold', () => {
    const text = `#jobs  |  Netmakers community

Priya N.  11:04 AM
Hi everyone, we have an opening.

*Chart Designer (contract, 4 months)* at Harp & Loss, a small studio that draws charts.

Send a link to hello@harpandloss.example.
`;
    expect(recogniseFormat(text, 'a.txt')).toBe('text');
    expect(recogniseFormat('#jobs at Harp\n\nText', 'a.txt')).toBe('markdown');
    const posting = read(text);
    expect(posting.value('title')).toBe('Chart Designer');
    expect(posting.body).not.toContain('community');
  });
});

describe('facts of a text', () => {
  it('knows a day before the start, where no year is written', () => {
    const posting = read(
      `Rifugio Tre Arpe cerca cuoco per la stagione, dal 5 dicembre 2027 al 6 aprile 2028.\n\nMandate il CV a cucina@trearpe.example entro il 27 novembre.\n`,
    );
    expect(posting.value('validThrough')).toBe('2027-11-27');
  });

  it('finds the town of an institution within a sentence', () => {
    const posting = read(
      `PhD Fellow in Nets\n\nThe Department of Nets at Harp University, Odense, Denmark, has an open PhD position. The fellow is employed full time.\n\nApplications (CV, one page) go through the university's system and nowhere else:\n\nhttps://harp.example/calls/1\n`,
    );
    expect(posting.value('location')).toBe('Odense, Denmark');
    expect(posting.value('employmentType')).toEqual(['FULL_TIME']);
    expect(posting.value('applyUrl')).toBe('https://harp.example/calls/1');
  });

  it('reads a region that is the whole world', () => {
    const posting = read(
      `Net Engineer\nat Harp Works\n\nRegion: Anywhere in the World\n\nHarp Works makes nets. Apply: https://harp.example/jobs/1\n`,
    );
    expect(posting.value('workplace')).toBe('remote');
    expect(posting.value('applicantLocations')).toBe('worldwide');
  });

  it.each([
    [
      'From: Ada Reed <a@club.example>\nDate: 18 Nov 2027\nSubject: Caretaker\n\nHarp Club in Oban seeks a part-time caretaker.\n\nApplications with a short CV to the secretary by 5pm on Friday 3 December.',
      '2027-12-03',
    ],
    [
      'Van: Anja <anja@harpmolen.example>\nDatum: di 16 nov 2027 om 09:12\nOnderwerp: Molenaar gezocht\n\nStichting Molen De Harp in Hattem zoekt een molenaar.\n\nReageren kan tot 12 december bij anja@harpmolen.example.',
      '2027-12-12',
    ],
    [
      'Fra: Kari <kari@harpbakeri.example>\nEmne: Baker søkes\nDato: 16. november 2027\n\nHarpbakeriet i Sogndal søker baker i full stilling.\n\nSøknad sendes til kari@harpbakeri.example innen 10. desember.',
      '2027-12-10',
    ],
  ])('knows the day by which one may apply: %j', (text, day) => {
    expect(read(`${text}\n`).value('validThrough')).toBe(day);
  });

  it('names the firm of the foot where the posting has only its domain', () => {
    const posting = read(`Accept all cookies   Reject
Harpridge
Our food
Our farms
Careers
Contact
Careers > Vacancies

Dairy Technologist - HR-20417

Location: Oban, Argyll
Contract: Permanent, full time

The role
You will run trials on cultures and see them through to the line.

About you
Years in a creamery.

To apply, send your CV to people@harpridgedairy.example by 11 December 2027.

© 2027 Harpridge Dairy Ltd. Registered in Scotland.
`);
    expect(posting.value('title')).toBe('Dairy Technologist');
    expect(posting.value('company')).toBe('Harpridge Dairy Ltd');
  });
});
