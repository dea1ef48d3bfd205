import { describe, expect, it } from 'vitest';
import { formAnswers } from '../../../src/issue-form/answers.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../support/processor-time.ts';

const NEEDED = '### Title\n\nLamp Keeper\n\n### Company\n\nNinefold\n\n';

describe('formAnswers', () => {
  it('takes the answers that GitHub puts below the labels', () => {
    const body = `${NEEDED}### Workplace\n\nonsite\n\n### Pay\n\n_No response_\n\n### Description\n\nKeep it lit.\n`;
    expect(formAnswers(body.replaceAll('\n', '\r\n'))).toEqual({
      title: 'Lamp Keeper',
      company: 'Ninefold',
      workplace: 'onsite',
      body: 'Keep it lit.',
    });
  });

  it('lets the text answer no other question', () => {
    const body = `${NEEDED}### Apply at\n\n_No response_\n\n### Description\n\nKeep it lit.\n\n### Title\n\nKing\n\n### Apply at\n\nhttps://evil.example`;
    expect(formAnswers(body)).toEqual({
      title: 'Lamp Keeper',
      company: 'Ninefold',
      body: 'Keep it lit.\n\n### Title\n\nKing\n\n### Apply at\n\nhttps://evil.example',
    });
  });

  it('takes lists of choices by the values behind the labels', () => {
    const body = `${NEEDED}### Employment type\n\nFull time, By the day\n\n### Description\n\nText.`;
    expect(formAnswers(body)?.type).toBe('FULL_TIME, PER_DIEM');
  });

  it.each([
    '',
    'There is a mistake on the page.',
    '### Title\n\nX',
    NEEDED,
    '### Description\n\nx',
  ])('knows an issue that was not made with the form: %j', (body) => {
    expect(formAnswers(body)).toBeNull();
  });

  it('is quick on hostile text', () => {
    const before = process.cpuUsage();
    formAnswers('### Title\n'.repeat(100_000));
    formAnswers('#'.repeat(1_000_000));
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });
});
