import { describe, expect, it } from 'vitest';
import { isCompanyName, cleanCompanyName } from '../../../../src/formats/prose/company-name.ts';
import { factsFromLines } from '../../../../src/formats/prose/from-lines.ts';
import { fullerName } from '../../../../src/formats/prose/fuller-name.ts';
import { endsWithLegalForm } from '../../../../src/formats/prose/legal-form.ts';
import { nameAndTown } from '../../../../src/formats/prose/name-and-town.ts';
import { postedBy } from '../../../../src/formats/prose/posted-by.ts';

function lines(...texts: readonly string[]) {
  return texts.map((text, line) => ({ kind: 'paragraph' as const, text, line }));
}

describe('an employer and its town, alone below the role', () => {
  it.each([
    ['a host spelled like a word of it', 'Write to kitchen@harpklause.example.'],
    ['the town spoken of as a place', 'We cook in Portnahaven from December to March.'],
    ['the name again', 'The Harper Klause has nine tables.'],
  ])('is known by %s', (_, said) => {
    const found = nameAndTown(lines('🔥 Cook 🔥', 'Harper Klause, Portnahaven', said));
    expect(found?.name).toBe('Harper Klause');
  });

  it('is none without anything that speaks for it', () => {
    expect(nameAndTown(lines('Cook', 'Long Days, Portnahaven', 'Come soon.'))).toBeNull();
  });

  it('gives the kind of house to a name that the text calls by one word', () => {
    const top = lines('Pædagog', 'Naturbørnehaven Harpen, Ry', 'Harpen har 44 børn.');
    expect(fullerName('Harpen', top)).toBe('Naturbørnehaven Harpen');
  });
});

describe('who advertises, behind the day', () => {
  it.each([
    ['19 November by The Harp Loft', 'The Harp Loft'],
    ['Posted 18 Nov 2027 by Harp Plant Services (Pty) Ltd', 'Harp Plant Services (Pty) Ltd'],
    ['3 days ago by Harp Works and Sons', 'Harp Works and Sons'],
  ])('%s', (text, name) => {
    expect(postedBy(lines('Net mender', text, 'We mend.'))?.name).toBe(name);
  });

  it('is no person who keeps a blog', () => {
    expect(
      postedBy(lines('Net mender', 'Posted on 6 November 2027 by Petra Lindqvist')),
    ).toBeNull();
  });
});

describe('names of companies', () => {
  it('keep a legal form in brackets', () => {
    expect(cleanCompanyName('Harp Works (Pty) Ltd')).toBe('Harp Works (Pty) Ltd');
    expect(endsWithLegalForm('Harp Works (Pty) Ltd')).toBe(true);
    expect(endsWithLegalForm('Harp Works Sdn Bhd')).toBe(true);
    expect(cleanCompanyName('Harp Works (YC S13)')).toBe('Harp Works');
  });

  it('are not what a posting says of itself', () => {
    expect(isCompanyName('Vaga também para PcD')).toBe(false);
  });
});

describe('a title of two parts that the page tells', () => {
  it('is whole, and names no employer', () => {
    const page = lines(
      'Qualified Bosun - Night Ferries',
      'Harp Sound Shipping',
      'Full time',
      'Posted 3 May 2027',
      'We sail at ten. Applications close 1 June 2027. Harp Sound Shipping has nine boats.',
    ).map((line, index) => ({ ...line, isTitle: index === 0 }));
    const facts = factsFromLines(page, 'page.txt', null, [], 0);
    expect(facts.title?.[0]?.value).toBe('Qualified Bosun - Night Ferries');
    expect(facts.company?.[0]?.value).toBe('Harp Sound Shipping');
  });
});
