import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../../src/formats/html/index.ts';
import type { RawPosting } from '../../../../src/formats/raw-posting.ts';

function parse(title: string, body: string): RawPosting {
  const text = `<HTML><HEAD><TITLE>${title}</TITLE></HEAD><BODY><TABLE><TR><TD>${body}</TD></TR></TABLE></BODY></HTML>`;
  return parseHtml({ path: 'page.html', displayPath: 'page.html', text });
}

const PROSE = `<P>Full time, 38 hours a week. Based at Harp Yard. The yard keeps nine ferries afloat, and
  two more for their owners. You would mend their hulls, their masts and now and then their crews.</P>
  <P>Please write to <A HREF="mailto:yard@harpferries.example">yard@harpferries.example</A>.</P>`;
const OTHERS =
  '<P><FONT SIZE="2">See also: <A HREF="a.htm">Deck hands and seasonal cooks</A> | <A HREF="b.htm">Volunteer Ticket Collector</A> | <A HREF="c.htm">Engineer</A></FONT></P>';

describe('a page that draws its heading', () => {
  it('is about the one role that stands alone in bold, whatever it links to', () => {
    const { fields, problems } = parse(
      'Vacancies at the Harp &amp; Oban Ferries',
      `<FONT SIZE="4"><B>Shipwright</B></FONT>${PROSE}${OTHERS}`,
    );
    expect(problems).toEqual([]);
    expect(fields.title?.[0]?.value).toBe('Shipwright');
    expect(fields.company?.[0]?.value).toBe('Harp & Oban Ferries');
    expect(fields.location?.[0]?.value).toBe('Harp Yard');
  });

  it('is a list where several roles stand so', () => {
    const { problems } = parse(
      'Vacancies at the Harp &amp; Oban Ferries',
      `<B>Shipwright</B><P>Full time.</P><B>Ticket Collector</B><P>Part time.</P>${OTHERS}`,
    );
    expect(problems.map(({ code }) => code)).toEqual(['no-posting-in-page']);
  });

  it('does not take a role that is stressed within a sentence', () => {
    const { problems } = parse(
      'Vacancies at the Harp &amp; Oban Ferries',
      `<P>We always welcome a <B>Shipwright</B> who can swim.</P>${OTHERS}`,
    );
    expect(problems.map(({ code }) => code)).toEqual(['no-posting-in-page']);
  });
});

describe('whose section a title names', () => {
  it.each([
    ['Jobs at Harp Works', 'Harp Works'],
    ['Stellenangebote der Harfenbau Nord', 'Harfenbau Nord'],
    ['Vacatures bij Harpenhuis', 'Harpenhuis'],
  ])('%s', (title, company) => {
    const { fields } = parse(title, `<B>Shipwright</B>${PROSE}`);
    expect(fields.company?.[0]?.value).toBe(company);
  });
});
