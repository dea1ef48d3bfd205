/** Writes the recipes for web servers from the table of headers: `npm run docs:hosting`. */
import { writeFile } from 'node:fs/promises';
import { caddyfile } from '../hosting/caddyfile.ts';
import { nginxConf } from '../hosting/nginx-conf.ts';

await writeFile(new URL('../../docs/nginx.conf', import.meta.url), nginxConf());
await writeFile(new URL('../../docs/Caddyfile', import.meta.url), caddyfile());
