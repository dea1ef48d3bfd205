import type { Backend } from '@sveltia/cms';
import { addressesOf } from '../editing/cms-backend.ts';
import { escapeXml } from '../presentation/xml.ts';

/** What the editor's page names. */
export interface EditorPage {
  readonly title: string;
  readonly language: string;
  /** Paths on this site. */
  readonly script: string;
  readonly config: string;
  readonly icon: string;
  readonly backend: Backend;
}

/** The page of the editor; it has nothing in common with the site's pages, so that they stay as strict as they are. */
export function editorPage({ title, language, script, config, icon, backend }: EditorPage): string {
  return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeXml(policyOf(backend))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<title>${escapeXml(title)}</title>
<link rel="icon" type="image/svg+xml" href="${escapeXml(icon)}">
<link rel="cms-config-url" type="application/json" href="${escapeXml(config)}">
<script type="module" src="${escapeXml(script)}"></script>
</head>
<body>
<noscript>The editor needs JavaScript.</noscript>
</body>
</html>
`;
}

/**
 * Only this site and the code host are asked. The editor writes style sheets into the page, shows
 * pictures before they are saved, and compresses them with WebAssembly.
 */
function policyOf(backend: Backend): string {
  const { asked, pictures } =
    backend.name === 'test-repo' ? { asked: [], pictures: [] } : addressesOf(backend);
  return [
    "default-src 'self'",
    "base-uri 'none'",
    ['connect-src', "'self'", 'blob:', 'data:', ...asked].join(' '),
    "form-action 'self'",
    'frame-src blob:',
    ['img-src', "'self'", 'blob:', 'data:', ...pictures].join(' '),
    'media-src blob:',
    "object-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ].join('; ');
}
