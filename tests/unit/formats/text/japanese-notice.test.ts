import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../src/formats/text/index.ts';

const read = (lines: readonly string[]): Record<string, unknown> => {
  const { fields } = parseText({
    path: 'x.txt',
    displayPath: 'content/x.txt',
    text: lines.join('\n'),
  });
  return Object.fromEntries(
    Object.entries(fields).map(([field, [candidate]]) => [field, candidate?.value]),
  );
};

describe('a Japanese notice', () => {
  it('puts a space behind its labels, and marks before them', () => {
    const facts = read([
      '【急募】製本スタッフ募集のお知らせ',
      '',
      '有限会社 綴屋',
      '受付年月日 2026年11月9日',
      '',
      '■雇用形態　パート',
      '◆勤務場所　石川県金沢市本町3-2-1',
      '　　　　　（金沢駅から徒歩8分）',
      '（3）時給　1,100円～1,250円',
      '',
      '仕事内容',
      '・和綴じの帳面を仕上げます',
      '',
      '履歴書は12月18日までに tojiya@tojiya.example へお送りください。',
    ]);
    expect(facts.title).toBe('製本スタッフ');
    expect(facts.company).toBe('有限会社 綴屋');
    expect(facts.location).toMatch(/^石川県金沢市本町3-2-1$/u);
    expect(facts.employmentType).toBe('パート');
    expect(facts.validThrough).toBe('2026-12-18');
  });

  it('names in a sentence who seeks staff', () => {
    const facts = read([
      '任期付職員（学芸員）の募集について',
      '',
      'みなと市では、次のとおり任期付職員を募集します。',
      '',
      '1 職種　学芸員',
      '2 報酬　月額 231,000円',
      '',
      '申込書は令和9年1月15日（金）必着で郵送してください。',
    ]);
    expect(facts.title).toBe('学芸員');
    expect(facts.company).toBe('みなと市');
    expect(facts.validThrough).toBe('2027-01-15');
  });
});
