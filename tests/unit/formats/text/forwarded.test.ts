import { describe, expect, it } from 'vitest';
import { keepLineBreaks } from '../../../../src/formats/text/hard-breaks.ts';
import { parseText } from '../../../../src/formats/text/index.ts';

const read = (text: string) => {
  const { fields, body } = parseText({ path: 'mail.txt', displayPath: 'mail.txt', text });
  return { body: body.html, value: (field: keyof typeof fields) => fields[field]?.[0]?.value };
};

describe('a message that somebody passes on', () => {
  const posting = read(`From: Ada Reed <ada@club.example>
Date: Thu, 18 Nov 2027 11:04:12 +0000
Subject: Fwd: Net mender wanted

Hi all, one for the nephew who is back from sea.

---------- Forwarded message ---------
From: Bo Quay <bo@harpworks.example>
Date: Wed, 17 Nov 2027 at 16:20
Subject: Net mender wanted

Harp Works in Oban is looking for a Net Mender, full-time.

Write to crew@harpworks.example by Friday 10 December.
`);

  it('is read without what stands above it', () => {
    expect(posting.value('title')).toBe('Net mender');
    expect(posting.value('applyEmail')).toBe('crew@harpworks.example');
    expect(posting.value('validThrough')).toBe('2027-12-10');
    expect(posting.body).not.toContain('nephew');
    expect(posting.body).not.toContain('Forwarded');
  });
});

describe('a message whose headers alone are not quoted', () => {
  const posting = read(`From: owner-nets@lists.club.example
Date: Thu, 18 Nov 2027 11:04:12 +0000
Subject: [NETS] Fwd: Job: Net Mender

Dear all, please answer Bo and not the list.

---------- Forwarded message ---------
From: Bo Quay <bo@harpworks.example>
Date: Wed, 17 Nov 2027 at 16:20
Subject: Job: Net Mender

> Net Mender (maternity cover)
> Harp Works, Quay Road, Oban
>
> We mend the nets of forty boats and need
> somebody while our colleague is on leave.
>
> You should have
>   - a steady hand
>   - warm gloves
>
> Please write to crew@harpworks.example by 10 December 2027.

_______________________________________________
nets mailing list
To unsubscribe, visit https://lists.club.example/options/nets
`);

  it('is read without the marks', () => {
    expect(posting.value('title')).toBe('Net Mender');
    expect(posting.value('company')).toBe('Harp Works');
    expect(posting.value('applyEmail')).toBe('crew@harpworks.example');
    expect(posting.body).toContain('<li>warm gloves</li>');
    expect(posting.body).not.toContain('&gt;');
  });
});

describe('a message that was passed on without its own headers', () => {
  const body = `Part-time Net Repairer

Harp Netmakers, Oban, Argyll
16 hours a week, £14.20 an hour

Harp Netmakers mends trawl and seine. We are looking for a net mender who has held a needle before.

You will work in the loft with two others and a kettle.

Please write to crew@harpnetmakers.example by Friday 10 December.

Bo Quay
Harp Netmakers
`;
  it.each([
    ['---------- Forwarded message ---------'],
    ['---------- Doorgestuurd bericht ----------'],
    ['-------- Weitergeleitete Nachricht --------'],
    ['---------- Mensagem encaminhada ---------'],
    ['Begin forwarded message:'],
    ['----- Message transféré -----'],
  ])('begins below %s', (mark) => {
    const posting = read(`From: Bo Quay <bo@harpnetmakers.example>
To: board@club.example
Date: Wed, 17 Nov 2027 16:42:08 +0000
Subject: Fwd: Could you put this round? Net repairer, Oban

Hi Jo,

Could you circulate the below?

Thanks,
B

${mark}

${body}`);
    expect(posting.value('title')).toBe('Part-time Net Repairer');
    expect(posting.value('company')).toBe('Harp Netmakers');
    expect(posting.value('location')).toBe('Oban, Argyll');
    expect(posting.value('validThrough')).toBe('2027-12-10');
    expect(posting.value('datePosted')).toContain('17 Nov 2027');
    expect(posting.body).not.toContain('circulate');
  });

  it('needs no headers above the mark either', () => {
    const posting = read(`Thanks,\nB\n\n---------- Forwarded message ---------\n\n${body}`);
    expect(posting.value('company')).toBe('Harp Netmakers');
    expect(posting.body).not.toContain('Thanks');
  });

  it('writes its title over the text that the subject only hints at', () => {
    const posting = read(`From: Bo Quay <bo@harpnetmakers.example>
Subject: Vacature nettenboeter bij ons in Urk

Vacature: Allround nettenboeter

Nettenboeterij De Harp in Urk zoekt een allround nettenboeter voor 32 uur per week.

Solliciteren kan bij Bo, bo@harpnetmakers.example.
`);
    expect(posting.value('title')).toBe('Allround nettenboeter');
  });
});

describe('a line that says who wrote when, as forums do', () => {
  it('gives the day and leaves the body', () => {
    const posting = read(`[Vaga] Soldador naval - Peniche
por rui_m » 15 nov 2027, 21:37

A empresa Estaleiro Harpa procura um soldador naval para o turno da manhã, na oficina de Peniche.

Currículo para rh@estaleiroharpa.example.
`);
    expect(posting.value('title')).toBe('Soldador naval');
    expect(posting.value('datePosted')).toBe('2027-11-15');
    expect(posting.body).not.toContain('rui_m');
  });
});

describe('a message of an exported chat', () => {
  it('is read without who sent it when', () => {
    const posting =
      read(`[17.11.27, 19:42:10] Ada vom Verein: Unser Ruderverein Harp Wyk sucht zum 1.1. eine*n Bootswart*in (Minijob, 14 € die Stunde).
Bei Interesse an vorstand@harpwyk.example schreiben.
`);
    expect(posting.value('title')).toBe('Bootswart*in');
    expect(posting.value('company')).toBe('Ruderverein Harp Wyk');
    expect(posting.body).not.toContain('19:42');
  });
});

describe('a role that a sentence seeks from a day on', () => {
  it.each([
    ['Die Werft Harp sucht zum nächstmöglichen Zeitpunkt eine Köchin in Teilzeit.', 'Köchin'],
    ['Die Werft Harp sucht ab 1. März 2028 einen Koch für die Kantine.', 'Koch'],
  ])('%s', (sentence, title) => {
    expect(read(`${sentence}\n\nBewerbungen an crew@werft-harp.example.`).value('title')).toBe(
      title,
    );
  });
});

describe('keepLineBreaks', () => {
  it.each([
    ['**Deckhand**\nRemote\n\nBoats.', '**Deckhand**  \nRemote\n\nBoats.'],
    ['- one\n- two', '- one\n- two'],
    ['# Deckhand\nBoats', '# Deckhand\nBoats'],
    ['```\na\nb\n```', '```\na\nb\n```'],
  ])('%j', (text, expected) => {
    expect(keepLineBreaks(text)).toBe(expected);
  });
});
