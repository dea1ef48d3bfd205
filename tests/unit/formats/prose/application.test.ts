import { describe, expect, it } from 'vitest';
import { findApplication } from '../../../../src/formats/prose/application.ts';
import { factsFromProse } from '../../../../src/formats/prose/index.ts';

describe('how to apply', () => {
  it.each([
    ['Send a message to jobs+harp@harp.example.', undefined, 'jobs+harp@harp.example'],
    ['Apply at https://harp.example/apply.', 'https://harp.example/apply', undefined],
    ['To apply:\nhttps://harp.example/apply', 'https://harp.example/apply', undefined],
    ['Interested? hello@harp.example', undefined, 'hello@harp.example'],
    ['Write to anna at harp dot example dot com if you like.', undefined, 'anna@harp.example.com'],
    ['Bitte bewirb dich unter https://harp.example/b', 'https://harp.example/b', undefined],
    ['Mail rust@harp.example with something you wrote.', undefined, 'rust@harp.example'],
    ['Write to anna@harp.example or to jobs@harp.example.', undefined, 'jobs@harp.example'],
    ['No agencies, please. Email anna@harp.example.', undefined, 'anna@harp.example'],
    ['My e-mail is username@harp.example: write to me.', undefined, undefined],
    ['Apply at jobs.harp.example/123.', 'https://jobs.harp.example/123', undefined],
    [
      'Bewerben Sie sich unter karriere.harp.example/9',
      'https://karriere.harp.example/9',
      undefined,
    ],
    ['Postulez sur harp.example/offres/9.', 'https://harp.example/offres/9', undefined],
    ['Solliciteer via werken.harp.example/9', 'https://werken.harp.example/9', undefined],
    [
      'Envía tu candidatura desde https://harp.example/empleo/9 y te responderemos.',
      'https://harp.example/empleo/9',
      undefined,
    ],
    [
      'Applications consist of a letter and a CV, and should be submitted at https://harp.example/9.',
      'https://harp.example/9',
      undefined,
    ],
    ['Apply your skills in Node.js and at scale.', undefined, undefined],
    ['Our harps are at https://harp.example and everyone likes them.', undefined, undefined],
    ['For press enquiries about abuse contact press@harp.example.', undefined, undefined],
    ['The server answers as root@localhost.', undefined, undefined],
  ])('%s', (text, url, email) => {
    const { applyUrl, applyEmail } = factsFromProse(text);
    expect([applyUrl?.[0]?.value, applyEmail?.[0]?.value]).toEqual([url, email]);
  });
});

describe('levels in a list', () => {
  it('are no employment types', () => {
    expect(
      factsFromProse('Now Hiring\nIntern\nSenior\nThis is a full-time position.')
        .employmentType?.[0]?.value,
    ).toEqual(['FULL_TIME']);
  });
});

describe('an address at the end of a sentence below "How to apply"', () => {
  it('is where one applies', () => {
    const lines = [
      { text: 'How to apply' },
      { text: 'Send a letter and a net of yours by 7 May via https://harp.example/net-mender.' },
    ];
    expect(findApplication(lines)?.url).toBe('https://harp.example/net-mender');
    expect(findApplication([{ text: 'History' }, ...lines.slice(1)])?.url ?? null).toBeNull();
  });
});
