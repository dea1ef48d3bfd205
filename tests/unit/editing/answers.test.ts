import { describe, expect, it } from 'vitest';
import * as answers from '../../../src/editing/answers.ts';

describe('answers', () => {
  it.each([
    [answers.readTitle('  Lamp   Keeper '), 'Lamp Keeper'],
    [answers.readWebsite('ninefold.example'), 'https://ninefold.example'],
    [answers.readApply('mailto:jobs@ninefold.example'), { email: 'jobs@ninefold.example' }],
    [
      answers.readApply('https://ninefold.example/apply'),
      { url: 'https://ninefold.example/apply' },
    ],
    [answers.readChosenWorkplace('On-site'), 'onsite'],
    [answers.readLocation('Bergen, Norway; Lille, France'), ['Bergen, Norway', 'Lille, France']],
    [answers.readApplicants('Norway, Sweden'), ['NO', 'SE']],
    [answers.readApplicants('anywhere'), 'worldwide'],
    [answers.readPay('$40 an hour'), '$40 an hour'],
    [answers.readTypes('full-time, internship'), ['FULL_TIME', 'INTERN']],
    [answers.readTagList('#Lamps, Machine Learning'), ['lamps', 'machine learning']],
    [answers.readLastDay('31 December 2026', '2026-11-21'), '2026-12-31'],
    [answers.readBody('One.\r\n\r\nTwo.\n'), 'One.\n\nTwo.'],
  ])('%o is understood', (answer, value) => {
    expect(answer).toEqual({ value });
  });

  it.each([
    [answers.readTitle(''), 'says nothing'],
    [answers.readTitle('Job title'), 'placeholder'],
    [answers.readCompany('Your company'), 'placeholder'],
    [answers.readWebsite('javascript:alert(1)'), 'nly http and https'],
    [answers.readApply('come by'), 'e-mail address'],
    [answers.readChosenWorkplace('the moon'), 'remote, hybrid or onsite'],
    [answers.readApplicants('Norway, Atlantis'), 'not understood'],
    [answers.readPay('competitive'), 'No amount of money'],
    [answers.readPay('EUR 50,000 - 40,000 a year'), 'lower end'],
    [answers.readTypes('full-time, banana'), '"banana"'],
    [answers.readCategoryName('jobs'), 'says nothing'],
    [answers.readTagList(' , '), 'no tag'],
    [answers.readLastDay('2026-02-30', '2026-01-01'), 'no such day'],
    [answers.readLastDay('03/04/2027', '2026-11-21'), 'two different days'],
    [answers.readLastDay('2026-11-20', '2026-11-21'), 'is past'],
    [answers.readBody(' \n '), 'a few sentences'],
  ])('%o is refused with a reason', (answer, reason) => {
    expect('fault' in answer ? answer.fault : null).toContain(reason);
  });
});
