import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { type Problem, problem } from '../../problems/problem.ts';
import type { SourceFile } from '../source-file.ts';
import { describeError, type Locate, REASONS, withoutEchoes } from './yaml-errors.ts';
import { NOT_STATED } from './not-stated.ts';
import type { FrontMatterEntry, ParsedFrontMatter } from './split.ts';

/** Aliases that one document may expand to; more is an expansion bomb. */
const MAXIMUM_ALIASES = 100;

/**
 * Parses YAML 1.2 (and so JSON) front matter, with the position of every key.
 *
 * @param text what stands between the fences
 * @param openingLine line of the file on which the opening fence stands
 */
export function parseYaml(text: string, file: SourceFile, openingLine: number): ParsedFrontMatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: true,
    merge: true,
  });
  const locate = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: file.displayPath, line: line + openingLine, column: col };
  };

  if (document.errors.length > 0) {
    return {
      entries: [],
      problems: withoutEchoes(document.errors).map((error) => describeError(error, text, locate)),
    };
  }
  if (document.contents === null) return { entries: [], problems: [] };
  if (!isMap(document.contents)) {
    const found = describeContents(document.contents);
    const offset = document.contents.range[0];
    return {
      entries: [],
      problems: [problem('front-matter-not-a-mapping', locate(offset), { found })],
    };
  }
  keepWrittenNumbers(document);
  return readPairs(document, document.contents.items, text, locate);
}

function readPairs(
  document: Document,
  pairs: readonly Pair[],
  text: string,
  locate: Locate,
): ParsedFrontMatter {
  const entries: FrontMatterEntry[] = [];
  const problems: Problem[] = [];
  for (const { key, value } of pairs) {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key)) {
      const reason = 'the name of a fact must be plain text; put quotes around braces and brackets';
      problems.push(problem('front-matter-unreadable', locate(offset), { reason }));
      continue;
    }
    const lost = lostBehindHash(key, value, text);
    if (lost !== null) {
      const details = { key: String(key.value), lost };
      problems.push(problem('front-matter-hash', locate(offset), details));
    }
    const { line, column } = locate(offset);
    try {
      const read = plainValue(document, value, text);
      entries.push({ key: String(key.value), value: read, line, column });
    } catch (error) {
      const message = error instanceof Error ? error.message.toLowerCase() : String(error);
      const reason = message.startsWith('unresolved alias') ? REASONS.BAD_ALIAS : undefined;
      const details = { reason: reason ?? message };
      problems.push(problem('front-matter-unreadable', locate(offset), details));
    }
  }
  return { entries, problems };
}

/** A template's `{{ name }}` without quotes is text to its writer and two maps to YAML. */
function plainValue(document: Document, node: unknown, text: string): unknown {
  if (node === null || typeof node !== 'object') return node;
  if (isNode(node) && node.range && text.startsWith('{{', node.range[0])) {
    return text.slice(node.range[0], node.range[1]);
  }
  if (isScalar(node) && node.value === null && (node.source ?? '') !== '') return NOT_STATED;
  const { toJS } = node as { toJS?: (document: Document, options: object) => unknown };
  return toJS?.call(node, document, { maxAliasCount: MAXIMUM_ALIASES });
}

/** `tags: #aws,#linux` and `company: A #1`: what follows the sign is a remark to YAML, hardly to its writer. */
function lostBehindHash(key: Scalar, value: unknown, text: string): string | null {
  if (!isScalar(value) || (value.type !== 'PLAIN' && value.type !== undefined)) return null;
  const hasText = value.type === 'PLAIN' && value.source !== '';
  const end = (hasText ? value.range?.[1] : key.range?.[1]) ?? 0;
  const rest = /^[^\n]{0,300}/.exec(text.slice(end, end + 300))?.[0] ?? '';
  return /^:?[^\S\n]{1,80}(#[^\s#!-][^\n]*)/.exec(rest)?.[1]?.trim() ?? null;
}

function describeContents(contents: unknown): string {
  if (!isScalar(contents)) return 'a list';
  return /^[\w -]{1,60}:\S/m.test(String(contents.value))
    ? 'plain text: a colon needs a space behind it'
    : 'plain text';
}

/**
 * Job numbers ("0301"), versions ("1.10") and numbers beyond what a machine counts exactly stay as they
 * are written; as numbers they would lose digits.
 */
function keepWrittenNumbers(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      const { source, value } = node;
      if (typeof value !== 'number' || source === undefined) return;
      const losesDigits =
        /^[-+]?0\d/.test(source) ||
        /^\d{1,3}\.\d{0,3}0$/.test(source) ||
        (Number.isInteger(value) && !Number.isSafeInteger(value));
      if (losesDigits) node.value = source;
    },
  });
}
