import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../src/formats/text/chrome-kind.ts';
import { countryOfSign } from '../../../../src/formats/text/country-of-sign.ts';
import { parseText } from '../../../../src/formats/text/index.ts';
import { findWorkplace } from '../../../../src/values/workplace.ts';

const read = (text: string) => {
  const { fields, body } = parseText({ path: 'note.txt', displayPath: 'note.txt', text });
  return { body: body.html, value: (field: keyof typeof fields) => fields[field]?.[0]?.value };
};

const SAID =
  'You will look after the people of four islands, by boat when we must and on foot else. The clinic has three rooms, a kettle and a view of the pier.';

describe('the head of a page of a public service', () => {
  it('leads back with a line that is no title', () => {
    const posting = read(
      `Skip to main content\nIsland Posts\nSearch\nSign in\nMenu\n\nGo back\nHarp Islands Health Board\nCommunity Dental Nurse\nThe closing date is 9 December 2027\n\nApply for this job\n${SAID}\n`,
    );
    expect(posting.value('title')).toBe('Community Dental Nurse');
    expect(posting.value('company')).toBe('Harp Islands Health Board');
    expect(posting.body).not.toContain('Go back');
  });

  it('has the title below the heading that sums the job up', () => {
    const posting = read(
      `Skip to main content\nIsland Posts\nSign in\nBETA This is a new service – your feedback will help us to improve it.\n\nBack to search results\n\nJob summary\n\nSpecialist Dietitian\nHarp Islands Health Board\nThe closing date is 6 December 2027\n\nContract\nPermanent\nHours\nFull time - 37.5 hours per week\n\nJob overview\n\n${SAID}\n`,
    );
    expect(posting.value('title')).toBe('Specialist Dietitian');
    expect(posting.value('company')).toBe('Harp Islands Health Board');
    expect(posting.body).not.toContain('feedback');
  });

  it('keeps such a heading over the text of a job', () => {
    const { body } = read(`Net mender\nHarp Works Ltd\nOban, Scotland\n\nJob summary\n\n${SAID}\n`);
    expect(body).toContain('Job summary');
  });
});

describe('a day and a place among the facts on top', () => {
  it('is until when it is valid, behind a colon', () => {
    const posting = read(
      `Operator prasy\nPrasy Harfa Sp. z o.o.\nważna jeszcze 13 dni\ndo: 05 gru 2027\nPełny etat\n\n${SAID}\n`,
    );
    expect(posting.value('validThrough')).toBe('2027-12-05');
  });
});

describe('a post of a network', () => {
  it('begins below its author and ends above its counts', () => {
    const posting = read(
      `Feed post\nMairi Reed-Okoro\n • 2nd\nOperations Director at Harp Citrus | Cold chain\n3d • Edited • Visible to anyone on or off the network\nFollow\n\nHarp Citrus is looking for a Packhouse Supervisor at our Reedville packhouse.\n\n${SAID}\n\nSend your CV to jobs@harpcitrus.example.\n318\n46 comments • 112 reposts\nLike\nComment\nRepost\nSend\nKofi Reed\nInbox me\n`,
    );
    expect(posting.value('title')).toBe('Packhouse Supervisor');
    for (const word of ['Visible to', 'Mairi', '318', 'reposts'])
      expect(posting.body).not.toContain(word);
  });
});

describe('what a board lets its visitor do with an opening', () => {
  it.each([
    'Uložit na později',
    'Nahlásit inzerát',
    'Zgłoś ofertę',
    'Save for later',
    'Ga naar het hoofdmenu',
    'Aller à la recherche',
    'Zum Hauptinhalt springen',
    'Skip to search results',
    'More options',
    'Mehr laden',
    'Publica gratis',
    'Stelle kostenlos inserieren',
    'Alert me to similar vacancies',
    'See how your skills match. Log in now.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('control');
  });
});

describe('whose dollars a firm writes', () => {
  it.each([
    ['HARP BAY PTE. LTD.\n$4,200\nHARP BAY PTE. LTD.', 'SG'],
    ['Harp Bay Pty Ltd\n$42 an hour\nHarp Bay Pty Ltd', 'AU'],
  ])('%s', (text, country) => {
    expect(countryOfSign(text)).toBe(country);
  });
});

describe('hybrid coaches', () => {
  it('are no hybrid work', () => {
    const item = 'Inspects, tests and repairs diesel, hybrid and battery-electric coaches.';
    expect(findWorkplace(`Mechanic\n${item}`)).toBeNull();
  });
});
