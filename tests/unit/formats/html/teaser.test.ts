import { describe, expect, it } from 'vitest';
import { bodyText, codes, parse, values } from './page.ts';

const text =
  'We are hiring an organ builder for our workshop in Passau: you will restore pipes & bellows, full-time, with a team of six people …';

function shell({ description = text, title = 'Organ Builder', site = 'Pipe & Reed' } = {}): string {
  const meta = (name: string, content: string): string =>
    `<meta property="${name}" content="${content.replaceAll('&', '&amp;')}">`;
  return `<head><title>Organ Builder</title>${meta('og:title', title)}${meta('og:site_name', site)}${meta('og:description', description)}</head><body><div id="root"></div></body>`;
}

describe('a page drawn by a script, of which only its preview is left', () => {
  it('gives the beginning of the posting', () => {
    const posting = parse(shell());
    expect(codes(posting)).toEqual([]);
    expect(values(posting).title).toBe('Organ Builder');
    expect(bodyText(posting)).toContain('restore pipes &amp; bellows');
  });

  it.each([
    ['a slogan', { description: 'Join the best organ builders.' }],
    ['no title of its own', { title: '' }],
    ['the name of the site as its title', { title: 'Pipe & Reed' }],
  ])('is refused with %s', (_, parts) => {
    const posting = parse(shell(parts));
    expect(codes(posting)).toEqual(['no-posting-in-page']);
    expect(bodyText(posting)).toBe('');
  });

  it('is not mixed into a posting that the page shows', () => {
    const shown =
      '<p>We are looking for someone to restore church organs with our team.</p>'.repeat(5);
    const posting = parse(shell().replace('<div id="root"></div>', `<main>${shown}</main>`));
    expect(bodyText(posting)).not.toContain('bellows');
  });
});
