import type { CheerioAPI } from './document.ts';

/** Removes tracking pixels, images without an address, and images embedded in the page's text. */
export function removeUselessImages($: CheerioAPI): void {
  for (const image of $('img, picture, source').toArray()) {
    const { src = '', srcset = '', width = '', height = '' } = image.attribs;
    const isPixel = /^[01](?:px)?$/.test(width) || /^[01](?:px)?$/.test(height);
    const isEmbedded = /^\s*(?:data|blob|cid):/i.test(src);
    if (isPixel || isEmbedded || (image.name === 'img' && src === '' && srcset === ''))
      $(image).remove();
  }
}
