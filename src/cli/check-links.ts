/** Asks whether the board's apply addresses still exist: `npm run check:links`. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import boardConfig from '../board.config.ts';
import { readEnvironment } from '../config/environment.ts';
import { siteSettings } from '../config/site-settings.ts';
import { githubClient } from '../github/github-client.ts';
import { GithubError } from '../github/github-error.ts';
import { githubAccess, repositoryUrl, writerOf } from '../github/run-environment.ts';
import { linkPath } from '../github/untrusted-text.ts';
import { applyAddresses } from '../link-check/apply-addresses.ts';
import { type Asked, askPolitely } from '../link-check/ask-politely.ts';
import { NO_HOST } from '../link-check/verdict.ts';
import { probeAddress } from '../network/probe-address.ts';
import { counted } from '../presentation/labels.ts';
import { keepLinkIssue } from './github/link-issue.ts';
import { readBoard } from './read-board.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: npm run check:links -- [options]

Asks for every web address at which open postings send people to apply, and tells the dead (no such
page, no such host) from those that only refuse programs, are slow or have a fault.

  --issue          keep an issue on GitHub up to date with the dead ones; for workflows
  --format json    answer for programs (default: text)
  --timeout <s>    seconds that a site may take to answer (default: 20)
  --pause <s>      seconds between two requests to one host (default: 1)
  --again <s>      seconds before what seems dead is asked once more (default: 60)
  --allow-private  ask in private networks and on this machine too

Exit code 1 when an address is dead; with --issue, only when the check itself failed.`;

process.exitCode = await runCommand(
  { usage: USAGE, read: readOptions, run: check, expected: GithubError },
  process.argv.slice(2),
);

type Options = ReturnType<typeof readOptions>;

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      issue: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      timeout: { type: 'string', default: '20' },
      pause: { type: 'string', default: '1' },
      again: { type: 'string', default: '60' },
      'allow-private': { type: 'boolean', default: false },
    },
  });
  const { format, issue } = values;
  if (format !== 'text' && format !== 'json') throw new Error(`There is no format "${format}".`);
  return {
    format,
    issue,
    allowPrivate: values['allow-private'],
    timeoutSeconds: seconds('--timeout', values.timeout, 1),
    pauseSeconds: seconds('--pause', values.pause, 0),
    againAfterSeconds: seconds('--again', values.again, 0),
  };
}

function seconds(name: string, text: string, least: number): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= least && number <= 600) return number;
  throw new Error(`${name} is "${text}". Write seconds, from ${least} to 600.`);
}

async function check(options: Options): Promise<number> {
  // What is missing for the issue is told before everybody is asked.
  const client = options.issue ? githubClient(githubAccess(process.env)) : null;
  const settings = siteSettings(boardConfig, readEnvironment(process.env));
  const board = await readBoard(path.resolve(settings.postingsDirectory), settings);
  const addresses = applyAddresses(
    board.published.flatMap(({ file, posting }) =>
      posting === null ? [] : [{ file: file.displayPath, posting }],
    ),
    settings.today,
  );
  const asked = await askPolitely(addresses, {
    ...options,
    prober: probeAddress,
    wait: (time) => sleep(time * 1000),
  });
  if (options.format === 'json') console.log(JSON.stringify({ addresses: asked }, null, 2));
  else console.log(asText(asked));
  if (noneFound(asked)) {
    console.error(
      'Not one host was found, so it is likely that this machine has no connection. Nothing was changed.',
    );
    return 1;
  }
  if (client === null) return asked.some(({ state }) => state === 'dead') ? 1 : 0;
  const repository = repositoryUrl(process.env, client.repository);
  const kept = await keepLinkIssue(client, asked, {
    writer: writerOf(process.env),
    today: settings.today,
    linkTo: (file) => `${repository}/blob/${linkPath(settings.branch)}/${linkPath(file)}`,
  });
  console.log(`The issue on GitHub: ${kept}.`);
  return 0;
}

function asText(asked: readonly Asked[]): string {
  const lines = (['dead', 'unsure'] as const).flatMap((state) =>
    asked
      .filter((address) => address.state === state)
      .map(
        ({ url, because, files }) => `${state}  ${url}  ${because}\n    ${files.join('\n    ')}`,
      ),
  );
  const count = (state: Asked['state']): number =>
    asked.filter((address) => address.state === state).length;
  const sum = `${counted(asked.length, 'address', 'addresses')} asked: ${count('alive')} alive, ${count('dead')} dead, ${count('unsure')} unsure.`;
  return [...lines, sum].join('\n');
}

/** Several hosts do not lose their names on one day. */
function noneFound(asked: readonly Asked[]): boolean {
  const dead = asked.filter(({ state }) => state === 'dead');
  const hosts = new Set(dead.map(({ url }) => new URL(url).host)).size;
  const nameless = dead.every(({ because }) => because === NO_HOST);
  return hosts >= 3 && nameless && asked.every(({ state }) => state !== 'alive');
}
