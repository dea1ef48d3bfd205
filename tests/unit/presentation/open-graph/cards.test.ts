import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../../src/posting/posting.ts';
import { boardCard } from '../../../../src/presentation/open-graph/board-card.ts';
import { drawable } from '../../../../src/presentation/open-graph/drawable.ts';
import type { Drawing } from '../../../../src/presentation/open-graph/drawing.ts';
import { imageAlt } from '../../../../src/presentation/open-graph/image-alt.ts';
import { postingCard } from '../../../../src/presentation/open-graph/posting-card.ts';
import { companyOf, postingOf } from '../../support/posting-of.ts';
import { plainType } from '../../support/typesetter.ts';

const board = {
  title: 'Harbour Jobs',
  description: 'Work by the sea.',
  url: 'https://www.harbour.example',
  accent: null,
};
const card = (facts: Partial<Posting>, of = board) =>
  postingCard(postingOf(facts), of, 'en', plainType);
const textsOf = (drawing: Drawing) =>
  drawing.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

const full: Partial<Posting> = {
  workplace: 'onsite',
  locations: [{ text: 'Bergen, Norway', country: 'NO' }],
  salary: { min: 38000, max: 44000, currency: 'EUR', unit: 'YEAR', text: '' },
  employmentType: ['FULL_TIME'],
};

describe('drawable', () => {
  it.each([
    ['Lamp Keeper', 'Lamp Keeper'],
    ['  Lamp \n Keeper 🚀✨ ', 'Lamp Keeper'],
    ['Keeper ❤️ of 1️⃣ lamp', 'Keeper of 1 lamp'],
    ['e\u0301toile', 'étoile'],
    ['電子 engineer', null],
    ['مهندس', null],
    ['🚀', null],
    ['–', null],
  ])('%j: %j', (text, drawn) => {
    expect(drawable(text, 'title', plainType)).toBe(drawn);
  });

  it.each([
    ['مهندس برمجيات', 'مهندس برمجيات'],
    ['مهندس React', null],
    ['مهندس 2', null],
  ])('sets no text in both directions: %j: %j', (text, drawn) => {
    expect(drawable(text, 'title', { ...plainType, has: () => true })).toBe(drawn);
  });
});

describe('the card of a posting', () => {
  it('says the company, the title, the facts and the board', () => {
    expect(textsOf(card(full))).toEqual([
      'harbour.example',
      'Harbour Jobs',
      'NL',
      'Ninefold Lighthouses',
      'Lamp Keeper',
      'On site',
      'Bergen, Norway',
      '€38,000–€44,000 a year',
      'Full time',
    ]);
  });

  it('says only what is stated', () => {
    expect(textsOf(card({})).slice(-2)).toEqual(['Ninefold Lighthouses', 'Lamp Keeper']);
  });

  it('shows the logo of a company that has one on the site', () => {
    const company = companyOf('Ninefold', { logo: 'logos/ninefold.svg' });
    expect(card({ company })).toContainEqual(
      expect.objectContaining({ kind: 'picture', file: 'logos/ninefold.svg' }),
    );
    const remote = companyOf('Ninefold', { logo: 'https://ninefold.example/logo.png' });
    expect(card({ company: remote }).some(({ kind }) => kind === 'picture')).toBe(false);
  });

  it('has the colour of the board', () => {
    const accent = { light: '#1d4f91' };
    const rules = (drawing: Drawing) =>
      drawing.filter((shape) => shape.kind === 'box' && shape.colour === '#1d4f91');
    const coloured = postingCard(postingOf(full), { ...board, accent }, 'en', plainType);
    expect(rules(coloured)).toHaveLength(1);
    expect(rules(card(full))).toHaveLength(0);
  });

  it('puts the company in the place of a title that cannot be set', () => {
    expect(textsOf(card({ title: 'フロントエンドエンジニア' }))).toEqual(
      expect.arrayContaining(['An open position at', 'Ninefold Lighthouses']),
    );
  });

  it('says that there is a position when nothing of it can be set', () => {
    const company = companyOf('ひなたこよみ');
    const texts = textsOf(card({ ...full, title: '編集者', company }));
    expect(texts).toContain('An open position');
    expect(texts).toContain('Bergen, Norway');
  });

  it('keeps to its edges, whatever a posting says', () => {
    const text = fc.string({ minLength: 1, maxLength: 300, unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, text, (title, company, place, pay) => {
        const drawing = card({
          ...full,
          title,
          company: companyOf(company),
          locations: [{ text: place, country: null }],
          salary: { min: null, max: null, currency: null, unit: null, text: pay },
        });
        for (const shape of drawing) {
          if (shape.kind !== 'text') continue;
          const end = shape.x + plainType.width(shape.text, shape.style, shape.size);
          expect(shape.x).toBeGreaterThanOrEqual(40);
          expect(end).toBeLessThanOrEqual(1160);
          expect(shape.y).toBeLessThan(630);
        }
      }),
    );
  });
});

describe('the card of the board', () => {
  it('says its name and its description', () => {
    expect(textsOf(boardCard(board, plainType))).toEqual([
      'harbour.example',
      'Harbour Jobs',
      'Work by the sea.',
    ]);
  });

  it('says its address when its name cannot be set', () => {
    const texts = textsOf(boardCard({ ...board, title: '求人', description: '仕事' }, plainType));
    expect(texts).toEqual(['harbour.example', 'harbour.example']);
  });
});

describe('imageAlt', () => {
  it('says what the image says', () => {
    expect(imageAlt(postingOf(full), 'en')).toBe(
      'Lamp Keeper, Ninefold Lighthouses. On site, Bergen, Norway. €38,000–€44,000 a year',
    );
    expect(imageAlt(postingOf(), 'en')).toBe('Lamp Keeper, Ninefold Lighthouses');
  });
});
