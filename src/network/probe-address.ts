import { FetchError, type FetchFailure } from './fetch-error.ts';
import { openAddress, type OpenOptions } from './open-address.ts';

/** What became of asking for an address: an answer of any status, or none. */
export type Probe =
  | { readonly kind: 'answer'; readonly status: number; readonly url: string }
  | { readonly kind: 'none'; readonly failure: FetchFailure; readonly message: string };

/** Asks whether there is something at an address; {@link probeAddress} does it for real. */
export type Prober = (address: string, options: OpenOptions) => Promise<Probe>;

/** Asks for an address within the limits of {@link openAddress}, and reads no more than the status. */
export const probeAddress: Prober = async (address, options) => {
  const signal = AbortSignal.timeout(options.timeoutSeconds * 1000);
  try {
    const { url, answer } = await openAddress(address, options, signal);
    answer.destroy();
    return { kind: 'answer', status: answer.statusCode ?? 0, url: url.href };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { kind: 'none', failure: error.failure, message: error.message };
  }
};
