import type { Problem } from './problem.ts';

/**
 * Problems as workflow commands, which GitHub shows at their lines in a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(problems: readonly Problem[]): string {
  return problems
    .map((found) => {
      const properties = {
        file: found.file,
        line: found.line,
        col: found.column,
        title: found.code,
      };
      const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${found.severity} ${written.join(',')}::${escapeData(`${found.message}\n${found.hint}`)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
