import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../src/formats/text/index.ts';

const read = (text: string) => {
  const { fields, body } = parseText({ path: 'paste.txt', displayPath: 'paste.txt', text });
  return {
    body: body.html,
    facts: [fields.title, fields.company, fields.location].map((found) => found?.[0]?.value),
  };
};

describe('pages of sites that are not known', () => {
  it.each([
    [
      'a menu with pages of its own, and a card whose title is no known role',
      `Home | Browse boats | Skippers | Sea school | Log in

Opvarende tweede klas
Rederij De Harp
Winsum
24 uur per week
€ 2.601 - € 3.039 per maand

SOLLICITEER DIRECT
Delen via WhatsApp  |  Delen via LinkedIn

De Harp vaart op de Wadden met elf mensen, en dat mogen er meer worden.

Stuur je brief naar crew@deharp.example.`,
      ['Opvarende tweede klas', 'Rederij De Harp', 'Winsum'],
      ['Skippers', 'WhatsApp', 'SOLLICITEER'],
    ],
    [
      'a category below the title, and warnings of the site',
      `Jobs | Profile | Sea advice | Companies
Post a job

Diesel Fitter
Harp Haulage
View all jobs
Eden, Far South & Monaro NSW
Fitters (Marine)
Full time
$42 – $48 per hour

Quick apply
Save

Harp has 44 nets that go out every day, and each finds its own way of tearing.

Be careful
Don't provide your bank or credit card details when applying for jobs.
Report this job ad`,
      ['Diesel Fitter', 'Harp Haulage', 'Eden, Far South & Monaro NSW'],
      ['Sea advice', 'credit card', 'Quick apply'],
    ],
    [
      'buttons of menu words, and openings listed above the site’s own lines',
      `Startseite
Für Bootsleute
Mein Konto
Login

Bootsbauer (m/w/d)
Werft Harp GmbH
Hafenstraße 12, 24103 Kiel
Vollzeit

Bewerben
Speichern

Die Werft Harp baut seit 1920 Boote aus Holz und einmal im Jahr eines aus Versehen.

Ähnliche Jobs
Segelmacher (m/w/d)
Wyk auf Föhr

Über uns
Die Seite gehört der Werft Harp und wird von ihr selbst geschrieben.
Impressum`,
      ['Bootsbauer (m/w/d)', 'Werft Harp GmbH', 'Hafenstraße 12, 24103 Kiel'],
      ['Speichern', 'Segelmacher', 'Impressum', 'Mein Konto'],
    ],
    [
      'a menu of which no page is known',
      `HAVN jobb
Varslinger
Ny annonse
Meldinger
Min side

Baker
Skjæret Bakeri AS
Sandgata 4, 6509 Kristiansund
Heltid, fast

Søk på stillingen
Lagre

Skjæret Bakeri baker brød og kanelboller for halve byen, og vi trenger en til som kan stå opp.`,
      ['Baker', 'Skjæret Bakeri AS', 'Sandgata 4, 6509 Kristiansund'],
      ['Varslinger', 'Lagre'],
    ],
    [
      'a town with what tells it from others',
      `Vagas
Empresas
Entrar

Soldador naval
Estaleiro Harpa
Itajaí - SC
Presencial
R$ 3.200,00 a R$ 3.900,00 por mês

Candidatar-se
Compartilhar vaga

O Estaleiro Harpa fabrica barcos e procura quem goste de soldar.`,
      ['Soldador naval', 'Estaleiro Harpa', 'Itajaí - SC'],
      ['Compartilhar', 'Entrar'],
    ],
  ])('%s', (_, text, facts, gone) => {
    const found = read(text);
    expect(found.facts).toEqual(facts);
    for (const words of gone) expect(found.body).not.toContain(words);
  });
});
