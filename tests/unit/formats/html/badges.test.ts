import { describe, expect, it } from 'vitest';
import { parse, values } from './page.ts';

const prose = `<p>${'We restore church organs with our team, pipe by pipe, and are hiring. '.repeat(5)}</p>`;

function page(labels: string): ReturnType<typeof values> {
  return values(
    parse(`<title>Organ Builder</title><main><h1>Organ Builder</h1>${prose}${labels}</main>`),
  );
}

describe('the little labels of a posting', () => {
  it.each([
    ['<span class="badge">Hybrid</span>', 'workplace', 'Hybrid'],
    ['<span class="tag tag-blue">Part-time</span>', 'employmentType', 'Part-time'],
    ['<span class="tag">Presencial</span>', 'workplace', 'Presencial'],
    ['<span class="chip">Vor Ort</span>', 'workplace', 'Vor Ort'],
    ['<li class="job-chip">USA Only</li>', 'applicantLocations', 'USA Only'],
    ['<span class="pill">Anywhere in Europe only</span>', 'applicantLocations', 'Anywhere'],
  ] as const)('%s', (label, field, value) => {
    expect(page(`<div>${label}</div>`)[field]).toBe(value);
  });

  it('read several types of employment that stand together', () => {
    const labels = '<span class="tag">Full-time</span><span class="tag">Freelance</span>';
    expect(page(`<div>${labels}</div>`).employmentType).toEqual(['Full-time', 'Freelance']);
  });

  it('do not take a label for the name of the next', () => {
    const labels = '<span class="tag">Remote</span><span class="tag">Full-time</span>';
    expect(page(`<div>${labels}</div>`)).toMatchObject({
      workplace: 'Remote',
      employmentType: 'Full-time',
    });
  });

  it.each([
    ['that contradict each other', '<b class="tag">Remote</b><b class="tag">Hybrid</b>'],
    ['without a name that says so', '<span class="intro">Hybrid</span>'],
    ['in the site’s navigation', '<nav><span class="badge">Hybrid</span></nav>'],
    [
      'of other postings',
      '<ul><li><h3><a href="/jobs/2">Bell Founder</a></h3><span class="tag">Hybrid</span></li></ul>',
    ],
    [
      'that stand apart',
      '<section><div><i><span class="tag">Remote</span></i></div></section><section><div><i><span class="tag">Remote job</span></i></div></section>',
    ],
    ['that are sentences', '<span class="badge">Hybrid since 2021, remote before that day</span>'],
  ])('leave labels alone %s', (_, labels) => {
    expect(page(labels).workplace).toBeUndefined();
  });
});
