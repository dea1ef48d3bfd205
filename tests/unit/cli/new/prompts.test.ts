import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../../src/editing/answers.ts';
import { BrokenOff, nameChoices, terminalPrompts } from '../../../../src/cli/new/prompts.ts';

/** A terminal whose keys are given; a pause lets the prompt see each. */
function terminal(...keys: string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  let shown = '';
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const press = async (): Promise<void> => {
    for (const key of keys) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      input.write(key);
    }
  };
  void press();
  return { prompts: terminalPrompts({ input, output }), shown: () => shown };
}

const question = { message: 'Which job?', read: readTitle };
const known = [
  { name: 'Bojverket', postings: 2 },
  { name: 'Ninefold', postings: 1 },
];

describe('the terminal', () => {
  it('asks again at once when an answer is not understood', async () => {
    const { prompts, shown } = terminal('TBD', '\r', '\x7f', '\x7f', '\x7f', 'Keeper', '\r');
    expect(await prompts.required(question)).toBe('Keeper');
    expect(shown()).toContain('That says nothing.');
  });

  it('takes an empty line for no answer', async () => {
    expect(await terminal('\r').prompts.optional(question)).toBeNull();
  });

  it('offers the known name that a slip may mean', async () => {
    const { prompts } = terminal('Bojvreket', '\r');
    expect(await prompts.name(question, known)).toBe('Bojverket');
  });

  it('takes a new name', async () => {
    const { prompts } = terminal('Quite Another', '\r');
    expect(await prompts.name(question, known)).toBe('Quite Another');
  });

  it('leaves an optional name out', async () => {
    expect(await terminal('\r').prompts.name(question, known, 'Leave it out')).toBeNull();
  });

  it('can be broken off', async () => {
    await expect(terminal('a', '\x03').prompts.required(question)).rejects.toThrow(BrokenOff);
  });
});

describe('the names on offer', () => {
  it('are the known ones first, then the new one', () => {
    expect(nameChoices('', known).map(({ value }) => value)).toEqual(['Bojverket', 'Ninefold']);
    expect(nameChoices('nine', known).map(({ value }) => value)).toEqual(['Ninefold', 'nine']);
    expect(nameChoices('Ninefold', known).map(({ value }) => value)).toEqual(['Ninefold']);
  });
});
