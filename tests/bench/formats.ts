import type { Job } from './job.ts';

/** A posting file of the format's usual extension and look. */
export interface WrittenJob {
  readonly extension: '.md' | '.txt' | '.html';
  readonly content: string;
}

export function asMarkdown(job: Job): WrittenJob {
  const pay =
    job.salary === null ? '' : `salary: ${job.salary.min}-${job.salary.max} EUR per year\n`;
  const front = `title: ${job.title}\ncompany: ${job.company}\nlocation: ${job.place}\nworkplace: ${job.workplace}\ndatePosted: ${job.datePosted}\n${pay}tags: [${job.tags.map((tag) => JSON.stringify(tag)).join(', ')}]\napplyUrl: ${job.applyUrl}\n`;
  const body = job.sections.map(({ heading, paragraphs, items }) =>
    [
      ...(heading === null ? [] : [`## ${heading}`]),
      ...paragraphs,
      ...(items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')]),
    ].join('\n\n'),
  );
  return { extension: '.md', content: `---\n${front}---\n\n${body.join('\n\n')}\n` };
}

export function asText(job: Job): WrittenJob {
  const pay =
    job.salary === null ? [] : [`Salary: ${job.salary.min} - ${job.salary.max} EUR per year`];
  const body = job.sections.map(({ heading, paragraphs, items }) =>
    [
      ...(heading === null ? [] : [heading]),
      ...paragraphs,
      ...(items.length === 0 ? [] : [items.map((item) => `* ${item}`).join('\n')]),
    ].join('\n\n'),
  );
  const facts = [
    `Company: ${job.company}`,
    `Location: ${job.place} (${job.workplace})`,
    `Posted: ${job.datePosted}`,
    ...pay,
    `Apply: ${job.applyUrl}`,
  ];
  return {
    extension: '.txt',
    content: `${job.title}\n\n${facts.join('\n')}\n\n${body.join('\n\n')}\n`,
  };
}

export function asHtml(job: Job): WrittenJob {
  const body = job.sections
    .map(
      ({ heading, paragraphs, items }) =>
        (heading === null ? '' : `<h2>${heading}</h2>`) +
        paragraphs.map((text) => `<p>${text}</p>`).join('') +
        (items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
    )
    .join('\n');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    description: body,
    datePosted: job.datePosted,
    hiringOrganization: { '@type': 'Organization', name: job.company },
    jobLocation: { '@type': 'Place', address: job.place },
    employmentType: 'FULL_TIME',
    url: job.applyUrl,
    ...(job.salary && {
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: {
          '@type': 'QuantitativeValue',
          minValue: job.salary.min,
          maxValue: job.salary.max,
          unitText: 'YEAR',
        },
      },
    }),
  };
  return {
    extension: '.html',
    content: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${job.title} at ${job.company}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><nav><a href="/">Home</a> <a href="/jobs">All jobs</a></nav>
<main><h1>${job.title}</h1>${body}<a href="${job.applyUrl}">Apply for this job</a></main>
<footer>Imprint Privacy</footer></body></html>
`,
  };
}
