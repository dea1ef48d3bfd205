import { describe, expect, it } from 'vitest';
import { isToApplicant } from '../../../../src/formats/prose/to-applicant.ts';
import type { OutlineLine } from '../../../../src/formats/prose/index.ts';

const outline = (...lines: string[]): OutlineLine[] =>
  lines.map((text, index) => ({ text, kind: 'paragraph', line: index + 1 }));

describe('a letter to one who has applied', () => {
  it.each([
    ['Dear Odalys,', 'Thank you for applying for the post of lock keeper.'],
    ['Hi Odalys,', 'We are happy to invite you to a first interview on Monday.'],
    ['Dear Ms Brand', 'After long thought we will move forward with other candidates.'],
    ['Sehr geehrte Frau Brand,', 'vielen Dank für Ihre Bewerbung als Schleusenwärterin.'],
    ['Madame,', 'Nous avons bien reçu votre candidature au poste d’éclusière.'],
    ['Estimada Odalys:', 'Gracias por tu candidatura. Te llamaremos.'],
    ['Prezada Odalys,', 'Agradecemos a sua candidatura à vaga de eclusa.'],
    ['Gentile Odalys,', 'abbiamo esaminato la sua candidatura con interesse.'],
    ['Beste Odalys,', 'Bedankt voor je sollicitatie als sluiswachter.'],
    ['Hej Odalys,', 'Tack för din ansökan till tjänsten som slussvakt.'],
    ['Szanowna Pani,', 'dziękujemy za przesłanie aplikacji.'],
    ['ブランド様', 'このたびはご応募いただきありがとうございます。'],
  ])('%s %s', (...lines) => {
    expect(isToApplicant(outline(...lines))).toBe(true);
  });

  it.each([
    [['Lock Keeper', 'Thank you for applying by 4 May.']],
    [['Dear colleagues,', 'we have an opening for a lock keeper; please pass it on.']],
    [['Liebe Nachbarn,', 'wir suchen eine Schleusenwärterin und freuen uns auf Bewerbungen.']],
    [['Dear reader,', 'Thank you for your application in advance.', 'Salary: £24,000 a year']],
  ])('is not %j', (lines) => {
    expect(isToApplicant(outline(...lines))).toBe(false);
  });
});
