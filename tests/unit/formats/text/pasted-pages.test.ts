import { describe, expect, it } from 'vitest';
import { parsePostingFile } from '../../../../src/formats/index.ts';
import type { Field } from '../../../../src/formats/raw-posting.ts';
import { plainText } from '../../../../src/values/plain-text.ts';

function parse(text: string) {
  return parsePostingFile({ path: 'pasted.txt', displayPath: 'pasted.txt', text });
}

function first(text: string, field: Field): unknown {
  return parse(text).fields[field]?.[0]?.value;
}

const BODY = '\n\nWe sort gravel by colour, and you would drive the sieve from Monday to Friday.\n';

describe('the lines on top of a pasted page', () => {
  it.each([
    [
      'the company above the title',
      'Gravel Works\nSieve Operator\nFull-time',
      'Gravel Works',
      undefined,
    ],
    [
      'a town of no fame',
      'Sieve Operator\nGravel Works\nPortnahaven\nFull-time',
      'Gravel Works',
      'Portnahaven',
    ],
    [
      'a town behind facts',
      'Sieve Operator\nGravel Works\nFull-time · Ollerup',
      'Gravel Works',
      'Ollerup',
    ],
    [
      'a town and its manner',
      'Sieve Operator at Gravel Works\nOllerup (hybrid) / Full-time',
      'Gravel Works',
      'Ollerup',
    ],
  ])('give company and place: %s', (_, top, company, place) => {
    const text = `${top}${BODY}At Gravel Works we eat together.`;
    expect(first(text, 'title')).toBe('Sieve Operator');
    expect(first(text, 'company')).toBe(company);
    if (place !== undefined) expect(JSON.stringify(first(text, 'location'))).toContain(place);
  });

  it('are read as a label above its value', () => {
    const text =
      'Sieve Operator\n\nCompany\nGravel Works\n\nLocation\nOllerup\n\nWork model\nHybrid\n\nClosing date\n5 December 2026' +
      BODY;
    expect(first(text, 'company')).toBe('Gravel Works');
    expect(first(text, 'location')).toBe('Ollerup');
    expect(first(text, 'workplace')).toBe('Hybrid');
    expect(first(text, 'validThrough')).toBe('5 December 2026');
  });

  it('are read as several labels in one line', () => {
    const text = `Sieve Operator\nGravel Works\nLocation: Ollerup | Reference: 14 | Closing date: 5 May 2027${BODY}`;
    expect(first(text, 'location')).toBe('Ollerup');
    expect(first(text, 'validThrough')).toBe('5 May 2027');
  });
});

describe('the machinery of a pasted page', () => {
  const page = (around: (body: string) => string): string =>
    plainText(parse(around(`Sieve Operator\nGravel Works\nOllerup · Full-time${BODY}`)).body.html);

  it.each([
    [
      'a form',
      (body: string) =>
        `${body}\nApply for this job\n* Required\nFirst name*\nEmail*\nResume/CV\nSubmit application\n`,
      'First name',
    ],
    [
      'counters',
      (body: string) => body.replace('Ollerup ·', 'Ollerup · 3 days ago · Over 100 applicants ·'),
      'applicants',
    ],
    ['a button', (body: string) => body.replace('Full-time', 'Full-time\nApply now'), 'Apply now'],
    [
      "a newsletter's head",
      (body: string) => `The Gravel Letter\nView this email in your browser\n\n${body}`,
      'browser',
    ],
    [
      "a newsletter's foot",
      (body: string) =>
        `${body}\nUnsubscribe | Update your preferences\nGravel Letter, PO Box 3, Ollerup\n`,
      'PO Box',
    ],
  ])('is kept out: %s', (_, around, gone) => {
    const text = page(around);
    expect(text).not.toContain(gone);
    expect(text).toContain('drive the sieve from Monday to Friday');
  });

  it('leaves a heading that tells how to apply', () => {
    const text = page(
      (body) => `${body}\nJetzt bewerben\n\nSchreiben Sie an post@gravel.example.\n`,
    );
    expect(text).toContain('Jetzt bewerben');
  });
});

describe('what is no posting', () => {
  it.each([
    [
      'rows',
      'Open positions (3)\n\nSieve Operator – Ollerup – Full-time\nDriver (nights) – Hull – Full-time\nAccountant – Leeds – Part-time\n',
    ],
    [
      'pairs of lines',
      'Jobs at Gravel Works\n\nMachine Operator\nSelby · Full-time\nMaintenance Engineer\nSelby · Full-time\nShift Supervisor\nGoole · Part-time\n',
    ],
    [
      'a curriculum vitae',
      'Curriculum Vitae\n\nEmail: petra@holm.example\n\n2019–2026 Senior Accountant, Gravel Works\n',
    ],
  ])('is refused: %s', (_, text) => {
    expect(parse(text).problems.map(({ code }) => code)).toContain('not-a-posting');
  });

  it('is not a posting for several roles', () => {
    const text =
      'Gravel Works is hiring:\n\n1. Sieve Operator\nYou like noise.\n\n2. Driver\nYou like roads.\n\n3. Accountant\nYou like both.\n\nWrite to jobs@gravel.example.\n';
    expect(parse(text).problems.map(({ code }) => code)).not.toContain('not-a-posting');
  });
});

describe('messages', () => {
  it('are read below any headers that mail programs write', () => {
    const text =
      'From: Ida <ida@gravel.example>\nSubject: [sieves] [JOB] Sieve Operator, Gravel Works, Ollerup\nMessage-ID: <1@gravel.example>\nContent-Type: text/plain\n\nDear all,\n\nGravel Works is looking for a sieve operator. Please write to jobs@gravel.example before 6 April 2027.\n';
    expect(first(text, 'title')).toBe('Sieve Operator');
    expect(first(text, 'validThrough')).toBe('2027-04-06');
  });

  it('are read without the pictures and marks of a chat', () => {
    const text =
      '👋 We are hiring at *Gravel Works*\n\n🧪 *Sieve Operator*\n📍 Remote (Portugal or Spain)\n👉 Apply here: https://gravel.example/sieve\n\n#hiring #gravel\n';
    expect(parse(text).format).toBe('text');
    expect(first(text, 'title')).toBe('Sieve Operator');
    expect(first(text, 'workplace')).toBe('remote');
  });

  it('are read in Japanese', () => {
    const text =
      '【正社員】調理スタッフ募集\n\n■会社名\n株式会社みなと\n\n■勤務地\n横浜市\n\n■雇用形態\n正社員\n\n履歴書を jobs@minato.example まで。\n';
    expect(first(text, 'title')).toBe('調理スタッフ');
    expect(first(text, 'company')).toBe('株式会社みなと');
  });
});
