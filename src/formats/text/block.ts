/** A list's item; nesting is told by depth alone, so that no depth of nesting can hurt. */
export interface ListItem {
  /** 0 for the outermost list. */
  readonly depth: number;
  readonly kind: 'bullet' | 'number' | 'letter';
  readonly value: number;
  readonly paragraphs: readonly string[];
  readonly line: number;
}

/** A piece of a text's structure. `line` is where it starts in the file, counted from 1. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      readonly line: number;
    }
  /** Lines that belong together, each on a line of its own. */
  | { readonly kind: 'paragraph'; readonly lines: readonly string[]; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly ListItem[]; readonly line: number }
  /** Code or a table, verbatim. */
  | { readonly kind: 'preformatted'; readonly text: string; readonly line: number }
  | { readonly kind: 'rule'; readonly line: number };
