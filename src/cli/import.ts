/** Makes a posting file of a page or text: `node src/cli/import.ts saved-page.html`. */
import boardConfig from '../board.config.ts';
import { readEnvironment } from '../config/environment.ts';
import { siteSettings } from '../config/site-settings.ts';
import { fetchAddress } from '../network/fetch-address.ts';
import { chooseOpenings } from './import/choose-openings.ts';
import { runImport } from './import/run.ts';

const settings = siteSettings(boardConfig, readEnvironment(process.env));
const { stdout } = process as { stdout: { isTTY?: boolean; columns?: number } };
const isTerminal = stdout.isTTY === true;

process.exitCode = await runImport(process.argv.slice(2), {
  postingsDirectory: settings.postingsDirectory,
  today: settings.today,
  input: process.stdin,
  fetcher: fetchAddress,
  choose: isTerminal && process.stdin.isTTY ? chooseOpenings : null,
  page: {
    width: stdout.columns ?? 120,
    colour: isTerminal && process.env['NO_COLOR'] === undefined,
  },
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
