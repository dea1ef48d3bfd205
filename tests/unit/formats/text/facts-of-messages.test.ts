import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../src/formats/text/index.ts';
import type { Field } from '../../../../src/formats/raw-posting.ts';

function valueOf(field: Field, lines: readonly string[]): unknown {
  const path = 'posting.txt';
  const file = { path, displayPath: path, text: lines.join('\n') };
  return parseText(file).fields[field]?.[0]?.value;
}

const MAIL = [
  'From: Odalys Brand <odalys@weir-hall.example>',
  'Date: Tue, 2 Mar 2027 10:00:00 +0100',
];
const ABOUT_ICE = [
  '',
  'Dear all,',
  '',
  'we have an opening on how river ice breaks up in spring and what that does to weirs.',
  'The deadline for applications is 4 May 2027. Please apply at https://weir-hall.example/ice.',
];

describe('what a message says of its job', () => {
  it('takes the subject for the title where nothing else is one', () => {
    const subject = 'Subject: [ice] Thesis on river ice, Weir Hall';
    expect(valueOf('title', [...MAIL, subject, ...ABOUT_ICE])).toBe('Thesis on river ice');
  });

  it('takes the role out of a chatty subject', () => {
    const subject = 'Subject: lock keeper role, Weir Hall-ish';
    expect(valueOf('title', [...MAIL, subject, ...ABOUT_ICE])).toBe('Lock keeper');
  });

  it('reads the day behind "the deadline for applications is"', () => {
    const subject = 'Subject: Lock keeper';
    expect(valueOf('validThrough', [...MAIL, subject, ...ABOUT_ICE])).toBe('2027-05-04');
  });

  it.each([
    'Bitte melden Sie sich bis zum 4. Mai bei mir.',
    'CVs and a short letter to me by 4 May please.',
  ])('answers the sender: %s', (sentence) => {
    const lines = [...MAIL, 'Subject: Lock keeper', '', 'We need a lock keeper.', '', sentence];
    expect(valueOf('applyEmail', lines)).toBe('odalys@weir-hall.example');
  });
});

const BODY = [
  '',
  'Weir Hall keeps nine locks and a dry dock, and trains two people every year.',
  '',
  'Duties',
  '- keep the locks',
  '- write to locks@weir-hall.example',
];

describe('the lines above a posting', () => {
  it.each([
    [['Lock Keeper', 'Posted 4 May 2027 by Weir Hall Works', '£30,000 a year'], 'Weir Hall Works'],
    [['Lock Keeper', 'Apply', 'locations', 'Oban', 'job requisition id', 'R-1'], 'Weir Hall'],
    [['Lock Keeper', '学校法人みやま学園 さくら校', 'Full time'], '学校法人みやま学園 さくら校'],
  ])('%j names the company', (head, company) => {
    expect(valueOf('company', [...head, ...BODY])).toBe(company);
  });

  it('does not take an article for a part of a Portuguese name', () => {
    const text = ['Fiel de eclusa', '', 'A Eclusa Azul procura fiel de eclusa para a vaga.'];
    expect(valueOf('company', [...text, '', 'Candidaturas: a@eclusa.example'])).toBe('Eclusa Azul');
  });

  it.each([
    [['Lock Keeper', 'Weir Hall Ltd', '£30,000 a year', 'Leeds, West Yorkshire', 'Full time']],
    [['Lock Keeper', 'Weir Hall Ltd', 'Leeds, West Yorkshire', 'Full time']],
  ])('%j names the town', (head) => {
    expect(valueOf('location', [...head, ...BODY])).toBe('Leeds, West Yorkshire');
  });
});

describe('other ways to tell of a job', () => {
  it('finds the company by the host of the sender', () => {
    const text = ['Dear all,', '', 'the position at Weirhouse is free from May. Write to me.'];
    const from = ['From: Odalys <odalys@weirhouse.example>', 'Subject: Lock keeper', ''];
    expect(valueOf('company', [...from, ...text])).toBe('Weirhouse');
  });

  it('leaves out who posted and what they do', () => {
    const author = ['Odalys Brand', '• 2nd', 'Head of People at Weir Hall', '3d •'];
    const text = ['We are growing! 🚀 Weir Hall Works is hiring a Lock Keeper in Oban.'];
    const lines = [...author, ...text, '', 'Write to a@locks.example.'];
    expect(valueOf('title', lines)).toBe('Lock Keeper');
    expect(valueOf('company', lines)).toBe('Weir Hall Works');
  });

  it('reads labels in Japanese brackets', () => {
    const lines = [
      '水門係募集(正社員)',
      '株式会社みずもん',
      '【勤務地】京都府京都市',
      '【締切】2027年5月4日',
    ];
    expect(valueOf('title', lines)).toBe('水門係');
    expect(valueOf('location', lines)).toBe('京都府京都市');
    expect(valueOf('validThrough', lines)).toBe('2027年5月4日');
  });

  it('takes no headline for a company', () => {
    const lines = ['La commune du Barrage recrute', 'Un éclusier (H/F)', ...BODY];
    expect(valueOf('title', lines)).toBe('Éclusier (H/F)');
    expect(valueOf('company', lines)).not.toBe('La commune du Barrage recrute');
  });
});
