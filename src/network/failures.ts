import { FetchError, SAVE_INSTEAD } from './fetch-error.ts';

const CERTIFICATE =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;

const CONNECTION: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it refused the connection',
  ECONNRESET: 'it broke the connection off',
  EHOSTUNREACH: 'it cannot be reached from here',
  ENETUNREACH: 'it cannot be reached from here',
  ETIMEDOUT: 'it did not take the connection in time',
};

/** Puts what went wrong with a connection into a sentence. */
export function failure(
  error: unknown,
  url: URL,
  { timeoutSeconds }: { readonly timeoutSeconds: number },
  signal: AbortSignal,
): FetchError {
  if (error instanceof FetchError) return error;
  const { host } = url;
  if (signal.aborted) {
    return new FetchError(
      `${host} did not answer in full within ${timeoutSeconds} seconds.`,
      `Try again later, or give it more time with --timeout. ${SAVE_INSTEAD}`,
      'too slow',
    );
  }
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new FetchError(
      `There is no site called ${host}, as far as can be told from here.`,
      'Check the spelling of the address, and your connection.',
      // EAI_AGAIN says that the question got no answer, which tells nothing of the name.
      code === 'ENOTFOUND' ? 'no such host' : 'other',
    );
  }
  if (CERTIFICATE.test(code)) {
    return new FetchError(
      `The connection to ${host} is not secure: ${reasonOf(error)}.`,
      `Nothing was read from it. If you know the site, ${SAVE_INSTEAD[0]?.toLowerCase()}${SAVE_INSTEAD.slice(1)}`,
    );
  }
  return new FetchError(
    `${host} could not be read: ${CONNECTION[code] ?? reasonOf(error)}.`,
    `Check the address and try again later. ${SAVE_INSTEAD}`,
  );
}

/** Puts an answer that is no success into a sentence. */
export function statusFailure(url: URL, status: number, phrase: string): FetchError {
  const answer = `${url.href} answers ${status}${phrase === '' ? '' : ` ${phrase.slice(0, 60)}`}`;
  if (status === 404 || status === 410) {
    return new FetchError(
      `${answer}: there is no such page, or no longer.`,
      'Check the address. A posting that was taken down can only be imported from a saved page.',
    );
  }
  if (status === 401 || status === 403 || status === 429) {
    return new FetchError(`${answer}: it does not let programs in.`, SAVE_INSTEAD);
  }
  if (status >= 500) {
    return new FetchError(
      `${answer}: the site itself has a fault.`,
      `Try again later. ${SAVE_INSTEAD}`,
    );
  }
  return new FetchError(`${answer}, which is no page.`, SAVE_INSTEAD);
}

/** Errors of several attempts to connect come as one that holds them all. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 200) : String(error);
}
