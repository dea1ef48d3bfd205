import { describe, expect, it } from 'vitest';
import { parsePostingFile } from '../../../../src/formats/index.ts';

function fields(body: string, title = 'Harp Works'): Record<string, unknown> {
  const text = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  const raw = parsePostingFile({ path: 'page.html', displayPath: 'page.html', text });
  return Object.fromEntries(
    Object.entries({ ...raw.fields, body: [{ value: raw.body.html }] }).map(
      ([field, candidates]) => [field, candidates[0]?.value],
    ),
  );
}
const PROSE =
  '<p>Die Universität Lochmoor sucht Verstärkung. Sie bereiten Bohrkerne auf, warten die Messgeräte und gehen bei jedem Wetter ins Gelände, gern auch zu zweit und mit Tee.</p><ul><li>Bohrkerne beschreiben</li><li>Geräte warten und das Labor in Ordnung halten</li></ul>';

describe('a page of bare paragraphs', () => {
  it('is read line by line', () => {
    const found = fields(
      `<p><b>Technische Assistenz (m/w/d) im Torflabor</b></p><p>Bewerbungsfrist: 15. Januar 2027</p>${PROSE}<p>Bewerbungen an <a href="mailto:moor@lochmoor.example">moor@lochmoor.example</a></p>`,
      'Universität Lochmoor - Stellenausschreibungen',
    );
    expect(found['title']).toBe('Technische Assistenz (m/w/d) im Torflabor');
    expect(found['company']).toBe('Universität Lochmoor');
  });

  it('loses the site’s own lines below its text', () => {
    const found = fields(
      `<h1>Laborassistenz (m/w/d)</h1>${PROSE}<p>Bewerbungen an moor@lochmoor.example</p><p>Mensaplan</p><p>Impressum</p><p>Cookie-Einstellungen</p>`,
      'Laborassistenz (m/w/d) | Universität Lochmoor',
    );
    expect(found['body']).toContain('Bohrkerne beschreiben');
    expect(found['body']).not.toContain('Mensaplan');
  });
});
