import { describe, expect, it } from 'vitest';
import { companyProfile } from '../../../src/board/company-profile.ts';
import { boardContents } from '../../../src/board/contents.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

const profile = companyProfile(
  { name: 'Low Sound', website: 'https://low.example', logo: 'logos/low.svg' },
  '# Low Sound\n\nWe tune *fog horns*. <script>alert(1)</script>[x](javascript:alert(1))\n',
);

describe('companyProfile', () => {
  it('has a sanitised text without the company’s own heading', () => {
    expect(profile.about).toContain('<em>fog horns</em>');
    expect(profile.about).not.toMatch(/<h\d|script/);
  });
});

describe('boardContents with profiles', () => {
  const posting = postingOf({ id: '1', company: companyOf('low sound') });
  const board = boardContents([posting, postingOf({ id: '2' })], '2026-11-21', {
    profiles: [profile],
  });

  it('describes the company as its profile does', () => {
    expect(board.companies.find(({ slug }) => slug === 'low-sound')).toMatchObject({
      name: 'Low Sound',
      website: 'https://low.example',
      logo: 'logos/low.svg',
      about: profile.about,
    });
  });

  it('adds website and logo to its postings, and leaves their words alone', () => {
    const shown = board.open.find(({ id }) => id === '1');
    expect(shown?.company).toEqual({
      name: 'low sound',
      website: 'https://low.example',
      logo: 'logos/low.svg',
    });
  });

  it('shows no company that never posted', () => {
    expect(boardContents([], '2026-11-21', { profiles: [profile] }).companies).toEqual([]);
  });
});
