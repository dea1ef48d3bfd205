import type { Prober } from '../network/probe-address.ts';
import type { ApplyAddress } from './apply-addresses.ts';
import { type Verdict, verdictOf, verdictWithoutAsking, wantsRest } from './verdict.ts';

/** An address, and what became of it. */
export type Asked = ApplyAddress & Verdict;

export interface AskOptions {
  readonly prober: Prober;
  readonly timeoutSeconds: number;
  readonly allowPrivate: boolean;
  /** Between two requests to one host. */
  readonly pauseSeconds: number;
  /** Before addresses that seem dead are asked a second time. */
  readonly againAfterSeconds: number;
  readonly wait: (seconds: number) => Promise<void>;
}

/** Hosts that are asked at once; each of them is asked one thing at a time. */
const HOSTS_AT_ONCE = 8;

const AGENT = 'Mozilla/5.0 (compatible; Corkboard link check)';

/**
 * Asks for every address: first for its head alone, then for the page where that is not answered well,
 * since many servers only know the latter. What seems dead is asked once more at the end, and counts as
 * dead only if it still is.
 */
export async function askPolitely(
  addresses: readonly ApplyAddress[],
  options: AskOptions,
): Promise<readonly Asked[]> {
  const first = await askAll(addresses, options);
  const dead = first.filter(({ state }) => state === 'dead');
  if (dead.length === 0) return first;
  await options.wait(options.againAfterSeconds);
  const second = new Map((await askAll(dead, options)).map((asked) => [asked.url, asked]));
  return first.map((asked) => second.get(asked.url) ?? asked);
}

async function askAll(
  addresses: readonly ApplyAddress[],
  options: AskOptions,
): Promise<readonly Asked[]> {
  const verdicts = new Map<string, Verdict>();
  const hosts = Map.groupBy(addresses, ({ url }) => new URL(url).host).values();
  const worker = async (): Promise<void> => {
    for (const host of hosts) await askHost(host, options, verdicts);
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
  return addresses.map((address) => ({ ...address, ...(verdicts.get(address.url) ?? NOT_ASKED) }));
}

const NOT_ASKED: Verdict = {
  state: 'unsure',
  because: 'was not asked, since its host asks programs to wait',
};

async function askHost(
  addresses: readonly ApplyAddress[],
  { prober, wait, pauseSeconds, timeoutSeconds, allowPrivate }: AskOptions,
  verdicts: Map<string, Verdict>,
): Promise<void> {
  let asked = 0;
  const ask = async (method: 'HEAD' | 'GET', url: string) => {
    if (asked > 0) await wait(pauseSeconds);
    asked += 1;
    const accept = ['text/html'];
    return prober(url, { timeoutSeconds, allowPrivate, accept, method, userAgent: AGENT });
  };
  for (const { url } of addresses) {
    const known = verdictWithoutAsking(url);
    if (known !== null) {
      verdicts.set(url, known);
      continue;
    }
    let probe = await ask('HEAD', url);
    const needsPage =
      verdictOf(probe).state !== 'alive' &&
      !(probe.kind === 'none' && probe.failure !== 'other') &&
      !wantsRest(probe);
    if (needsPage) probe = await ask('GET', url);
    verdicts.set(url, verdictOf(probe));
    if (wantsRest(probe)) return;
  }
}
