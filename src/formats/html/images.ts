import type { AnyNode } from './document.ts';
import { descendantsNamed, removeNodes } from './tree.ts';

/** Removes tracking pixels, images without an address, and images embedded in the page's text. */
export function removeUselessImages(root: AnyNode): void {
  const useless = descendantsNamed(root, 'img source').filter(({ name, attribs }) => {
    const { src = '', srcset = '', width = '', height = '' } = attribs;
    const isPixel = /^[01](?:px)?$/.test(width) || /^[01](?:px)?$/.test(height);
    const isEmbedded = /^\s{0,20}(?:data|blob|cid):/i.test(src);
    return isPixel || isEmbedded || (name === 'img' && src === '' && srcset === '');
  });
  removeNodes(useless);
}
