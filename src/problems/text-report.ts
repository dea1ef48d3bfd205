import pc from 'picocolors';
import { codeFrame } from './code-frame.ts';
import type { Problem } from './problem.ts';
import { formatLocation } from './report.ts';

/**
 * Problems for a person at a terminal: place, message, the lines around it, and what to do.
 *
 * @param textOf a file's text, by the name that its problems use; undefined when it cannot be shown
 */
export function textReport(
  problems: readonly Problem[],
  textOf: (file: string) => string | undefined,
  colour: boolean,
): string {
  const { bold, cyan, dim, red, yellow } = pc.createColors(colour);
  return problems
    .map((found) => {
      const severity = found.severity === 'error' ? red('error') : yellow('warning');
      const text = found.line === undefined ? undefined : textOf(found.file);
      const frame = text === undefined ? '' : codeFrame(text, found.line ?? 0, found.column);
      return [
        `${cyan(formatLocation(found))}  ${severity}  ${bold(found.message)} ${dim(`[${found.code}]`)}`,
        ...(frame === '' ? [] : [indent(dim(frame))]),
        indent(found.hint),
      ].join('\n');
    })
    .join('\n\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
