import { describe, expect, it } from 'vitest';
import { withoutChrome } from '../../../../src/formats/text/chrome.ts';
import { parseText } from '../../../../src/formats/text/index.ts';
import { readLines } from '../../../../src/formats/text/lines.ts';
import { endOfSearchForm } from '../../../../src/formats/text/search-form.ts';

const read = (text: string) => {
  const { fields, body } = parseText({ path: 'page.txt', displayPath: 'page.txt', text });
  return { body: body.html, value: (field: keyof typeof fields) => fields[field]?.[0]?.value };
};
const kept = (text: string) =>
  withoutChrome(readLines(text))
    .map((line) => line.text)
    .join('\n');

const POSTING = `Harp Works mends nets for the fleet of Oban and looks for somebody with patient hands.

Your tasks
- Mend nets
- Splice ropes

We pay £15 an hour. Write to crew@harpworks.example with a few lines about yourself.`;

describe('the form by which a reader looks for other openings', () => {
  it.each([
    [['What', 'Job title, keywords, or company', 'Where', 'City, state, or zip', 'Find jobs'], 5],
    [['Beruf, Stichwort oder Firma', 'Ort oder PLZ', 'Jobs finden', 'Bäcker'], 3],
    [['Métier, mots-clés, entreprise', 'Ville ou code postal', 'Rechercher'], 3],
    [['Where', 'Oban'], 0],
    [['Net mender', 'Skills and tools', 'Oban'], 0],
  ])('ends in %j behind line %d', (texts, end) => {
    expect(endOfSearchForm(texts)).toBe(end);
  });

  it('leaves the title below it', () => {
    const posting = read(`Find salaries
Employers
What
Job title, keywords, or company
Where
City, state, zip code
Find jobs
Harbour Health Aide (HHA) - Part Time
Quay Home Care
Oban, ME 04401
$16 - $18 an hour
Apply now

${POSTING}`);
    expect(posting.value('title')).toBe('Harbour Health Aide (HHA) - Part Time');
    expect(posting.body).not.toContain('zip code');
  });
});

describe('what a site shows around a posting', () => {
  it.each([
    ['Voltar para vagas', 'a way back'],
    ['Zurück zur Ergebnisliste', 'a way back'],
    ['Terug naar zoekresultaten', 'a way back'],
  ])('%s is %s above it', (line) => {
    expect(kept(`${line}\nNet mender\nHarp Works\nOban\n\n${POSTING}`)).not.toContain(line);
  });

  it.each(['Tailor my resume', 'Use AI to see how you fit', 'Voir le profil'])(
    '%s below other buttons is one more',
    (line) => {
      const text = `Net mender\nHarp Works\nOban\nApply\nSave\n${line}\nAbout the job\n${POSTING}`;
      expect(kept(text)).not.toContain(line);
    },
  );

  it('keeps what only begins like a button', () => {
    const text = `Net mender\nHarp Works\nOban\nShow your work by 3 May.\n\n${POSTING}`;
    expect(kept(text)).toContain('Show your work');
  });

  it.each([
    'Bank details should never be provided when applying for a job.',
    "Soyez vigilant ! Un recruteur ne vous demandera jamais d'argent.",
    'Beware of impostors! We promise no job in exchange for money.',
    'Geben Sie niemals Ihre Bankdaten weiter, wenn Sie sich auf eine Stelle bewerben.',
  ])('a warning is a board’s: %s', (line) => {
    expect(kept(`${POSTING}\n\n${line}\nReport this job`)).not.toContain(line);
  });

  it('keeps what an employer says of itself as a registered charity', () => {
    const line = 'Registered charity. We guarantee an interview to disabled applicants.';
    expect(kept(`${POSTING}\n\n${line}`)).toContain(line);
  });
});

describe('a message in a group, a channel or an archive', () => {
  it('is read without the name of the group and what others answered', () => {
    const posting = read(`Lavoro sul porto
Gruppo pubblico · 3.210 membri

Rete Sicura
12 novembre alle ore 9:14 ·

CERCHIAMO UN MECCANICO

Rete Sicura di Ancona cerca un meccanico, a tempo pieno, 1.700 euro al mese.

Scrivete a posto@retesicura.example entro la fine del mese.

Mi piace
Commenta
Condividi
Ada Reti
Interessante!`);
    expect(posting.value('company')).toBe('Rete Sicura');
    for (const gone of ['3.210', 'Commenta', 'Ada Reti']) expect(posting.body).not.toContain(gone);
    expect(posting.body).toContain('entro la fine');
  });

  it('is written on the day of its first words, not of the program’s notice', () => {
    const posting =
      read(`[14/11/27, 9:58:21] Quay: \u200eMessages and calls are end-to-end encrypted.
[20/11/27, 18:32:07] Ada Reed: Hi all, this may suit somebody here

Net mender wanted at Harp Works in Oban, full-time, £15 an hour.

Write to crew@harpworks.example.`);
    expect(posting.value('datePosted')).toBe('2027-11-20');
    expect(posting.body).not.toContain('encrypted');
  });

  it('loses what is pinned above it', () => {
    const posting = `#jobs\nPinned: read the rules first\n\nada — 11/19/2027 4:12 PM\nNet mender at Harp Works\n${POSTING}`;
    expect(kept(posting)).not.toContain('Pinned');
  });

  it('takes day and subject from the archive of a list', () => {
    const posting = read(`[quay-jobs] Net mender, Oban
Ada Reed ada.reed at harpworks.example
Tue Nov  2 09:01:55 CET 2027

Previous message: [quay-jobs] Dinner
Next message: [quay-jobs] Regatta
Messages sorted by: [ date ] [ thread ]

${POSTING}`);
    expect(posting.value('datePosted')).toBe('2 Nov 2027');
    expect(posting.value('title')).toBe('Net mender');
    expect(posting.body).not.toContain('Regatta');
  });

  it('is read where it is passed on as a quotation', () => {
    const quoted = POSTING.split('\n').map((line) => `> ${line}`);
    const posting = read(`From: Tom <tom@club.example>
Subject: FW: Net mender

Not my vacancy, so please do not ask me!

> From: Bo Quay <bo@harpworks.example>
> Sent: 17 November 2027
> Subject: Net mender
>
${quoted.join('\n')}

--
The club`);
    expect(posting.body).not.toContain('Not my vacancy');
    expect(posting.body).toContain('Splice ropes');
    expect(posting.value('applyEmail')).toBe('crew@harpworks.example');
  });
});
