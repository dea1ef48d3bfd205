import { describe, expect, it } from 'vitest';
import { isLetterOfApplication } from '../../../../src/formats/prose/letter-of-application.ts';
import type { OutlineLine } from '../../../../src/formats/prose/outline.ts';

function outline(...lines: string[]): OutlineLine[] {
  return lines.map((text, index) => ({ text, kind: 'paragraph', line: index + 1 }));
}

describe('isLetterOfApplication', () => {
  it.each([
    [
      'Bewerbung als Netzflicker',
      'Sehr geehrte Frau Harp,',
      'mit großem Interesse habe ich gelesen, dass Sie einen Netzflicker suchen.',
    ],
    [
      'Application for the post of net mender',
      'Dear Ms Harp,',
      'I am writing to apply for the post of net mender.',
    ],
    [
      'Objet : candidature au poste de remailleur',
      'Madame, Monsieur,',
      'Je vous adresse ma candidature au poste de remailleur.',
    ],
    ['Geachte mevrouw Harp,', 'Hierbij solliciteer ik als nettenboeter.', 'Bijlagen: cv'],
    [
      'Hej!',
      'Jag heter Ada Reed och söker tjänsten som nätbindare hos er på Harp Works.',
      'Min nuvarande lön är 29 000 kronor i månaden.',
      'Bifogat finns mitt CV.',
    ],
    ['Dear Mr Quay,', 'Enclosed is my CV.', 'My current salary is £29,000.'],
    [
      'RE: APPLICATION FOR THE POST OF NET MENDER',
      'Dear Mrs Quay',
      'I saw your notice on the pier and would like to apply.',
    ],
    ['Bonjour,', 'Je postule au poste de remailleur.', 'Vous trouverez ci-joint mon CV.'],
    ['Estimada señora:', 'Adjunto mi CV.', 'Me dirijo a usted para presentar mi candidatura.'],
  ])('knows "%s"', (...lines) => {
    expect(isLetterOfApplication(outline(...lines))).toBe(true);
  });

  it.each([
    [
      'Dear colleagues,',
      'we have an opening for a net mender.',
      'Application for the post: online.',
    ],
    ['Liebe Leute,', 'wir suchen einen Netzflicker.', 'Bewerbung als PDF an netze@harp.example'],
    ['Hej!', 'Vi söker en nätbindare.', 'Skicka ditt CV och din nuvarande lön till oss.'],
    ['Net Mender', 'Please send your application and CV.', 'Enclosures: CV, letter'],
  ])('leaves what an employer writes: "%s"', (...lines) => {
    expect(isLetterOfApplication(outline(...lines))).toBe(false);
  });
});
