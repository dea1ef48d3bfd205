import { toHtml } from './block.ts';
import { readBlocks } from './blocks.ts';
import { fitHeadings } from './headings.ts';
import { sanitiseHtml } from './sanitise.ts';

/** A posting's body, safe to publish. */
export interface Description {
  readonly html: string;
  /** The words of each block that is not a heading, in order. */
  readonly paragraphs: readonly string[];
}

/**
 * Makes a posting's description of a body in untrusted HTML: sanitised, in clean blocks, with headings
 * that start at h2.
 *
 * @param body.baseUrl resolves relative links; without it they become plain text
 */
export function describe(
  body: { html: string; baseUrl: string | null },
  title: string,
): Description {
  const blocks = fitHeadings(readBlocks(sanitiseHtml(body.html, body.baseUrl)), title);
  return {
    html: toHtml(blocks),
    paragraphs: blocks
      .filter(({ name, text }) => name !== 'heading' && text !== '')
      .map(({ text }) => text),
  };
}
