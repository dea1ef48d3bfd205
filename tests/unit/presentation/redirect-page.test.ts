import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { siteAddresses } from '../../../src/presentation/addresses.ts';
import { redirectPage } from '../../../src/presentation/redirect-page.ts';
import { postingOf } from '../support/posting-of.ts';

const addresses = siteAddresses({ url: 'https://jobs.example', basePath: '/board/' });

describe('redirectPage', () => {
  it('leads to the posting without a script, below the base, unseen by search engines', () => {
    const $ = load(redirectPage(postingOf({ id: 'sea/keeper' }), addresses, 'en'));
    expect($('meta[http-equiv="refresh"]').attr('content')).toBe('0; url=/board/jobs/sea/keeper/');
    expect($('link[rel="canonical"]').attr('href')).toBe(
      'https://jobs.example/board/jobs/sea/keeper/',
    );
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('main a').attr('href')).toBe('/board/jobs/sea/keeper/');
    expect($('html').attr('lang')).toBe('en');
    expect($('script, style, [style]')).toHaveLength(0);
  });

  it('escapes what a posting says', () => {
    const page = redirectPage(postingOf({ title: '"><script>alert(1)</script>' }), addresses, 'en');
    expect(page).not.toContain('<script');
    expect(load(page)('title').text()).toContain('"><script>alert(1)</script>');
  });
});
