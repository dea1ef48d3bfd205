import { describe, expect, it } from 'vitest';
import { withoutTemplateTags } from '../../../../src/formats/markdown/template-tags.ts';
import { ENOUGH_SECONDS, processorSeconds } from '../../support/processor-time.ts';

const FACTS = new Map([
  ['title', 'Lamp keeper'],
  ['grade', '15'],
]);

describe('taking template tags out of Markdown', () => {
  it.each([
    ['a text without any', 'Keep the {lamp} lit.', 'Keep the {lamp} lit.'],
    ['Liquid tags', '{% if page.open %}Apply now.{% endif %}', 'Apply now.'],
    ['white-space control', 'a {%- include x.html -%}b', 'a b'],
    ['a Hugo shortcode', 'See {{< youtube abc >}}this.', 'See this.'],
    ['a Hugo shortcode with a text', '{{% notice %}}Mind the gap{{% /notice %}}', 'Mind the gap'],
    ['an unknown variable', 'at {{ site.baseurl }}/jobs', 'at /jobs'],
    ['a fact of the file', 'The {{ page.title }} wanted', 'The Lamp keeper wanted'],
    ['a fact in Nunjucks', '{{ title | upcase }}', 'Lamp keeper'],
    ['a fact in Hugo', '{{ .Params.grade }}', '15'],
    ['arithmetic on a fact', 'grade {{ page.grade | minus: 1 }}', 'grade '],
    ['a comment', '{% comment %}for editors{% endcomment %}For all', 'For all'],
    ['a comment with words in its tag', '{% comment ---- %}x{% endcomment %}y', 'y'],
    ['a Jinja comment', '{# for editors #}For all', 'For all'],
    ['a raw block', '{% raw %}{{ kept }}{% endraw %}', '{{ kept }}'],
    ['a code span', 'Write `{{ name }}` in templates', 'Write `{{ name }}` in templates'],
    ['fenced code', '```\n{{ name }}\n```\n{{ gone }}', '```\n{{ name }}\n```\n'],
    ['an attribute list', '[Apply](/a){:target="_blank"}', '[Apply](/a)'],
    ['the anchor of a heading', '## About us {#about}', '## About us '],
    ['a tag that never closes', 'a {{ b', 'a {{ b'],
    ['a tag over several lines', '{% include\n  a="b" %}\nText', '\n\nText'],
  ])('handles %s', (_name, source, expected) => {
    expect(withoutTemplateTags(source, FACTS).text).toBe(expected);
  });

  it('names the first tag that it could not resolve', () => {
    const { firstRemoved } = withoutTemplateTags(
      '{{ page.title }}\n\n{% include a.html %}\n{{ b }}',
      FACTS,
    );
    expect(firstRemoved).toEqual({ text: '{% include a.html %}', line: 3 });
  });

  it.each(['{{', '{% ', '{#', '{/*', '`', '{% comment %}', '{{ a }}'])(
    'needs linear time for endless %s',
    (part) => {
      const before = process.cpuUsage();
      withoutTemplateTags(part.repeat(100_000));
      expect(processorSeconds(before)).toBeLessThan(ENOUGH_SECONDS);
    },
  );
});
