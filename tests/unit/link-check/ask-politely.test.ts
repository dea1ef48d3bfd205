import { describe, expect, it } from 'vitest';
import { askPolitely } from '../../../src/link-check/ask-politely.ts';
import type { Probe, Prober } from '../../../src/network/probe-address.ts';

/** What an address answers to a HEAD request and to the GET after it, the last one for good. */
type Script = readonly (number | Extract<Probe, { kind: 'none' }>['failure'])[];

function scripted(scripts: Readonly<Record<string, Script>>) {
  const asked: string[] = [];
  const waits: number[] = [];
  const turns = new Map<string, number>();
  let inFlight = new Map<string, number>();
  let most = 0;
  const prober: Prober = async (url, { method = 'GET' }) => {
    const { host } = new URL(url);
    inFlight = new Map(inFlight).set(host, (inFlight.get(host) ?? 0) + 1);
    most = Math.max(most, inFlight.get(host) ?? 0);
    await Promise.resolve();
    inFlight.set(host, (inFlight.get(host) ?? 0) - 1);
    asked.push(`${method} ${url}`);
    const turn = turns.get(url) ?? 0;
    turns.set(url, turn + 1);
    const said = scripts[url]?.[turn] ?? scripts[url]?.at(-1) ?? 200;
    return typeof said === 'number'
      ? { kind: 'answer', status: said, url }
      : { kind: 'none', failure: said, message: 'It was cut off.' };
  };
  const ask = async (...urls: string[]) => {
    const addresses = urls.map((url) => ({ url, files: ['a.md'] }));
    const result = await askPolitely(addresses, {
      prober,
      timeoutSeconds: 1,
      allowPrivate: false,
      pauseSeconds: 1,
      againAfterSeconds: 60,
      wait: (seconds) => Promise.resolve(void waits.push(seconds)),
    });
    return result.map(({ state }) => state);
  };
  return { ask, asked, waits, mostAtOnce: () => most };
}

const A = 'https://a.org/1';

describe('askPolitely', () => {
  it.each<[string, Script, string]>([
    ['a page', [200], 'alive'],
    ['a page whose host knows no HEAD', [405, 200], 'alive'],
    ['a page whose host hides it from HEAD', [404, 200], 'alive'],
    ['a page that is gone', [404, 404], 'dead'],
    ['a page that is gone for good', [410, 410], 'dead'],
    ['a page that is back at the second time', [404, 404, 200], 'alive'],
    ['a host without a name', ['no such host'], 'dead'],
    ['a host whose name is back', ['no such host', 200], 'alive'],
    ['a host that refuses programs', [403, 403], 'unsure'],
    ['a host that asks to wait', [429], 'unsure'],
    ['a host with a fault', [500, 502], 'unsure'],
    ['a slow host', ['too slow'], 'unsure'],
    ['a private host', ['private'], 'unsure'],
    ['a connection that breaks', ['other', 'other'], 'unsure'],
    ['a page that wants a name', [401, 401], 'unsure'],
    ['an odd status', [999, 999], 'unsure'],
  ])('judges %s', async (_, script, state) => {
    expect(await scripted({ [A]: script }).ask(A)).toEqual([state]);
  });

  it('asks for a dead page four times in all, the second two after a while', async () => {
    const { ask, asked, waits } = scripted({ [A]: [404] });
    await ask(A);
    expect(asked).toEqual([`HEAD ${A}`, `GET ${A}`, `HEAD ${A}`, `GET ${A}`]);
    expect(waits).toEqual([1, 60, 1]);
  });

  it('asks each host one thing at a time, with pauses', async () => {
    const urls = Array.from({ length: 30 }, (_, index) => `https://h${index % 3}.org/${index}`);
    const { ask, asked, waits, mostAtOnce } = scripted({});
    await ask(...urls);
    expect(mostAtOnce()).toBe(1);
    expect(asked).toHaveLength(30);
    expect(waits).toHaveLength(27);
  });

  it.each(['https://jobs.example/x', 'https://a.test/', 'http://x.localhost./'])(
    'does not ask for a name that is one for examples: %s',
    async (url) => {
      const { ask, asked } = scripted({ [url]: ['no such host'] });
      expect(await ask(url, A)).toEqual(['unsure', 'alive']);
      expect(asked).toEqual([`HEAD ${A}`]);
    },
  );

  it.each([429, 503])('leaves a host in peace after %i', async (status) => {
    const second = 'https://a.org/2';
    const { ask, asked } = scripted({ [A]: [status] });
    expect(await ask(A, second)).toEqual(['unsure', 'unsure']);
    expect(asked).toEqual([`HEAD ${A}`]);
  });
});
