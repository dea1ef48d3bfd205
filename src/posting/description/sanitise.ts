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
  // Escapes in a page's data can make lone surrogates of a well-formed file.
  return sanitizeHtml(html.toWellFormed(), {
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
      '*': (tagName, attribs) => ({ tagName, attribs: withSoundLanguage(attribs) }),
      a: (_name, { href }) => {
        const address = linkAddress(href, baseUrl);
        return address === null
          ? { tagName: 'span', attribs: {} }
          : { tagName: 'a', attribs: { href: address, rel: 'noopener nofollow ugc' } };
      },
    },
  });
}

/** `lang` and `dir` with a value that makes no sense go. */
function withSoundLanguage(attribs: Record<string, string>): Record<string, string> {
  if (attribs['lang'] === undefined && attribs['dir'] === undefined) return attribs;
  return Object.fromEntries(
    Object.entries(attribs).filter(
      ([name, value]) => (name !== 'lang' && name !== 'dir') || /^[\w-]{1,35}$/.test(value),
    ),
  );
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
