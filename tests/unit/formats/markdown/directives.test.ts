import { describe, expect, it } from 'vitest';
import { withoutDirectives } from '../../../../src/formats/markdown/directives.ts';

describe('withoutDirectives', () => {
  it.each([
    ['a component', '::list{type="check"}\n- Nets\n::', '\n- Nets\n'],
    ['a note with a title', ':::info Status\nOpen.\n:::', 'Status  \nOpen.\n'],
    [
      'a note with a label',
      ':::tip[Mind the tide]\nIt comes.\n:::',
      'Mind the tide  \nIt comes.\n',
    ],
    ['a note without', ':::warning\nWet.\n:::', '\nWet.\n'],
    ['notes in notes', '::::a\n:::b\nText\n:::\n::::', '\n\nText\n\n'],
    ['a caption', '[caption id="a_1" width="600"]The quay[/caption]', 'The quay'],
    [
      'a gallery',
      'See [gallery ids=1,2 columns="2"] here',
      'See [gallery ids=1,2 columns="2"] here',
    ],
    ['a button', "[button url='https://a.example/x' color=blue]Apply[/button]", 'Apply'],
  ])('takes the marks of %s away', (_, source, expected) => {
    expect(withoutDirectives(source)).toBe(expected);
  });

  it.each([
    ['a qualified name', 'Use `std::vector` and std::list::size'],
    ['colons without a directive', '::\n:::'],
    ['a link', '[apply here="now"](https://a.example)'],
    ['a reference', '[a b="c"]: https://a.example'],
    ['brackets', 'Send it to [your manager] or [/dev/null]'],
    ['fenced code', '```\n::list{a="b"}\n[caption id="a"]x[/caption]\n```'],
  ])('leaves %s', (_, source) => {
    expect(withoutDirectives(source)).toBe(source);
  });
});
