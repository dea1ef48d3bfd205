import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Answers, NOTHING, type Question, QUESTIONS, READERS } from './questions.ts';

/** What the command line says. */
export interface Flags {
  readonly answers: Answers;
  /** Where to write the posting, when the editor says so. */
  readonly file: string | null;
  /** Ask nothing. */
  readonly yes: boolean;
  /** Overwrite an existing file. */
  readonly force: boolean;
  readonly help: boolean;
}

/** Thrown when the command line cannot be followed. */
export class FlagError extends Error {
  override readonly name = 'FlagError';
}

/**
 * Reads the command line; an empty value passes the question over.
 *
 * @param today ISO date
 * @throws {FlagError} naming every flag whose value makes no sense, and why
 */
export function readFlags(args: readonly string[], today: string): Flags {
  const { values } = parsed(args);
  const answers: Partial<Record<Question, unknown>> = {};
  const faults: string[] = [];
  for (const question of QUESTIONS) {
    const given = values[question];
    if (given === undefined) continue;
    const text = question === 'body' ? bodyText(given[0] ?? '') : given.join('; ');
    if (text.trim() === '' && question in NOTHING) {
      answers[question] = NOTHING[question as keyof typeof NOTHING];
      continue;
    }
    const answer = READERS[question](text, today);
    if ('fault' in answer) faults.push(`--${question} "${shortened(text)}": ${answer.fault}`);
    else answers[question] = answer.value;
  }
  if (faults.length > 0) throw new FlagError(faults.join('\n'));
  return {
    // Each answer was read by the reader of its own question.
    answers: answers as Answers,
    file: values.file ?? null,
    yes: values.yes ?? false,
    force: values.force ?? false,
    help: values.help ?? false,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string', multiple: true } as const;
  const options = {
    title: text,
    company: text,
    website: text,
    workplace: text,
    location: text,
    applicants: text,
    salary: text,
    type: text,
    category: text,
    tags: text,
    apply: text,
    closes: text,
    body: text,
    file: { type: 'string' },
    yes: { type: 'boolean', short: 'y' },
    force: { type: 'boolean', short: 'f' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new FlagError(`${whatIsWrong(error)}. "npm run new -- --help" lists all flags.`);
  }
}

/** npm keeps flags to itself unless two dashes come before them, and hands on their values alone. */
function whatIsWrong(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isLoose = 'code' in error && error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL';
  const hint = isLoose
    ? '. Two dashes alone come before the flags: npm run new -- --title "Lamp Keeper"'
    : '';
  return `${error.message.replace(/\.$/, '')}${hint}`;
}

const FILE_NAME = /^\S{1,300}\.(?:md|markdown|txt)$/i;

/** The text itself, or that of the file which it names. */
function bodyText(given: string): string {
  const isOneLine = !given.includes('\n') && given.length < 1000;
  if (!isOneLine || (!FILE_NAME.test(given) && !existsSync(given))) return given;
  try {
    return readFileSync(given, 'utf8');
  } catch {
    throw new FlagError(
      `--body names the file "${given}", which cannot be read. Name another, or write the text itself.`,
    );
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
