import type { Probe } from '../network/probe-address.ts';

/** Whether people can still apply at an address. */
export interface Verdict {
  /** `unsure`: whoever answers, or does not, may treat a person's browser better than a program. */
  readonly state: 'alive' | 'dead' | 'unsure';
  /** What was answered, in a few words. */
  readonly because: string;
}

/**
 * What an answer tells of an address. Only a page that is said not to exist, or a host that has no
 * address, is dead; refusing programs, slowness and faults pass.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5
 */
export function verdictOf(probe: Probe): Verdict {
  if (probe.kind === 'none') {
    return {
      state: probe.failure === 'no such host' ? 'dead' : 'unsure',
      because: WORDS[probe.failure] ?? probe.message,
    };
  }
  const { status } = probe;
  if (status >= 200 && status <= 399) return { state: 'alive', because: `answers ${status}` };
  if (status === 404 || status === 410) {
    return { state: 'dead', because: `answers ${status}: there is no such page` };
  }
  return { state: 'unsure', because: `answers ${status}${meaningOf(status)}` };
}

/**
 * What is known of an address without asking: names that are set aside for examples belong to nobody.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6
 */
export function verdictWithoutAsking(url: string): Verdict | null {
  return /(?:^|\.)(?:example|invalid|test|localhost)\.?$/.test(new URL(url).hostname)
    ? { state: 'unsure', because: 'was not asked, since its name is one for examples' }
    : null;
}

/** Whether a host asks not to be asked for now. */
export function wantsRest(probe: Probe): boolean {
  return probe.kind === 'answer' && (probe.status === 429 || probe.status === 503);
}

/** What is said of a host without an address. */
export const NO_HOST = 'there is no host of this name';

const WORDS: Readonly<Record<string, string>> = {
  'no such host': NO_HOST,
  'too slow': 'did not answer in time',
  private: 'is not on the public internet',
};

function meaningOf(status: number): string {
  if (status === 401 || status === 403 || status === 451) return ': does not let programs in';
  if (status === 429) return ': asks programs to wait';
  return status >= 500 ? ': has a fault' : '';
}
