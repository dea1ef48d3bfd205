import { describe, expect, it } from 'vitest';
import { isBoardNotice } from '../../../../src/formats/text/board-notice.ts';

describe('a notice of a board to its visitors', () => {
  it.each([
    'Never pay for any test as part of a recruitment process. When in doubt, contact us.',
    "Be careful - Don't provide your bank or credit card details when applying for jobs.",
    'Recuerda que ninguna empresa puede pedirte dinero por un empleo.',
    'Zahlen Sie nie Geld für eine Stelle.',
    'Ne payez jamais de frais pour un emploi.',
    'Please mention that you found the job on Net Board, this helps.',
    'Let Harp Works know you found this job on Quayside. It helps us to list more!',
  ])('%s', (text) => {
    expect(isBoardNotice(text)).toBe(true);
  });

  it.each([
    'Never pay for anything: we lend you needles, and our lunch costs no money.',
    'We never ask for payment or documents.',
    'Harp Works does not charge any fee.',
    'Please mention where you found this job in your letter.',
    'Let us know that you saw this ad on Net Board.',
  ])('is not what an employer says of itself: %s', (text) => {
    expect(isBoardNotice(text)).toBe(false);
  });
});
