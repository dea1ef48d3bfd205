import { describe, expect, it } from 'vitest';
import { factsFromLines } from '../../../../src/formats/prose/index.ts';
import {
  namesOfHost,
  ownHost,
  spelledWords,
  spellingIn,
} from '../../../../src/formats/prose/site.ts';

const companyIn = (text: string, sourceUrl: string | null = null, path = 'x.txt') => {
  const lines = ['Senior Engineer', text, 'Apply by letter for this job.'];
  const outline = lines.map((line, index) => ({
    text: line,
    kind: index === 0 ? ('heading' as const) : ('paragraph' as const),
    line: index + 1,
  }));
  return factsFromLines(outline, path, sourceUrl).company?.[0];
};

describe('the company a text names', () => {
  it.each([
    ['Harpworks (https://harpworks.example) is hiring engineers.', 'Harpworks'],
    ['Harpworks is looking for an engineer.', 'Harpworks'],
    ['Harpworks builds concert harps for the world.', 'Harpworks'],
    ['At Harpworks, we build harps.', 'Harpworks'],
    ['Na Harpa Azul a gente faz harpas.', 'Harpa Azul'],
    ['An engineer is needed urgently at Harp Works, Oban.', 'Harp Works'],
    ['An engineer is needed at once, and paid by the day.', undefined],
    ['Nordic Harp Co, a workshop in Oslo, is looking for help.', 'Nordic Harp Co'],
    ['We build harps. Write to jobs@harpworks.example, and join Harpworks today.', 'Harpworks'],
    ['We build harps with Python. It is fun.', undefined],
    ['This is a good job. There are many like it.', undefined],
  ])('%s', (text, company) => {
    expect(companyIn(text)?.value).toBe(company);
  });

  it('is spelled by the text and found by the address', () => {
    expect(
      companyIn('Engineers like the Harp.example platform.', 'https://harp.example/jobs/1')?.value,
    ).toBe('Harp.example');
    expect(
      companyIn('Engineers like Nordic Harp.', 'https://www.nordicharp.co.uk/jobs/1')?.value,
    ).toBe('Nordic Harp');
  });

  it('is never the name of a job system', () => {
    expect(
      companyIn('We use Greenhouse for hiring.', 'https://boards.greenhouse.io/x/jobs/1'),
    ).toBeUndefined();
  });

  it('comes from the path when only the path names it', () => {
    expect(companyIn('We build harps.', null, 'nordic-harp/senior-engineer.md')).toMatchObject({
      value: 'Nordic Harp',
      origin: 'file name',
    });
    expect(companyIn('We build harps.', null, 'nordic-harp__senior-engineer.md')).toMatchObject({
      value: 'Nordic Harp',
      origin: 'file name',
    });
    expect(companyIn('We build harps.', null, 'jobs/senior-engineer.md')).toBeUndefined();
    expect(companyIn('We build harps.', null, 'nordic-harp/something-else.md')).toBeUndefined();
  });
});

describe('hosts', () => {
  it.each([
    ['https://harp.example/x', 'harp.example'],
    ['jobs@harp.example', 'harp.example'],
    ['https://www.harp.example', 'harp.example'],
    ['someone@gmail.com', null],
    ['https://jobs.lever.co/harp', null],
    ['https://www.linkedin.com/jobs/1', null],
  ])('%s', (address, host) => {
    expect(ownHost(address)).toBe(host);
  });

  it('knows what is put around a name', () => {
    expect(namesOfHost('getharp.com')).toContain('harp');
    expect(namesOfHost('harp.io')).toContain('harpio');
  });

  it('takes the most frequent spelling with a capital', () => {
    expect(spellingIn(spelledWords('harp HARP Harp. Harp, harp'), new Set(['harp']))).toBe('Harp');
    expect(spellingIn(spelledWords('nothing of the kind'), new Set(['harp']))).toBeNull();
  });
});
