import type { CheerioAPI } from './document.ts';
import { parseLenientJson } from './lenient-json.ts';
import { typesOf } from './schema-item.ts';

const LONGEST_SCRIPT = 200_000;
const MOST_NODES = 50;

/** The names of the site that the page's JSON-LD states (schema.org WebSite). */
export function statedSiteNames($: CheerioAPI): string[] {
  return $('script[type="application/ld+json" i]')
    .toArray()
    .map((script) => $(script).text())
    .filter((text) => text.length <= LONGEST_SCRIPT && text.includes('WebSite'))
    .flatMap((text) => {
      const json = parseLenientJson(text);
      return json.ok ? nodesOf(json.value).flatMap(nameOf) : [];
    });
}

/** One node, several, or those of its `@graph`. */
function nodesOf(root: unknown): readonly unknown[] {
  const nodes = Array.isArray(root) ? root : [root];
  return nodes.slice(0, MOST_NODES).flatMap((node: unknown) => {
    const graph = isObject(node) ? node['@graph'] : undefined;
    return Array.isArray(graph) ? [node, ...(graph as unknown[]).slice(0, MOST_NODES)] : [node];
  });
}

function nameOf(node: unknown): string[] {
  if (!isObject(node) || !typesOf(node['@type']).includes('website')) return [];
  const { name } = node;
  return typeof name === 'string' ? [name.replace(/\s+/g, ' ').trim()] : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
