import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../src/formats/text/index.ts';
import type { RawPosting } from '../../../../src/formats/raw-posting.ts';

function parse(text: string, path = 'posting.txt'): RawPosting {
  return parseText({ path, displayPath: path, text });
}

function first(posting: RawPosting, field: 'title' | 'company' | 'location'): unknown {
  return posting.fields[field]?.[0]?.value;
}

interface Page {
  readonly language: string;
  readonly text: string;
  readonly title: string;
  readonly company: string;
  readonly gone: readonly string[];
}

const PAGES: readonly Page[] = [
  {
    language: 'Danish',
    title: 'Tømrer til sluseværkstedet',
    company: 'Rørholm Vandlaug A/S',
    gone: ['Kun nødvendige', 'Selvbetjening', 'Tilgængelighedserklæring'],
    text: `Gå til hovedindhold
Vi bruger cookies for at siden kan fungere
Kun nødvendige
Selvbetjening
Drift
Om lauget
Forside > Ledige stillinger > Tømrer til sluseværkstedet

Tømrer til sluseværkstedet
Rørholm Vandlaug A/S
Arbejdssted: Rørholm
Ansøgningsfrist: 3. februar 2027

Vi passer fjorten sluser af egetræ, og portene skal skiftes hvert tyvende år, uanset hvad budgettet siger.

Dine opgaver
- at bygge og hænge porte op
- at lære lærlingen det samme

Send din ansøgning til job@roerholm.example, så hører du fra os inden for en uge.

Tilgængelighedserklæring
Persondatapolitik
Sitemap`,
  },
  {
    language: 'Finnish',
    title: 'Puutarhuri',
    company: 'Suvilahden säätiö',
    gone: ['Hyväksy kaikki', 'Tapahtumat', 'Saavutettavuusseloste'],
    text: `Siirry sisältöön
Sivusto käyttää evästeitä
Hyväksy kaikki
Tapahtumat
Tilat
Etusivu / Avoimet työpaikat / Puutarhuri

Puutarhuri
Suvilahden säätiö
Turku
Kokoaikainen

Hoidamme kolmea vanhaa puutarhaa, joissa kasvaa sata omenapuuta ja yksi hyvin itsepäinen päärynäpuu.

Lähetä hakemus osoitteeseen puutarha@suvilahti.example ja kerro, mitä kasvattaisit ensin.

Saavutettavuusseloste
Tietosuoja`,
  },
  {
    language: 'Italian',
    title: 'Falegname restauratore',
    company: 'Bottega Sant’Alvise S.r.l.',
    gone: ['Solo necessari', 'Area clienti', 'Mappa del sito'],
    text: `Vai al contenuto
Questo sito utilizza i cookie per funzionare
Solo necessari
Area clienti
Restauri
Prodotti
Home > Lavora con noi > Falegname restauratore

Falegname restauratore
Bottega Sant’Alvise S.r.l.
Venezia
Tempo pieno

Restauriamo barche e mobili di laguna, e ci serve una persona che sappia ascoltare il legno bagnato.

Invia il tuo curriculum a lavoro@santalvise.example entro gennaio.

Informativa sulla privacy
Mappa del sito`,
  },
  {
    language: 'English, without a trail',
    title: 'Bell Hanger',
    company: 'The Ringing Trust of Oban',
    gone: ['Essential only', 'Visit our towers', 'Was this page helpful?', 'Accessibility'],
    text: `Skip to main content
This website uses cookies
Essential only
Visit our towers
Bells for hire
Bell Hanger
The Ringing Trust of Oban
Oban, Scotland
Full-time

We hang bells in eleven towers, and no two of the frames were built by anyone who had met the other builder.

Write to towers@ringingtrust.example and tell us about a frame that you have known.

Was this page helpful?
Yes
No
Accessibility
Freedom of information
Site map`,
  },
  {
    language: 'Japanese',
    title: '織物職人',
    company: '株式会社あおば織',
    gone: ['本文へ', '商品', 'サイトマップ'],
    text: `本文へスキップ
ホーム
商品
店舗
ホーム > 採用情報 > 織物職人

織物職人
株式会社あおば織
勤務地：京都府京都市
雇用形態：正社員

仕事内容
古い織機を手入れしながら、帯と小物を織ります。最初の一年は先輩の横で糸の準備から覚えます。

応募方法
履歴書をメールでお送りください。宛先：saiyo@aoba-ori.example

サイトマップ
プライバシーポリシー`,
  },
];

