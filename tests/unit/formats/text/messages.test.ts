import { describe, expect, it } from 'vitest';
import { parsePostingFile } from '../../../../src/formats/index.ts';
import type { Field } from '../../../../src/formats/raw-posting.ts';

function first(text: string, field: Field): unknown {
  const parsed = parsePostingFile({ path: 'pasted.txt', displayPath: 'pasted.txt', text });
  return parsed.fields[field]?.[0]?.value;
}

const REST = '\n\nYou keep the gates greased.\n\nSend your CV to post@qk7.example.\n';

describe('the title of a message', () => {
  it.each([
    ['WE ARE HIRING!\n\nWeir Hall is looking for a *Lock Keeper* by the sea.', 'Lock Keeper'],
    [
      '🔥 ¡ESTAMOS CONTRATANDO! 🔥\n\nEn *Presa Azul* buscamos *Especialista en Compuertas*',
      'Especialista en Compuertas',
    ],
    [
      'NEW ROLE ALERT\n\nI am partnering with Weir Foods to find their next Payroll Manager!',
      'Payroll Manager',
    ],
    ['Volunteer with us: Towpath Volunteer', 'Towpath Volunteer'],
    ['JOB OF THE WEEK\n\nLock Keeper at Weir Hall (Oslo, hybrid)', 'Lock Keeper'],
    ['Nurse – Lock Injuries (Per Diem)', 'Nurse – Lock Injuries (Per Diem)'],
    ['Subject: Perl developer wanted, Melbourne\n\nWeir Hall counts boats.', 'Perl developer'],
  ])('%j', (text, title) => {
    expect(first(text + REST, 'title')).toBe(title);
  });
});

describe('the company of a message', () => {
  it.each([
    [
      'NEW ROLE ALERT\n\nDelighted to be partnering with Weir Foods to find their next Payroll Manager!',
      'Weir Foods',
    ],
    ['*Lock Keeper*\n\nHey, we are hiring at *Weir Hall*!', 'Weir Hall'],
    ['Lock Keeper\n\nCareers at Weir Hall\n\nWe care for gates.', 'Weir Hall'],
    [
      'Lock Keeper\n\nAn der Hochschule Schleusenau ist zum 1. Februar 2027 diese Stelle zu besetzen.',
      'Hochschule Schleusenau',
    ],
    [
      "Éclusier H/F\n\nL'entreprise\n\nLes Écluses du Pilat transforment chaque année mille tonnes de fruits.",
      'Les Écluses du Pilat',
    ],
    ['Lock Keeper\n\nNossa empresa\n\nA Eclusa Azul ajuda barcos a subir.', 'Eclusa Azul'],
    [
      'Lock Keeper\n\nThe Centre for Gates at the University of Oban is looking for a keeper.',
      'University of Oban',
    ],
    [
      'HELP WANTED\n\nWeir & Gate Bakery, Mill Road, Oban\n\nWe need a baker. Write to lou@weirandgate.example.',
      'Weir & Gate Bakery',
    ],
    [
      'Subject: Job: Lock Keeper, Weir Hall (0.8 FTE)\n\nDear all,\n\nThe gates of Weir Hall leak.',
      'Weir Hall',
    ],
    [
      'Lock Keeper\n\nSluiswachterij De Drie Deuren in Zutphen zoekt een sluiswachter.',
      'Sluiswachterij De Drie Deuren',
    ],
    ['Lock Keeper\n\nDeadline is 30 November 2027.', 'qk7.example'],
  ])('%j', (text, company) => {
    expect(first(text + REST, 'company')).toBe(company);
  });

  it('comes from the frame of a page when the posting speaks of it', () => {
    const page = (body: string) =>
      `Lock Keeper\n\n${body}\n\nApply online.\n\n© 2027 Weir Hall Inc.`;
    expect(first(page('The gates at Weir Hall leak, and you mend them.'), 'company')).toBe(
      'Weir Hall',
    );
    expect(first(page('The gates leak, and you mend them.'), 'company')).toBeUndefined();
  });
});

describe('facts of a message', () => {
  it('reads dollars as those of the place', () => {
    const text = `Subject: Lock Keeper, Melbourne\n\nPackage is $60k to $65k.${REST}`;
    expect(first(text, 'salary')).toMatchObject({ min: 60_000, max: 65_000, currency: 'AUD' });
  });

  it('reads a French town with its department', () => {
    expect(first(`Éclusier H/F\nSaint-Avre (73)\nCDI${REST}`, 'location')).toBe('Saint-Avre (73)');
  });

  it('reads the last day behind an hour', () => {
    const text = `Lock Keeper\n\nForms must be returned not later than 4 p.m. on Friday, 14th May, 2027.${REST}`;
    expect(first(text, 'validThrough')).toBe('2027-05-14');
  });

  it.each([
    ['Loop binnen of mail naar sluis@deuren.example.', 'sluis@deuren.example'],
    ['Application forms can be had from the Secretary at sec@weir.example.', 'sec@weir.example'],
  ])('%s', (text, email) => {
    expect(first(`Lock Keeper\n\nWe keep locks.\n\n${text}`, 'applyEmail')).toBe(email);
  });

  it('reads the address of a form', () => {
    const text =
      'Lock Keeper\n\nRellena el formulario en https://presa.example/empleo/7 y te llamamos.';
    expect(first(text, 'applyUrl')).toBe('https://presa.example/empleo/7');
  });
});
