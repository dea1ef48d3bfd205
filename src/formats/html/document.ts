import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

export type { AnyNode, CheerioAPI, Element };

/** Browsers stop nesting at 512 elements; no page that a person saw is deeper. */
export const MAX_DEPTH = 512;

/** The HTML nests deeper than {@link MAX_DEPTH}. */
export class HtmlTooDeepError extends Error {
  constructor() {
    super(`HTML nested more than ${MAX_DEPTH} elements deep`);
  }
}

/**
 * Parses a whole page as a browser would.
 *
 * The depth is limited while the tree grows: parse5 looks through its open elements at every tag,
 * and all later walks recurse.
 * @throws {HtmlTooDeepError}
 */
export function loadPage(html: string): CheerioAPI {
  return load(html, { sourceCodeLocationInfo: true, treeAdapter: depthGuard() });
}

/**
 * Parses a fragment, such as a description.
 * @throws {HtmlTooDeepError}
 */
export function loadFragment(html: string): CheerioAPI {
  return load(html, { treeAdapter: depthGuard() }, false);
}

/** Line of a node in the file, when the HTML starts at `firstLine`. */
export function lineOf(node: AnyNode, firstLine: number): number | undefined {
  const line = node.sourceCodeLocation?.startLine;
  return line === undefined ? undefined : line + firstLine - 1;
}

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

function depthGuard(): typeof adapter {
  let depth = 0;
  return {
    ...adapter,
    onItemPush() {
      depth += 1;
      if (depth > MAX_DEPTH) throw new HtmlTooDeepError();
    },
    onItemPop() {
      depth -= 1;
    },
  };
}
