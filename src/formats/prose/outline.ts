/** A line of a posting's outline: what every format's structure comes down to. */
export interface OutlineLine {
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Of a heading: 1 is the highest. */
  readonly level?: number | undefined;
  /** Whether the layout of a copied page tells that this is its title. */
  readonly isTitle?: boolean | undefined;
  /** Where it is in the file, counted from 1. */
  readonly line?: number | undefined;
}
