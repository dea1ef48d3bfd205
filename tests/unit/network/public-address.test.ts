import { describe, expect, it } from 'vitest';
import { checkLiteralHost, guardedLookup } from '../../../src/network/guarded-lookup.ts';
import { isPublicAddress } from '../../../src/network/public-address.ts';

describe('addresses of the public internet', () => {
  it.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '%s is one',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.8.8.8', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1'],
    ...['255.255.255.255', '::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12::1', 'ff02::1'],
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::127.0.0.1', '64:ff9b::7f00:1'],
    ...['2002:7f00:1::', '2001::1', '2001:db8::1', 'localhost', ''],
  ])('%s is none', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each([
    ...['http://127.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://0177.0.0.1/'],
    ...['http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[0:0:0:0:0:ffff:0a00:1]/'],
    ...['http://192.168.0.1:8080/', 'http://0/'],
  ])('refuses %s', (address) =>
    expect(() => checkLiteralHost(new URL(address))).toThrow('not on the public internet'),
  );
});

describe('the lookup of a connection', () => {
  const lookUp = (addresses: string[], all: boolean) =>
    new Promise((resolve) => {
      const found = addresses.map((address) => ({
        address,
        family: address.includes(':') ? 6 : 4,
      }));
      guardedLookup((_host, done) => done(null, found))('jobs.example', { all }, (error, address) =>
        resolve(error === null ? address : error.message),
      );
    });

  it('hands out the addresses that it checked', async () => {
    expect(await lookUp(['8.8.8.8'], false)).toBe('8.8.8.8');
    expect(await lookUp(['8.8.8.8'], true)).toEqual([{ address: '8.8.8.8', family: 4 }]);
  });

  it('refuses a host with any private address', async () => {
    expect(await lookUp(['8.8.8.8', '::ffff:10.0.0.1'], true)).toContain(
      'jobs.example is at ::ffff:10.0.0.1, which is not on the public internet',
    );
  });
});
