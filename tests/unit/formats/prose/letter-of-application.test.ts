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
    ['Net Mender', 'Please send your application and CV.', 'Enclosures: CV, letter'],
  ])('leaves what an employer writes: "%s"', (...lines) => {
    expect(isLetterOfApplication(outline(...lines))).toBe(false);
  });
});
