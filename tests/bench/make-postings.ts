import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asHtml, asMarkdown, asText } from './formats.ts';
import { inventCompanies, inventJob } from './job.ts';
import { seededRandom } from './random.ts';
import type { Body } from './real-bodies.ts';
import { readVocabulary } from './vocabulary.ts';

/** Shares of the formats; they sum to 1. */
export interface Mix {
  readonly markdown: number;
  readonly text: number;
  readonly html: number;
}

/**
 * Fills a folder with invented postings, the same for the same seed.
 *
 * @param options.samples folder of postings whose words are used
 * @param options.bodies real bodies, which then take the place of invented ones, in turn
 * @param options.today ISO date
 */
export function makePostings(
  folder: string,
  options: {
    count: number;
    seed: number;
    mix: Mix;
    samples: string;
    bodies: readonly Body[];
    today: string;
  },
): void {
  const { count, seed, mix, samples, bodies, today } = options;
  const random = seededRandom(seed);
  const vocabulary = readVocabulary(samples, random);
  const companies = inventCompanies(Math.max(5, Math.round(count / 12)), random);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const invented = inventJob(number, { vocabulary, companies, today }, random);
    const paragraphs = bodies[number % bodies.length];
    const job =
      paragraphs === undefined
        ? invented
        : { ...invented, sections: [{ heading: null, paragraphs, items: [] }] };
    const draw = random();
    const write =
      draw < mix.markdown ? asMarkdown : draw < mix.markdown + mix.text ? asText : asHtml;
    const { extension, content } = write(job);
    writeFileSync(join(folder, `posting-${number}${extension}`), content);
  }
}
