import { describe, expect, it } from 'vitest';
import { onlyEmail } from '../../../../src/formats/prose/only-email.ts';

describe('the only e-mail address of a text', () => {
  it.each([
    ['Ask for Ada at loft@harpworks.example or knock.', 'loft@harpworks.example'],
    ['loft@harpworks.example\nLoft@harpworks.example', 'loft@harpworks.example'],
    [
      'Questions on privacy go to data@harpworks.example. Ada is at loft@harpworks.example.',
      'loft@harpworks.example',
    ],
    ['ada@harpworks.example or ben@harpworks.example', null],
    ['privacy@harpworks.example', null],
    ['Unsubscribe at list@harpworks.example', null],
    ['No address at all', null],
  ])('%s', (text, email) => {
    expect(onlyEmail(text.split('\n').map((line) => ({ text: line })))).toBe(email);
  });
});
