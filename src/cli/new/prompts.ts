import type { Readable, Writable } from 'node:stream';
import * as clack from '@clack/prompts';
import type { Answer } from '../../editing/answers.ts';
import { type KnownName, likelyMeant } from '../../editing/known-names.ts';

/** Thrown when the editor breaks off. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}

/** One thing to choose. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** What a text is asked for with. */
export interface TextQuestion<T> {
  readonly message: string;
  readonly read: (answer: string) => Answer<T>;
  /** An example, shown where nothing is written yet. */
  readonly example?: string;
  /** Written already, to be kept or changed. */
  readonly initial?: string | undefined;
}

/** Ways of asking. Each throws {@link BrokenOff} when the editor breaks off. */
export interface Prompts {
  /** One line of text that the reader understands. */
  required<T>(question: TextQuestion<T>): Promise<T>;
  /** The same, or null when the line is left empty. */
  optional<T>(question: TextQuestion<T>): Promise<T | null>;
  /** Several lines of text. */
  paragraphs<T>(question: TextQuestion<T>): Promise<T>;
  choose<T>(message: string, choices: readonly Choice<T>[]): Promise<T>;
  chooseSeveral<T>(message: string, choices: readonly Choice<T>[]): Promise<readonly T[]>;
  /**
   * A name among those that the board knows, or a new one.
   *
   * @param without what to offer for passing the question over; left out, it must be answered
   */
  name(
    question: TextQuestion<string>,
    known: readonly KnownName[],
    without?: string,
  ): Promise<string | null>;
  confirm(message: string): Promise<boolean>;
}

/** Names shown at once. */
const SHOWN = 8;

/** Asks at a terminal. */
export function terminalPrompts(streams: { input?: Readable; output?: Writable } = {}): Prompts {
  const faultOf =
    <T>(read: TextQuestion<T>['read']) =>
    (answer: string | undefined): string | undefined => {
      const said = read(answer ?? '');
      return 'fault' in said ? said.fault : undefined;
    };
  const textOptions = <T>({ message, example, initial }: TextQuestion<T>) => ({
    ...streams,
    message,
    ...(example === undefined ? {} : { placeholder: example }),
    ...(initial === undefined ? {} : { initialValue: initial }),
  });
  return {
    async required(question) {
      const validate = faultOf(question.read);
      return understood(question, kept(await clack.text({ ...textOptions(question), validate })));
    },
    async optional(question) {
      const fault = faultOf(question.read);
      const validate = (answer: string | undefined): string | undefined =>
        isBlank(answer) ? undefined : fault(answer);
      const answer = kept(await clack.text({ ...textOptions(question), validate })) as
        string | undefined;
      return isBlank(answer) ? null : understood(question, answer);
    },
    async paragraphs(question) {
      const validate = faultOf(question.read);
      const options = { ...textOptions(question), validate, showSubmit: true };
      return understood(question, kept(await clack.multiline(options)));
    },
    async choose<T>(message: string, choices: readonly Choice<T>[]) {
      // Clack's options are typed by cases of T, which a general T does not fall into.
      const options = [...choices] as clack.Option<T>[];
      return kept(await clack.select<T>({ ...streams, message, options }));
    },
    async chooseSeveral<T>(message: string, choices: readonly Choice<T>[]) {
      const options = [...choices] as clack.Option<T>[];
      return kept(await clack.multiselect<T>({ ...streams, message, options, required: false }));
    },
    async name(question, known, without) {
      const { message, read } = question;
      const answer = await clack.autocomplete<string>({
        ...streams,
        message,
        maxItems: SHOWN,
        ...(question.example === undefined ? {} : { placeholder: question.example }),
        options() {
          return nameChoices(this.userInput, known, without);
        },
        // The options are those for what is typed already.
        filter: () => true,
        validate: (value) =>
          without !== undefined && value === ''
            ? undefined
            : faultOf(read)(typeof value === 'string' ? value : ''),
      });
      const name = kept(answer) as string | undefined;
      return without !== undefined && isBlank(name) ? null : understood(question, name ?? '');
    },
    async confirm(message) {
      return kept(await clack.confirm({ ...streams, message, initialValue: true }));
    },
  };
}

/** What may be meant by what is typed so far: known names with it, the one near to it, and it as a new name. */
export function nameChoices(
  typed: string,
  known: readonly KnownName[],
  without?: string,
): { value: string; label: string; hint?: string }[] {
  const text = typed.trim();
  const found = known
    .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
    .map(({ name, postings }) => ({ value: name, label: name, hint: counted(postings) }));
  if (text === '') {
    return [...(without === undefined ? [] : [{ value: '', label: without }]), ...found];
  }
  const meant = likelyMeant(text, known);
  const near =
    meant === null || found.some(({ value }) => value === meant)
      ? []
      : [{ value: meant, label: meant, hint: 'did you mean this?' }];
  const isKnown = known.some(({ name }) => name === text);
  return [
    ...found,
    ...near,
    ...(isKnown ? [] : [{ value: text, label: text, hint: 'new on this board' }]),
  ];
}

function counted(postings: number): string {
  return postings === 1 ? '1 posting' : `${postings} postings`;
}

function isBlank(answer: string | undefined): answer is undefined | '' {
  return answer === undefined || answer.trim() === '';
}

function kept<T>(answer: T | typeof clack.CANCEL_SYMBOL): T {
  if (answer === clack.CANCEL_SYMBOL) throw new BrokenOff();
  return answer;
}

/** The reader's value for an answer that it has accepted before. */
function understood<T>({ read }: TextQuestion<T>, answer: string): T {
  const said = read(answer);
  if ('fault' in said) throw new Error(said.fault);
  return said.value;
}
