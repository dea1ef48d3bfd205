import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmail, readEmail } from '../../../src/values/email.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../support/processor-time.ts';

describe('readEmail', () => {
  it.each([
    ['jobs@harbour.example', 'jobs@harbour.example'],
    [' Jobs@Harbour.Example ', 'Jobs@harbour.example'],
    ['mailto:jobs%2Binfra@harbour.example?subject=Hi', 'jobs+infra@harbour.example'],
    ['MAILTO:a@x.example,b@x.example', 'a@x.example'],
    ['Jane <jane@x.example>', 'jane@x.example'],
    ['jobs (at) x (dot) example', 'jobs@x.example'],
    [['jobs@x.example'], 'jobs@x.example'],
    ['arbeit@bücher.example', 'arbeit@bücher.example'],
  ])('%j', (value, email) => {
    expect(readEmail(value)).toBe(email);
  });
  it.each([
    'nope',
    'a@b',
    '@x.example',
    'a@',
    'a..b@x.example',
    'a.@x.example',
    'a@x..example',
    'a@-x.example',
    'logo@2x.png',
    'a@1.2.3.4',
    'a@x.example or b@x.example',
    'https://x.example',
    null,
    5,
    `${'a'.repeat(65)}@x.example`,
  ])('%j is none', (value) => {
    expect(readEmail(value)).toBeNull();
  });
});

describe('findEmail', () => {
  it.each([
    ['Write to jobs@harbour.example.', 'jobs@harbour.example'],
    ['(jobs@harbour.example)', 'jobs@harbour.example'],
    ['jobs [at] harbour.example, please', 'jobs@harbour.example'],
    ['jobs AT harbour DOT co DOT example', 'jobs@harbour.co.example'],
    ['logo@2x.png, then a@b.example', 'a@b.example'],
    ['we work at harbour dot example', null],
    ['git@github.com:harbour/tide.git', null],
    ['@jane@social.example', null],
    ['https://blog.example/@jane.doe', null],
    ['nothing here', null],
  ])('%j', (prose, email) => {
    expect(findEmail(prose)).toBe(email);
  });
  it('is quick on hostile text', () => {
    const before = process.cpuUsage();
    for (const part of ['a', '@', 'a@', 'a.', '@a.', '(at)', ' AT ', 'a AT a DOT ', '( at ']) {
      findEmail(part.repeat(200_000));
    }
    expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
  });
  it('finds any address between words', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    const top = fc.stringMatching(/^[a-z]{4,6}$/);
    fc.assert(
      fc.property(word, word, top, (local, host, end) => {
        const address = `${local}@${host}.${end}`;
        expect(findEmail(`Send it to ${address}, thanks`)).toBe(address);
        expect(readEmail(`mailto:${address}?subject=x`)).toBe(address);
      }),
    );
  });
});
