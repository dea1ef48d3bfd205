import type { Problem } from './problem.ts';

/**
 * Problems as workflow commands, which GitHub shows at their lines in a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, file, line, column, code, message, hint }) =>
      workflowCommand(severity, { file, line, col: column, title: code }, `${message}\n${hint}`),
    )
    .join('\n');
}

/** One annotation, with what would break the command escaped. */
export function workflowCommand(
  kind: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kind} ${written.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
