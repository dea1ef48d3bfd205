import { describe, expect, it } from 'vitest';
import {
  copyrightOwner,
  lastResortCompany,
  subjectOf,
} from '../../../../src/formats/prose/last-resort-company.ts';
import { lastResortTitle } from '../../../../src/formats/prose/last-resort-title.ts';
import type { OutlineLine } from '../../../../src/formats/prose/outline.ts';
import { isRoleName } from '../../../../src/formats/prose/role-name.ts';
import { seeksSomebody } from '../../../../src/formats/prose/seeks-somebody.ts';
import { findTitle } from '../../../../src/formats/prose/title.ts';

const lines = (...texts: readonly string[]): OutlineLine[] =>
  texts.map((text, index) => ({ text, kind: 'paragraph', line: index + 1 }));

describe('subjectOf', () => {
  it.each([
    ['Mossgate Kilns makes bricks for people who like them uneven.', 'Mossgate Kilns'],
    ['Die Stiftung Moorblick sucht zum Frühjahr jemanden für die Moore.', 'Stiftung Moorblick'],
    ['Talgrund Boote baut Kähne.', 'Talgrund Boote'],
    ['It is a quiet place to work, and so is the canteen.', null],
    ['We have a boat and three oars.', null],
    ['Experience is a plus.', null],
  ])('%s', (paragraph, name) => {
    expect(subjectOf(paragraph)).toBe(name);
  });
});

describe('copyrightOwner', () => {
  it.each([
    ['© 2027 Mossgate Kilns. All rights reserved', 'Mossgate Kilns'],
    ['Copyright 2019–2027 Mossgate Kilns', 'Mossgate Kilns'],
    ['All rights reserved', null],
  ])('%s', (line, name) => {
    expect(copyrightOwner(line)).toBe(name);
  });
});

describe('lastResortCompany', () => {
  it('does not take a single word for a name that nothing repeats', () => {
    const once = lines(
      'Ferns are green. Apply with three lines.',
      'Fernery is a thing that grows on you, slowly.',
    );
    expect(lastResortCompany(once, [], 'Gardener')).toBeNull();
  });

  it('does not take a heading on top for a name', () => {
    expect(lastResortCompany(lines('Basic information', 'Some words.'), [], 'Gardener')).toBeNull();
  });

  it('takes the owner that the foot of the page names', () => {
    expect(lastResortCompany(lines('Some words.'), ['© 2027 Mossgate Kilns'], 'Gardener')).toEqual({
      value: 'Mossgate Kilns',
      from: 'the foot of the page',
    });
  });
});

describe('lastResortTitle', () => {
  it('takes the line above the facts, past a way back', () => {
    const page = lines(
      'Mossgate Walls',
      'Wall Dreamer',
      '← Back to jobs',
      'Leeds, UK',
      '£14 per hour',
      'Part-time',
    );
    expect(lastResortTitle(page, [], 'Mossgate Walls')).toMatchObject({
      value: 'Wall Dreamer',
      line: 2,
    });
  });

  it('never takes the company', () => {
    const page = lines('Mossgate Walls', 'Leeds, UK', '£14 per hour', 'Part-time');
    expect(lastResortTitle(page, [], 'Mossgate Walls')).toBeNull();
  });

  it('reads the name of the file where it names a role', () => {
    expect(lastResortTitle([], ['2027-02-03-night-baker'], '')?.value).toBe('Night Baker');
    expect(lastResortTitle([], ['untitled-2'], '')).toBeNull();
  });
});

describe('seeksSomebody', () => {
  it('tells a posting by its facts and a way to apply', () => {
    expect(
      seeksSomebody(lines('Part-time', '£14 per hour', 'Apply to jobs@mossgate.example')),
    ).toBe(true);
  });

  it('does not take an address to write to for one', () => {
    expect(
      seeksSomebody(lines('Mossgate makes bricks.', 'Contact us: hello@mossgate.example')),
    ).toBe(false);
  });
});

describe('titles that say themselves to be some', () => {
  it.each([
    ['Shearer wanted, Mossgate Farm, near Hexham', 'Shearer'],
    ['Kuhhirt gesucht – Alm Talgrund', 'Kuhhirt'],
  ])('%s', (note, title) => {
    expect(findTitle(lines(note, 'Two weeks in May.'), [], [])?.text).toBe(title);
  });

  it('takes what is announced before the name of the site', () => {
    const page = lines('Les Amis du Marais', 'Nos actions', "Offre d'emploi : Passeuse ou passeur");
    expect(findTitle(page, [], [])?.text).toBe('Passeuse ou passeur');
  });

  it.each(['Stadtschreiber:in', 'Almhirt/in (m/w/d)', 'Türmer*in im Nebenamt'])('%s', (line) => {
    expect(isRoleName(line)).toBe(true);
  });

  it.each(['Worin', 'Termin/Infos', 'Berlin'])('%s is none', (line) => {
    expect(isRoleName(line)).toBe(false);
  });
});
