import { describe, expect, it } from 'vitest';
import { findMarkdownApplication } from '../../../../src/formats/markdown/application.ts';

describe('how to apply, in rendered Markdown', () => {
  it.each([
    [
      '<p><a href="https://a.example/form">Apply here, and mention us</a></p>',
      'https://a.example/form',
    ],
    ['<p>Send your CV via <a href="https://a.example/cv">our site</a> to apply.</p>', null],
    ['<p>Apply via <a href="https://jobs.example">jobs.example</a>.</p>', 'https://jobs.example'],
    ['<p>We use <a href="https://tool.example">this tool</a>.</p>', null],
  ])('%s leads to %s', (html, address) => {
    expect(findMarkdownApplication(html).applyUrl?.[0]?.value ?? null).toBe(address);
  });

  it('takes the address of one sentence whatever the next says', () => {
    const html = '<p>Send your CV to jobs@a.example. Recruiters need not apply.</p>';
    expect(findMarkdownApplication(html).applyEmail?.[0]?.value).toBe('jobs@a.example');
  });
});
