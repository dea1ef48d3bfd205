import { describe, expect, it } from 'vitest';
import { applicationOf, hostOf } from '../../../src/presentation/application.ts';
import { postingOf } from '../support/posting-of.ts';

const source = (url: string | null) => ({ file: 'a.md', format: 'markdown' as const, url });

describe('applicationOf', () => {
  it('leads to the address', () => {
    const apply = { url: 'https://www.low.example/apply?id=1' };
    expect(applicationOf(postingOf({ apply }))).toEqual({
      href: apply.url,
      label: 'Apply',
      target: 'low.example',
    });
  });

  it('writes an e-mail with the title as its subject', () => {
    const apply = { email: 'jobs+sea@low.example' };
    expect(applicationOf(postingOf({ apply, title: 'C&B?' }))).toEqual({
      href: 'mailto:jobs+sea@low.example?subject=C%26B%3F',
      label: 'Apply by e-mail',
      target: apply.email,
    });
  });

  it('cannot be given further headers by an address', () => {
    const apply = { email: 'a@low.example?bcc=b@low.example' };
    expect(applicationOf(postingOf({ apply }))?.href).toBe(
      'mailto:a@low.example%3Fbcc%3Db@low.example?subject=Lamp%20Keeper',
    );
  });

  it('falls back to the source', () => {
    const posting = postingOf({ source: source('https://low.example/jobs/7') });
    expect(applicationOf(posting)?.href).toBe('https://low.example/jobs/7');
  });

  it('is nothing when nothing is known', () => {
    expect(applicationOf(postingOf())).toBeNull();
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.low.example/a', 'low.example'],
    ['https://low.example:8080/', 'low.example'],
    ['no address', 'no address'],
  ])('of %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
