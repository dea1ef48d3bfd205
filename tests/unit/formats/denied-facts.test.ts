import { describe, expect, it } from 'vitest';
import { parsePostingFile } from '../../../src/formats/index.ts';

function fieldsOf(frontMatter: string, body: string) {
  const text = `---\ntitle: Net Mender\ncompany: Harp Works\n${frontMatter}\n---\n\n${body}\n`;
  return parsePostingFile({ path: 'x.md', displayPath: 'x.md', text }).fields;
}

describe('what front matter says is not stated', () => {
  it('is not read from a label of the text', () => {
    expect(fieldsOf('locations: null', '**Location**: Oban').location).toBeUndefined();
    expect(fieldsOf('workplace: remote', '**Location**: Oban').location).toHaveLength(1);
  });

  it('is not read from a place either, which only tells from where one may apply', () => {
    const area = '**Location**: Europe (remote)';
    expect(fieldsOf('workplace: remote', area).location).toHaveLength(1);
    expect(fieldsOf('applicantLocations: null', area).location).toBeUndefined();
    expect(fieldsOf('applicantLocations: null', '**Location**: Oban').location).toHaveLength(1);
  });
});
