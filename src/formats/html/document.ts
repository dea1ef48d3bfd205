import { load } from 'cheerio';
import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element, ParentNode } from 'domhandler';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import {
  HtmlLimitError,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_TEXT,
  checkAttributes,
} from './page-limits.ts';

export type { AnyNode, CheerioAPI, Element };

/**
 * Parses a whole page as a browser would.
 *
 * Depth, number of elements and length of the text are limited while the tree grows: parse5 looks through its open elements
 * at every tag and repeats unclosed formatting, later walks recurse, and taking an element out of its
 * tree costs as much as it has siblings.
 * @throws {HtmlLimitError}
 */
export function loadPage(html: string): CheerioAPI {
  checkAttributes(html);
  return load(html, { sourceCodeLocationInfo: true, treeAdapter: limited() });
}

/**
 * Parses a fragment, such as a description.
 * @throws {HtmlLimitError}
 */
export function loadFragment(html: string): CheerioAPI {
  checkAttributes(html);
  return load(html, { treeAdapter: limited() }, false);
}

/** Line of a node in the file, when the HTML starts at `firstLine`. */
export function lineOf(node: AnyNode, firstLine: number): number | undefined {
  const line = node.sourceCodeLocation?.startLine;
  return line === undefined ? undefined : line + firstLine - 1;
}

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

function limited(): typeof adapter {
  let depth = 0;
  let elements = 0;
  let length = 0;
  const count = (parent: ParentNode, text: string): void => {
    if ('name' in parent && (parent.name === 'script' || parent.name === 'style')) return;
    length += text.length;
    if (length > MAX_TEXT) throw new HtmlLimitError('text');
  };
  return {
    ...adapter,
    insertText(parent, text) {
      count(parent, text);
      adapter.insertText(parent, text);
    },
    insertTextBefore(parent, text, reference) {
      count(parent, text);
      adapter.insertTextBefore(parent, text, reference);
    },
    createElement(...element) {
      elements += 1;
      if (elements > MAX_ELEMENTS) throw new HtmlLimitError('elements');
      return adapter.createElement(...element);
    },
    onItemPush() {
      depth += 1;
      if (depth > MAX_DEPTH) throw new HtmlLimitError('depth');
    },
    onItemPop() {
      depth -= 1;
    },
  };
}
