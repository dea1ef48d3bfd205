import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { FetchError } from './fetch-error.ts';
import { isPublicAddress } from './public-address.ts';

/** Finds the addresses of a host, as `dns.lookup` with `all` does. */
export type FindAddresses = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, addresses?: LookupAddress[]) => void,
) => void;

const findAddresses: FindAddresses = (host, done) => systemLookup(host, { all: true }, done);

/**
 * A lookup for connections that hands out only addresses of the public internet. The connection goes to
 * the very address that was checked, so that a name cannot lead elsewhere a moment later.
 */
export function guardedLookup(find: FindAddresses = findAddresses): LookupFunction {
  return (host, options, callback) => {
    find(host, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) {
        callback(error ?? new Error(`${host} has no address`), '');
        return;
      }
      const refused = addresses?.find(({ address }) => !isPublicAddress(address));
      if (refused !== undefined) callback(privateHost(host, refused.address), '');
      else if (options.all === true) callback(null, addresses ?? []);
      else callback(null, first.address, first.family);
    });
  };
}

/** @throws {FetchError} when the host is written as an address that is not public */
export function checkLiteralHost(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // URL has turned decimal, octal and hexadecimal forms into the usual one.
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw privateHost(url.hostname, host);
}

function privateHost(host: string, address: string): FetchError {
  const which = host === address ? host : `${host} is at ${address}, which`;
  return new FetchError(
    `${which} is not on the public internet, and such addresses are not fetched.`,
    'Add --allow-private if you trust the address and it is yours.',
    'private',
  );
}
