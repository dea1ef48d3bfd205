const IMPORT =
  /^import\s(?:[\w*{$][^;'"\n]{0,300}\sfrom\s{0,4})?['"][^'"\n]{1,300}['"]\s{0,4};?\s{0,80}$/;
const EXPORT = /^export\s(?:const|let|default|\{|\*)[^\n]{0,500}[;})'"\]\w]\s{0,80}$/;

/**
 * Takes the `import` and `export` lines out that open the body of an MDX file; they are the page's code.
 * Lines keep their numbers.
 */
export function withoutModuleLines(source: string): string {
  if (!/^\s{0,200}(?:import|export)\s/.test(source)) return source;
  const lines = source.split('\n');
  let hasImport = false;
  let end = 0;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (IMPORT.test(line) || EXPORT.test(line)) hasImport = true;
    else if (line.trim() !== '') break;
  }
  return hasImport ? '\n'.repeat(end) + lines.slice(end).join('\n') : source;
}
