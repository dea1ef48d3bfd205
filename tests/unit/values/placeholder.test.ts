import { describe, expect, it } from 'vitest';
import { isPlaceholderCompany, isPlaceholderTitle } from '../../../src/values/placeholder.ts';

describe('placeholders', () => {
  it.each([
    'TITLE',
    '[Job title]',
    '(Position)',
    'Your job title here',
    'ENTER ROLE TITLE HERE',
    '{{ title }}',
    'XXXX',
  ])('knows %s for no title', (text) => {
    expect(isPlaceholderTitle(text)).toBe(true);
  });

  it.each([
    'Title Examiner',
    'Position Coordinator',
    'Enter the lamp room',
    'New Business Manager',
    'X',
  ])('takes %s for a title', (text) => {
    expect(isPlaceholderTitle(text)).toBe(false);
  });

  it.each([
    ['Company name', true],
    ['Your company', true],
    ['The Example Company', false],
    ['Organization of Lamps', false],
  ])('judges the company %s: %s', (text, expected) => {
    expect(isPlaceholderCompany(text)).toBe(expected);
  });
});
