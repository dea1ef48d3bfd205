import { describe, expect, it } from 'vitest';
import { reasonNotAPosting } from '../../../../src/formats/prose/index.ts';
import type { OutlineLine } from '../../../../src/formats/prose/index.ts';

const outline = (...lines: string[]): OutlineLine[] =>
  lines.map((text, index) => ({ text, kind: 'paragraph', line: index + 1 }));

describe('a person who looks for work', () => {
  it.each([
    [
      'Trained joiner looking for full-time work, Thurso',
      'I have worked for nine years in a boatyard. My CV is at hand.',
    ],
    [
      'Hello!',
      'I am looking for a part-time position as a cook.',
      'About me: twelve years at sea.',
    ],
    ['Guten Tag', 'ich suche eine neue Stelle als Schreinerin. Mein Lebenslauf liegt bei.'],
    ['Bonjour', 'je cherche un emploi de vitrier. Mon CV est ci-joint.'],
  ])('%s', (...lines) => {
    expect(reasonNotAPosting(outline(...lines))).toBe(
      'it is written by someone who looks for work',
    );
  });

  it.each([
    ['Joiner wanted', 'We are looking for a joiner. Are you saying "I am looking for a new job"?'],
    [
      'Joiner',
      'I am looking for a person to work on boats with me. Write to me at a@harp.example.',
    ],
  ])('is not one who offers some: %s', (...lines) => {
    expect(reasonNotAPosting(outline(...lines))).toBeNull();
  });
});

describe('news', () => {
  it.each([
    ['Kelp works to bring 120 jobs to Stromness', 'By Una Flett', 'The plant opens in spring.'],
    [
      'A new quay for the town',
      'By Una Flett',
      '"We shall hire in May," said the harbour master, who expects about forty people.',
    ],
    ['Seilerei schafft 40 Arbeitsplätze', 'Von Jette Brandt', 'Der Bau beginnt im Mai.'],
  ])('%s', (...lines) => {
    expect(reasonNotAPosting(outline(...lines))).toBe(
      'it is news about a company, and asks nobody to apply',
    );
  });

  it.each([
    [
      'Net Mender',
      '"I like the smell," says Una, who has mended nets here since 2011.',
      'Join us!',
    ],
    ['Kelp works to hire 12 people', 'By Una Flett', 'Send your letter to kelp@harp.example.'],
  ])('is no posting with a quotation: %s', (...lines) => {
    expect(reasonNotAPosting(outline(...lines))).toBeNull();
  });
});

describe('an event', () => {
  it('is announced by its day, its hour and how to come in', () => {
    const lines = outline(
      'Careers evening',
      'Thursday, 10 December 2026, 18:30 to 21:00',
      'Free, registration required',
      'Speakers',
      'Una Flett, engineer',
    );
    expect(reasonNotAPosting(lines)).toBe('it announces an event, and asks nobody to apply');
  });

  it('is none where a job happens to be at events', () => {
    const lines = outline(
      'Event Manager',
      'You plan our evenings, sell the tickets and look after the speakers.',
      'Speakers',
      'Apply by 10 December 2026, 17:00',
    );
    expect(reasonNotAPosting(lines)).toBeNull();
  });
});

describe('a careers page without openings', () => {
  it.each([
    'We have no openings at the moment, but follow us.',
    'Derzeit haben wir leider keine offenen Stellen.',
    'Momenteel zijn wij blij; er zijn op dit moment geen vacatures.',
  ])('%s', (text) => {
    expect(reasonNotAPosting(outline('Weir Hall', 'Our team keeps nine locks.', text))).toBe(
      'it says that nobody is sought',
    );
  });

  it('is a posting where somebody is sought all the same', () => {
    const lines = outline(
      'Lock keeper',
      'We have no other openings at the moment. Send your CV to a@weir.example by 4 May 2027.',
      'There are no vacancies beside this one.',
    );
    expect(reasonNotAPosting(lines)).toBeNull();
  });
});

describe('the minutes of a meeting', () => {
  it.each([
    ['Minutes: crew committee, 3 May 2027', 'Present: Ada, Jo', 'Two replied to the job ad.'],
    ['Protokoll der Sitzung', 'Anwesend: Ada, Jo', 'Die Stelle wird erst im Mai besetzt.'],
    ['Compte rendu du 3 mai', 'Présents : Ada, Jo', 'Le poste attendra.'],
  ])('%s', (...lines) => {
    expect(reasonNotAPosting(outline(...lines))).toBe('it is the minutes of a meeting');
  });

  it('are not seen in a posting for who takes them', () => {
    const lines = ['Clerk', 'Minutes of all meetings are yours to take. Apply by 3 May.'];
    expect(reasonNotAPosting(outline(...lines))).toBeNull();
  });
});
