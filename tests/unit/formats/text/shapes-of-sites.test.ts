import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../src/formats/text/index.ts';
import type { Field } from '../../../../src/formats/raw-posting.ts';

const read = (text: string, ...names: Field[]) => {
  const { fields, body, problems } = parseText({
    path: 'paste.txt',
    displayPath: 'paste.txt',
    text,
  });
  return {
    body: body.html,
    problems,
    facts: names.map((name) => fields[name]?.[0]?.value),
  };
};

describe('facts in the shapes in which sites and people give them', () => {
  it('reads a block of labels over their values, and leaves the contact out of it', () => {
    const { facts } = read(
      `Net Mender
Main area
Harbour
Contract
Permanent
Employer
Harp Valley Harbour Trust
Site
Old Quay House
Town
Portnahaven
Salary
£28,682 - £31,580 per annum
Closing
09/12/2027 23:59

We mend what the sea has torn, in a loft of six people with a view of the quay.

Further details
Name
Ada Okoro
Job title
Loft Manager
Email address
ada@harpvalley.example`,
      'title',
      'company',
      'location',
      'validThrough',
    );
    expect(facts).toEqual([
      'Net Mender',
      'Harp Valley Harbour Trust',
      'Old Quay House, Portnahaven',
      '2027-12-09',
    ]);
  });

  it('reads an authority below the title, a period and a list of places', () => {
    const { facts } = read(
      `Park Ranger
Bureau of Dunes and Shores
Department of the Outdoors
Summary
You will lead walks at the monument, and write what visitors read about the dunes.
Open & closing dates
11/05/2027 to 11/25/2027
Location
2 vacancies in the following location:
Red Mesa, UT
Remote job
No`,
      'title',
      'company',
      'location',
      'datePosted',
      'validThrough',
      'workplace',
    );
    expect(facts).toEqual([
      'Park Ranger',
      'Bureau of Dunes and Shores',
      'Red Mesa, UT',
      '2027-11-05',
      '2027-11-25',
      'onsite',
    ]);
  });

  it('takes a town on a line of its own for the place, where the text is in it', () => {
    const { facts } = read(
      `Ga naar de inhoud
Over ons  Werken bij  Contact

Harpbouwer Nijbroek
24 - 32 uur per week
€ 3.420 - € 4.690 bruto per maand
Mbo
Nijbroek
Reageren kan tot en met 13 december 2027

In Nijbroek staat onze werkplaats, en daar bouwen wij met zes mensen harpen voor de hele wereld.

Mail werk@harpwerkplaats.example`,
      'location',
      'employmentType',
      'validThrough',
    );
    expect(facts).toEqual(['Nijbroek', 'PART_TIME', '2027-12-13']);
  });

  it('takes the day of publication and the link from below the text', () => {
    const { facts } = read(
      `Till innehållet
Lediga jobb
Logga in

Båtbyggare till varvet
Kommun: Kalmsund

Om jobbet
Du bygger och lagar träbåtar tillsammans med fyra andra, och lär upp en lärling om året.

Sök jobbet senast 3 december (om 11 dagar)
Ansök via arbetsgivarens webbplats
https://jobb.kalmsund.example/varvet

Arbetsgivaren
Kalmsunds varv AB

Publicerad 2027-11-12
Annons-Id: 300412
Skriv ut`,
      'datePosted',
      'validThrough',
      'applyUrl',
    );
    expect(facts).toEqual(['2027-11-12', '2027-12-03', 'https://jobb.kalmsund.example/varvet']);
  });

  it('reads a vacancy passed on in a chat, and not what others answer', () => {
    const { facts, body } = read(
      `[18/11/27, 20:14:07] Ada Vega: Buenas noches, comparto vacante

*AFINADOR DE ARPAS*
🏭 Talleres Harpa S.A. de C.V. (instrumentos)
📍 Tequila, Jalisco
Actividades: afinar, cambiar cuerdas, atender a los músicos y llevar el registro de cada instrumento que entra y que sale del taller cada semana.
Mandar CV a taller@harpa.example
[18/11/27, 20:16:52] Beto: gracias, lo comparto con mi primo`,
      'company',
      'location',
      'datePosted',
    );
    expect(facts).toEqual(['Talleres Harpa S.A. de C.V.', 'Tequila, Jalisco', '2027-11-18']);
    expect(body).not.toContain('primo');
  });

  it('reads the first message of a thread of a forum alone', () => {
    const { facts, body } = read(
      `Forum index » Marketplace » Jobs offered

lumen
Posts: 88
Joined: 12 Jan 2024

Pixel artist for a farming game
Post by lumen » Thu Nov 04, 2027 6:22 pm

Hello! Lumen & Reed Studio is looking for a pixel artist to draw crops, animals and buildings. Remote, part-time, about four months, at your own hours.

Pay: $25 per hour. Send your portfolio to art@lumenreed.example.

Top

badger
Posts: 3
Re: Pixel artist for a farming game
Post by badger » Fri Nov 05, 2027 7:10 am

Love the style.

Who is online: Users browsing this forum: 2 guests`,
      'datePosted',
    );
    expect(facts).toEqual(['2027-11-04']);
    expect(body).not.toMatch(/badger|Love the style|browsing|Posts: 3/u);
  });

  it.each([
    [
      'A Clínica Harpa Azul, em Vila Clara (concelho de Alva), procura um(a) Assistente Dentário(a) para a equipa.\n\nEnviar currículo para geral@harpa.example.',
      ['Assistente Dentário(a)', 'Vila Clara'],
    ],
    [
      "MAIRIE DE HARPE-SUR-ORLE\n\nRecrute\n\nUN(E) AGENT D'ENTRETIEN\n\nMISSIONS\n• Nettoyage des écoles\n\nCandidatures : mairie@harpe.example",
      ["AGENT D'ENTRETIEN", 'Harpe-sur-Orle'],
    ],
    [
      'STAFF WANTED\n\nThe Harp Bakery\n37 Mill Street, Oban 5810\n\nWe need a SALES ASSISTANT, three days a week. Write to ada@harpbakery.example',
      ['SALES ASSISTANT', '37 Mill Street, Oban 5810'],
    ],
  ])('%s', (text, facts) => {
    expect(read(text, 'title', 'location').facts).toEqual(facts);
  });

  it('refuses a page of search results', () => {
    const cards = ['Staff Nurse', 'Theatre Nurse', 'Midwife', 'Dental Nurse'].map(
      (role) => `${role}\nHarp House\nOban\n2 days ago`,
    );
    const { problems } = read(`Jobs  Companies  Sign in\n\nNurse jobs\n\n${cards.join('\n\n')}`);
    expect(problems.map(({ code }) => code)).toEqual(['not-a-posting']);
  });
});

describe('places as whole texts say them', () => {
  it.each([
    [
      'Guten Tag,\n\ndie Tischlerei Harp in Nijbroek (Ostfriesland) sucht einen Tischler in Vollzeit.\n\nBewerbungen an info@harp.example',
      'Nijbroek',
    ],
    [
      'Tuner\nHarp Institute\n\nWe are looking for a tuner. Workplace is Tromvik.\n\nApply to ada@harp.example',
      'Tromvik',
    ],
    [
      'Piano Tuner\nHarp House\nBallinacorra, Co. Cork\n\nHarp House is looking for a tuner. Apply to ada@harp.example',
      'Ballinacorra, Co. Cork',
    ],
  ])('%s', (text, place) => {
    expect(read(text, 'location').facts).toEqual([place]);
  });
});
