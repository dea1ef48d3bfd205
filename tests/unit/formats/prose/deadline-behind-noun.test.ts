import { describe, expect, it } from 'vitest';
import { factsFromDatedLines } from '../../../../src/formats/prose/dated-lines.ts';

function read(text: string): Record<string, unknown> {
  const fields = factsFromDatedLines([{ text, kind: 'paragraph', line: 1 }]);
  return Object.fromEntries(Object.entries(fields).map(([name, found]) => [name, found[0]?.value]));
}

describe('the day behind a noun for the deadline', () => {
  it.each([
    'The deadline for applications is 4 May 2027.',
    'La scadenza per le domande è il 4 maggio 2027, ore 13.',
    'La date limite de dépôt des candidatures est le 4 mai 2027.',
    'El plazo de solicitud finaliza el 4 de mayo de 2027.',
    'Die Bewerbungsfrist endet am 4. Mai 2027.',
    'Send din ansøgning senest den 4. maj 2027.',
    'Přihlášky přijímáme do 4. 5. 2027.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ validThrough: '2027-05-04' });
  });

  it.each(['Inserzione del 4 maggio 2027', 'Zadáno: 4. 5. 2027', 'Anzeige vom 4. Mai 2027'])(
    '%s is the day of publication',
    (text) => {
      expect(read(text)).toEqual({ datePosted: '2027-05-04' });
    },
  );

  it('reads no deadline of anything else', () => {
    expect(read('We met the deadline of the dam in good time, on 4 May 2027.')).toEqual({});
  });
});
