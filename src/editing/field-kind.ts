/** What kind of value a field takes, in its tidy form; the reader understands more. */
export type FieldKind =
  | { readonly kind: 'text' }
  /** One text, or a list of them. */
  | { readonly kind: 'texts' }
  | { readonly kind: 'day' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'integer' }
  /** A number, or text with a number in it. */
  | { readonly kind: 'amount' }
  /** Pay: text, a number, both ends in a list, or an object with `min`, `max`, `currency` and `unit`. */
  | { readonly kind: 'pay' }
  | { readonly kind: 'address' }
  | { readonly kind: 'email' }
  | { readonly kind: 'one of'; readonly values: readonly string[] }
  | { readonly kind: 'some of'; readonly values: readonly string[] };