describe('a page that was copied whole', () => {
  it.each(PAGES)('$language', ({ text, title, company, gone }) => {
    const posting = parse(text);
    expect(first(posting, 'title')).toBe(title);
    expect(first(posting, 'company')).toBe(company);
    for (const chrome of gone) expect(posting.body.html).not.toContain(chrome);
    expect(posting.problems).toEqual([]);
  });

  it('names an institution that only its menu names, and the town below the title', () => {
    const posting = parse(
      `Ga naar hoofdinhoud
Deze website gebruikt cookies
Weigeren
Stichting Het Gemaal
Rondleidingen
Home / Werken bij / Timmerman

Timmerman
Appelscha
32 uur per week
Geplaatst op 2 maart 2027

Wat ga je doen?
Je laat de molen malen als het waait en je vertelt bezoekers waarom hij stilstaat als het niet waait.

Solliciteer voor april bij de voorzitter.`,
      'timmerman.txt',
    );
    expect(first(posting, 'title')).toBe('Timmerman');
    expect(first(posting, 'company')).toBe('Stichting Het Gemaal');
    expect(first(posting, 'location')).toBe('Appelscha');
  });

  it('keeps what stands above the title of a posting that no site surrounds', () => {
    const posting = parse(`Harp Works Ltd
Established by two sisters in a boathouse

Harp Tuner
Oban, Scotland

We tune harps for schools and for weddings, and we do it without hurry.

Apply to tuner@harpworks.example by letter or by mail.`);
    expect(posting.body.html).toContain('two sisters in a boathouse');
    expect(first(posting, 'title')).toBe('Harp Tuner');
  });
});

describe('a printed page', () => {
  it('goes without its numbers and the heading that each page repeats', () => {
    const { body } = parse(`HARP SOCIETY OF OBAN                Ref. 7/27

Post:      Archivist
Salary:    £30,000 per year

The Society keeps four hundred harps and the letters of those who
played them, most of which complain about the damp.

Page 1 of 2

HARP SOCIETY OF OBAN                Ref. 7/27

Please write to the secretary at archive@harpsociety.example before
the end of the month.

Page 2 of 2`);
    expect(body.html).not.toMatch(/Page \d of/u);
    expect(body.html.match(/HARP SOCIETY OF OBAN/gu)).toHaveLength(1);
  });
});

describe('a printed page with a running head of two lines of its first', () => {
  it('goes without it', () => {
    const { body } = parse(`Stadt Harpenau
Hauptamt
Harpenau, den 13.11.2027

Ausschreibung Nr. 14/2027

Netzflicker/in (m/w/d)

Wir suchen jemanden, der die Netze der Feuerwehr flickt und im Winter trocknet.

- 1 -
Stadt Harpenau · Ausschreibung Nr. 14/2027

Bitte schreiben Sie bis Monatsende an netze@harpenau.example.
- 2 -`);
    expect(body.html).not.toContain('Stadt Harpenau ·');
    expect(body.html).toContain('netze@harpenau.example');
  });
});

describe('a page of a gazette', () => {
  it('goes without the name of the paper beside its numbers and the marks of its sheets', () => {
    const { body } = parse(`Diocese of Oban          Gazette 4/2027

              – 14 –

The Harp Chapel
is looking for an organist from May, who keeps the organ and the choir.

[page break]

Gazette 4/2027          Diocese of Oban

              – 15 –

Please write to the warden at chapel@harpchapel.example before Easter.`);
    expect(body.html).not.toMatch(/Gazette|page break|1[45]/u);
    expect(body.html).toContain('Harp Chapel');
  });
});

describe('the company behind a host', () => {
  it.each([
    [
      'Ostler wanted, The Reedham Museum of Carts, Reedham',
      'keeper@reedhamcarts.example',
      'The Reedham Museum of Carts',
    ],
    [
      'Verger wanted, St Osyth’s Church, Marlow',
      'warden@stosyth-marlow.example',
      'St Osyth’s Church',
    ],
    ['Gardener wanted, Stichting Kweekhof, Veere', 'tuin@kweekhof.example', 'Stichting Kweekhof'],
  ])('%s', (line, email, company) => {
    const posting = parse(`${line}
Two days a week, and more in June when everything happens at once.
Write to ${email} and say when you could begin.`);
    expect(first(posting, 'company')).toBe(company);
  });
});
