/** Serves the board that was built last: `node src/cli/serve.ts --port 5000`. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import boardConfig from '../board.config.ts';
import { readEnvironment } from '../config/environment.ts';
import { siteSettings } from '../config/site-settings.ts';
import { startStaticServer } from './static-server.ts';

const directory = fileURLToPath(new URL('../../dist/', import.meta.url));

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`--port is "${values.port}". Write a number from 0 to 65535.`);
}
if (!existsSync(directory)) fail('There is no dist folder yet. Run npm run build first.');

const server = await startStaticServer({
  directory,
  basePath: siteSettings(boardConfig, readEnvironment(process.env)).basePath,
  port,
  host: values.host,
});
console.log(`\n  The board is at ${server.url}\n  Press Ctrl+C to stop.\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
