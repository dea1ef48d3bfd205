import type { AnyNode, Element } from './document.ts';
import { isElement } from './document.ts';

/*
 * Walks written out here, because a selector that starts from an element with many children first
 * compares all of them with each other.
 */

/** All elements below a node, in document order. */
export function descendants(root: AnyNode): Element[] {
  const found: Element[] = [];
  const visit = (node: AnyNode): void => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (isElement(child)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** Elements below a node that have one of these names, in document order. */
export function descendantsNamed(root: AnyNode, names: string): Element[] {
  const wanted = new Set(names.split(' '));
  return descendants(root).filter((element) => wanted.has(element.name));
}

/** The elements around a node, nearest first. */
export function ancestors(node: AnyNode): Element[] {
  const found: Element[] = [];
  for (let parent = node.parent; parent !== null && isElement(parent); parent = parent.parent) {
    found.push(parent);
  }
  return found;
}

/** Takes nodes out of their tree, in time proportional to their siblings once. */
export function removeNodes(nodes: Iterable<AnyNode>): void {
  const gone = new Set(nodes);
  const parents = new Set([...gone].map((node) => node.parent));
  for (const parent of parents) {
    if (parent === null) continue;
    const kept = parent.children.filter((child) => !gone.has(child));
    kept.forEach((child, index) => {
      child.prev = kept[index - 1] ?? null;
      child.next = kept[index + 1] ?? null;
    });
    parent.children = kept;
  }
  for (const node of gone) node.parent = null;
}
