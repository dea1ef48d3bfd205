const IMPORT =
  /^import\s(?:[\w*{$][^;'"\n]{0,300}\sfrom\s{0,4})?['"][^'"\n]{1,300}['"]\s{0,4};?\s{0,80}$/;
const EXPORT = /^export\s(?:const|let|default|\{|\*)[^\n]{0,500}[;})'"\]\w]\s{0,80}$/;

/** A part of a component, `<Layout.Footer lang="en" />`, or a remark in braces, alone on its line. */
const COMPONENT =
  /^ {0,3}<\/?[A-Z]\w{0,40}(?:\.\w{1,40}){1,3}(?:\s[^<>\n]{0,300})?\/?>[ \t]{0,80}$/gmu;
const REMARK = /^ {0,3}\{\/\*[^*\n]{0,500}\*\/\}[ \t]{0,80}$/gmu;

/**
 * Takes the code of a page out of the body of an MDX file: the `import` and `export` lines that open it, parts
 * of components and remarks. Lines keep their numbers.
 */
export function withoutModuleLines(source: string): string {
  return withoutImports(source).replace(COMPONENT, '').replace(REMARK, '');
}

function withoutImports(source: string): string {
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
