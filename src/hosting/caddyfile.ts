import { headerRules, REVALIDATED } from './header-rules.ts';
import { pathPattern } from './path-pattern.ts';

/**
 * A configuration of Caddy with the same headers, for a board at the root of its own host.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives/header
 */
export function caddyfile(): string {
  const lines = headerRules('/').flatMap(({ path, headers }, index) => {
    const everywhere = path === '/*';
    const where = everywhere ? '' : `@rule${index} `;
    const matcher = everywhere ? [] : [`\t@rule${index} path_regexp ${pathPattern(path)}`];
    const set = Object.entries(headers).map(
      ([name, value]) => `\theader ${where}${name} "${value}"`,
    );
    return [...matcher, ...set];
  });
  return `# Caddy for a board at the root of its own host: change the first line and "root". Written by
# "npm run docs:hosting" from src/hosting/.

jobs.example.org {
\troot * /srv/board/dist
\tencode zstd gzip

\t# What has no rule of its own is asked for again each time.
\theader ?Cache-Control ${REVALIDATED}
${lines.join('\n')}

\t# For hosts such as Netlify; no page.
\trespond /_headers 404
\tfile_server

\thandle_errors {
\t\theader Cache-Control ${REVALIDATED}
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}
