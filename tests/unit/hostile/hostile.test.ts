import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/loader/decode.ts';
import { readPosting } from '../../../src/loader/read-posting.ts';
import { MAXIMUM_FILE_SIZE } from '../../../src/loader/read-posting.ts';
import { type Extension, type HostileInput, hostileInputs, hostileValues } from './inputs.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../support/processor-time.ts';

const OPTIONS = { lifetimeDays: null, featuredFromWeight: null, dateAdded: null };
const EXTENSIONS: readonly Extension[] = ['.md', '.txt', '.html'];

/** Reads a file as the loader does once its bytes are there: what came of it, and what it cost. */
function read(input: HostileInput, extension: Extension): { outcome: string; seconds: number } {
  const made = input.make(extension);
  const bytes = typeof made === 'string' ? Buffer.from(made) : made;
  const before = process.cpuUsage();
  const outcome = outcomeOf(bytes, `hostile${extension}`);
  return { outcome, seconds: processorSeconds(before) };
}

function outcomeOf(bytes: Uint8Array, path: string): string {
  if (bytes.length > MAXIMUM_FILE_SIZE) return 'too large';
  const decoded = decode(bytes);
  if (decoded.kind !== 'text') return decoded.kind;
  const { posting, problems } = readPosting(
    { path, displayPath: path, text: decoded.text },
    OPTIONS,
  );
  if (posting !== null) return 'posting';
  return problems.find(({ severity }) => severity === 'error')?.code ?? 'nothing at all';
}

describe('a hostile file ends in a posting or a clear problem, within a moment', () => {
  const files = hostileInputs.flatMap((input) =>
    EXTENSIONS.map((extension) => ({ input, extension, name: `${input.name} (${extension})` })),
  );
  it.each(files)('$name', ({ input, extension }) => {
    const { outcome, seconds } = read(input, extension);
    expect(outcome).not.toMatch(/nothing at all|reading-failed/);
    expect(seconds).toBeLessThan(ENOUGH_SECONDS);
  });
});

describe('a hostile value of one fact does too', () => {
  const fields = [
    'title',
    'company',
    'location',
    'salary',
    'datePosted',
    'tags',
    'employmentType',
    'workplace',
    'applicantLocations',
    'levels',
    'apply',
    'email',
    'summary',
    'slug',
    'status',
  ];
  it.each(fields)('%s', (field) => {
    const costly: string[] = [];
    for (const input of hostileValues(field)) {
      const { outcome, seconds } = read(input, '.md');
      if (seconds > ENOUGH_SECONDS || /nothing at all|reading-failed/.test(outcome)) {
        costly.push(`${input.name}: ${outcome} after ${seconds} s`);
      }
    }
    expect(costly).toEqual([]);
  });
});
