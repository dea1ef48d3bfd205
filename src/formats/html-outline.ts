import { Parser } from 'htmlparser2';
import { fieldOfLabel } from './labels.ts';

/** A line of a document with the block it belongs to, for reading facts from a text's structure. */
export interface StructuredLine {
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Level of a heading, 1 to 6. */
  readonly level?: number;
}

const BLOCK = /^(?:h[1-6]|p|li|ul|ol|pre|blockquote|table|tr|div|dl|dd)$/;
const STRONG = new Set(['b', 'strong']);
const HIDDEN = new Set(['script', 'style', 'template', 'title']);

/** The headings, paragraphs and list items of rendered Markdown in order, as plain lines. */
export function outline(html: string): readonly StructuredLine[] {
  const lines: StructuredLine[] = [];
  let text = '';
  let level = 0;
  let items = 0;
  let hidden = 0;
  /** Where the text in bold begins. */
  let bold: number | null = null;
  /** Within a row of a table or a term and its definition, whose cells end with tabs. */
  let row = false;
  const flush = (): void => {
    for (const line of row ? linesOfRow(text) : text.split('\n')) {
      if (line.trim() === '') continue;
      const kind = items > 0 ? 'item' : 'paragraph';
      lines.push(
        level > 0 ? { text: line.trim(), kind: 'heading', level } : { text: line.trim(), kind },
      );
    }
    text = '';
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (HIDDEN.has(name)) hidden += 1;
      if (name === 'br') text += '\n';
      if (BLOCK.test(name) && !(row && name !== 'tr')) flush();
      if (name === 'tr' || name === 'dt') row = true;
      if (name === 'li') items += 1;
      if (STRONG.has(name)) bold = text.length;
      if (/^h[1-6]$/.test(name)) level = Number(name.slice(1));
    },
    ontext: (part) => {
      if (hidden === 0) text += part;
    },
    onclosetag: (name) => {
      if (HIDDEN.has(name)) hidden -= 1;
      // "<b>Salary</b> £30,000": what is set off at the start of a line may be a label.
      if (STRONG.has(name) && bold !== null) {
        const label = text.slice(bold);
        const starts = /(?:^|\n)\s*$/.test(text.slice(0, bold));
        if (starts && !label.includes(':') && fieldOfLabel(label) !== undefined)
          text = `${text.trimEnd()}: `;
        bold = null;
      }
      if (/^(?:t[dh]|dt)$/.test(name)) text = text.trimEnd() + '\t';
      const endsRow = name === 'tr' || name === 'dd' || name === 'table';
      if (BLOCK.test(name) && (endsRow || !row)) flush();
      if (endsRow) row = false;
      if (name === 'li') items -= 1;
      if (/^h[1-6]$/.test(name)) level = 0;
    },
  });
  parser.write(html);
  parser.end();
  flush();
  return lines;
}

/** Two cells are a label and its value; of others each says something for itself. */
function linesOfRow(text: string): string[] {
  const cells = text
    .split('\t')
    .map((cell) => cell.replaceAll('\n', ' ').trim())
    .filter((cell) => cell !== '');
  const [label = '', value = ''] = cells;
  return cells.length === 2 ? [`${label.replace(/\s?:$/, '')}: ${value}`] : cells;
}
