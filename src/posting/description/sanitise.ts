import sanitizeHtml from 'sanitize-html';

const TEXT_LEVEL = [
  'a',
  'abbr',
  'b',
  'br',
  'code',
  'del',
  'em',
  'i',
  'kbd',
  'mark',
  's',
  'small',
  'strong',
  'sub',
  'sup',
  'u',
];
const BLOCKS = [
  'article',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'ul',
];
const TABLE = ['caption', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'];

/** Elements whose content is never text for a reader. */
const DISCARDED_WITH_CONTENT = [
  'script',
  'style',
  'template',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'map',
  'form',
  'button',
  'select',
  'option',
  'textarea',
  'input',
  'dialog',
  'title',
  'head',
  'xmp',
  'plaintext',
  'listing',
];

/** Deeper nesting than any posting has; what lies below is flattened. */
const MAXIMUM_DEPTH = 60;

/**
 * Keeps of a posting's HTML only what a description needs: an allow-list of text elements, and links to
 * `http`, `https`, `mailto` and `tel` addresses. Images are dropped, since each would be a request to
 * somebody else's server.
 *
 * @param baseUrl resolves relative links; without it they become plain text
 */
export function sanitiseHtml(html: string, baseUrl: string | null): string {
  return sanitizeHtml(html, {
    allowedTags: [...TEXT_LEVEL, ...BLOCKS, ...TABLE],
    nonTextTags: DISCARDED_WITH_CONTENT,
    disallowedTagsMode: 'discard',
    allowedAttributes: {
      a: ['href', 'rel'],
      ol: ['start'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      '*': ['lang', 'dir'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    enforceHtmlBoundary: false,
    nestingLimit: MAXIMUM_DEPTH,
    transformTags: {
      a: (_name, { href }) => {
        const address = linkAddress(href, baseUrl);
        return address === null
          ? { tagName: 'span', attribs: {} }
          : { tagName: 'a', attribs: { href: address, rel: 'noopener nofollow ugc' } };
      },
    },
  });
}

function linkAddress(href: string | undefined, baseUrl: string | null): string | null {
  if (href === undefined || href.trim().startsWith('#')) return null;
  if (URL.canParse(href)) return isAllowed(new URL(href)) ? href.trim() : null;
  if (baseUrl === null || !URL.canParse(href, baseUrl)) return null;
  const resolved = new URL(href, baseUrl);
  return isAllowed(resolved) ? resolved.href : null;
}

function isAllowed({ protocol }: URL): boolean {
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
}
