import { describe, expect, it } from 'vitest';
import {
  EnvironmentError,
  isoDay,
  normaliseBasePath,
  readEnvironment,
} from '../../../src/config/environment.ts';

describe('the environment', () => {
  it('changes nothing when it is empty', () => {
    expect(readEnvironment({})).toMatchObject({
      postingsDirectory: 'content/postings',
      siteUrl: null,
      basePath: null,
      invalidPostings: null,
    });
  });

  it('reads the moment that counts as now', () => {
    const { now } = readEnvironment({ SOURCE_DATE_EPOCH: '1637280000' });
    expect(isoDay(now)).toBe('2021-11-19');
  });

  it.each([
    ['board', '/board/'],
    ['/board', '/board/'],
    ['//a/b//', '/a/b/'],
    ['/', '/'],
  ])('reads the base path %s as %s', (value, expected) => {
    expect(normaliseBasePath(value)).toBe(expected);
    expect(readEnvironment({ BASE_PATH: value }).basePath).toBe(expected);
  });

  it.each([
    ['SOURCE_DATE_EPOCH', 'yesterday'],
    ['SOURCE_DATE_EPOCH', '-5'],
    ['SOURCE_DATE_EPOCH', '99999999999999999'],
    ['SITE_URL', 'jobs.example.org'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['INVALID_POSTINGS', 'ignore'],
  ])('names %s when it is "%s"', (variable, value) => {
    expect(() => readEnvironment({ [variable]: value })).toThrow(EnvironmentError);
    expect(() => readEnvironment({ [variable]: value })).toThrow(`${variable} is "${value}"`);
  });
});
