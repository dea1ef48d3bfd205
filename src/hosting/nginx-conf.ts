import { TYPE_BY_EXTENSION, TYPE_BY_NAME } from './content-type.ts';
import { type HeaderRule, headerRules, REVALIDATED } from './header-rules.ts';
import { pathPattern } from './path-pattern.ts';

/**
 * A configuration of nginx with the same headers, for a board at the root of its own host. What
 * depends on the path is a variable, because `add_header` in a location would take away those of its
 * server.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxConf(): string {
  // What nginx says of a type by itself is not said twice.
  const rules = headerRules('/').map((rule) => {
    const headers = Object.entries(rule.headers).filter(([name]) => name !== 'Content-Type');
    return { ...rule, headers: Object.fromEntries(headers) };
  });
  const same = Object.entries(rules.find(({ path }) => path === '/*')?.headers ?? {});
  const others = rules.filter(({ path }) => path !== '/*');
  const names = [...new Set(others.flatMap(({ headers }) => Object.keys(headers)))];
  const headers = [
    ...same.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    // A file that is not there has no caching and no readers.
    ...names.map((name) => `    add_header ${name} ${variable(name)};`),
  ];
  return [
    PREFACE,
    ...names.map((name) => map(name, others)),
    SERVER.replace('{{headers}}', headers.join('\n'))
      .replace('{{types}}', types())
      .replace('{{named}}', named()),
  ].join('\n');
}

const PREFACE = `# nginx for a board at the root of its own host. Put this file into /etc/nginx/conf.d/, and change
# "server_name" and "root". Written by "npm run docs:hosting" from src/hosting/.
`;

const SERVER = `server {
    listen 80;
    listen [::]:80;
    server_name jobs.example.org;
    root /srv/board/dist;
    index index.html;

    # /jobs/lamp-keeper leads to /jobs/lamp-keeper/ by the host that was asked.
    absolute_redirect off;
    error_page 404 /404.html;
    etag on;
    server_tokens off;

    charset utf-8;
    charset_types text/css text/javascript text/markdown text/plain text/xml
        application/feed+json application/javascript application/json application/rss+xml
        application/xml;

    # The search index is compressed already, and so are pictures and fonts.
    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 500;
    gzip_proxied any;
    gzip_types text/css text/javascript text/markdown text/plain text/xml application/feed+json
        application/javascript application/json application/rss+xml application/wasm
        application/xml image/svg+xml;

{{headers}}

    include mime.types;
    types {
{{types}}
    }

{{named}}

    # For hosts such as Netlify; no page.
    location = /_headers { return 404; }
}
`;

function map(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => {
    const value = headers[name];
    if (value === undefined) return [];
    return [`    "~${pathPattern(path)}" "${value}";`];
  });
  if (name === 'Cache-Control') lines.unshift(`    default "${REVALIDATED}";`);
  return [`map $uri ${variable(name)} {`, ...lines, '}', ''].join('\n');
}

function variable(name: string): string {
  return `$board_${name.toLowerCase().replaceAll('-', '_')}`;
}

function withoutCharset(type: string): string {
  return type.replace(/;.*$/, '');
}

/** Extensions that nginx has a type for. */
const KNOWN_TO_NGINX = new Set(['.css', '.js', '.json', '.txt', '.xml']);

function types(): string {
  const unknown = Object.entries(TYPE_BY_EXTENSION).filter(([name]) => !KNOWN_TO_NGINX.has(name));
  return unknown
    .map(([extension, type]) => `        ${withoutCharset(type)} ${extension.slice(1)};`)
    .join('\n');
}

function named(): string {
  return Object.entries(TYPE_BY_NAME)
    .map(([name, type]) => {
      const pattern = name.replaceAll('.', String.raw`\.`);
      return `    location ~ /${pattern}$ { types {} default_type ${withoutCharset(type)}; }`;
    })
    .join('\n');
}
