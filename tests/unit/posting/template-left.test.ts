import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPosting } from '../../../src/loader/read-posting.ts';
import { templateLeft } from '../../../src/posting/template-left.ts';
import { postingTemplate } from '../../../src/presentation/posting-template.ts';
import { companyOf, postingOf } from '../support/posting-of.ts';

function read(text: string) {
  const options = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
  return readPosting({ path: 'a.md', displayPath: 'a.md', text }, options);
}

const templates = [
  ['of the page on posting', postingTemplate('2026-11-21')],
  ['in the folder of postings', readFileSync('content/postings/_how-to-post.md', 'utf8')],
] as const;

describe.each(templates)('the template %s', (_name, template) => {
  it('is refused as it is', () => {
    const { posting, problems } = read(template);
    expect(posting).toBeNull();
    expect(problems.map(({ code }) => code)).toContain('template-left');
  });

  it.each([
    ['the company alone is filled in', (text: string) => text.replace('Example Bells', 'Ninefold')],
    [
      'all but the text is filled in',
      (text: string) =>
        text
          .replace('Example Bells', 'Ninefold')
          .replaceAll('bells.example.org', 'ninefold.example'),
    ],
  ])('is refused when %s', (_case, fillIn) => {
    expect(read(fillIn(template)).problems.map(({ code }) => code)).toContain('template-left');
  });

  it('is accepted when it is filled in', () => {
    const [facts] = template.split('\n---\n');
    const filled = `${facts ?? ''}\n---\n\nRing the hours.\n`
      .replace('Example Bells', 'Ninefold')
      .replaceAll('bells.example.org', 'ninefold.example');
    expect(read(filled).posting).not.toBeNull();
  });
});

describe('what is left from a template', () => {
  it.each([
    [{ description: '<p>Lorem ipsum dolor sit amet.</p>' }, 'Lorem ipsum dolor'],
    [{ description: '<p>Insert job description here.</p>' }, 'Insert job description here'],
    [{ description: '<p>At [Company name] we care.</p>' }, '[Company name]'],
    [{ description: '<p>We seek a [Job title] for our harbour.</p>' }, '[Job title]'],
    [{ summary: 'Your company here' }, 'Your company here'],
    [{ title: 'Job title here' }, 'Job title here'],
    [{ description: '<p>Job description goes here.</p>' }, 'Job description goes here'],
    [{ company: companyOf('Example Bells') }, 'Example Bells'],
    [{ apply: { email: 'jobs@bells.example.org' } }, 'jobs@bells.example.org'],
  ])('is found in %j', (facts, left) => {
    expect(templateLeft(postingOf(facts))).toBe(left);
  });

  it.each([
    { description: '<p>Our app has a TODO: list, {{ braces }} and xxx.</p>' },
    { description: '<p>See [Company](https://ninefold.example).</p>' },
    { description: '<p>Full job description here: <a href="https://ninefold.example">a</a></p>' },
    { description: '<p>See the job description here.</p>' },
    { description: '<p>Write to ann@[company].com, or to ann at [company].example.</p>' },
    { description: '<p>Write to us with “Bell Ringer, [Your Name]” as the subject.</p>' },
    { description: '<p>Use the subject line "Application: [job title]".</p>' },
    { title: 'Bell Ringer' },
    { apply: { url: 'https://bells.example/apply' } },
  ])('is not in %j', (facts) => {
    expect(templateLeft(postingOf(facts))).toBeNull();
  });
});
