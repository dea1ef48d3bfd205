import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../../../src/values/mojibake.ts';
import { bodyText, parse, values } from './page.ts';

const seed = new URL('../../../../../shared/seeds/003_36479d3e7e415066.txt', import.meta.url);
const isHere = existsSync(seed);
if (!isHere)
  console.info('The shared seeds are not here: the saved page among them is not tested.');

function page(): string {
  const text = readFileSync(seed, 'utf8');
  return repairMojibake(text)?.text ?? text;
}

describe.skipIf(!isHere)('the saved page among the seeds', () => {
  it('is read from its JSON-LD and its apply button', () => {
    const found = values(parse(page()));
    expect(found).toMatchObject({
      title: 'Director of Infrastructure',
      company: 'Buffer',
      companyWebsite: 'https://buffer.com/',
      datePosted: '2021-09-20 19:23:45 UTC',
      validThrough: '2021-11-19 19:23:45 UTC',
      employmentType: 'Full-Time',
      category: 'DevOps and Sysadmin',
      workplace: 'TELECOMMUTE',
      salary: { min: '0', max: '0', currency: 'USD', unit: 'YEAR' },
      applyUrl: 'https://buffer.com/journey?gh_jid=4113152004#grnhse_app',
      sourceUrl: 'https://weworkremotely.com/remote-jobs/buffer-director-of-infrastructure',
    });
    expect(found.applicantLocations).toHaveLength(249);
    expect(found.tags).toBeUndefined();
  });

  it('gives the posting alone', () => {
    const text = bodyText(parse(page()));
    expect(text).toMatch(/^Buffer is a platform/);
    expect(text).toContain('💰 Competitive salary');
    expect(text).toMatch(/what it's like to be a member of the team\.$/);
  });
});
