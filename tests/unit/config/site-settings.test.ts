import { describe, expect, it } from 'vitest';
import { defineBoard } from '../../../src/config/define-board.ts';
import { readEnvironment } from '../../../src/config/environment.ts';
import { siteSettings } from '../../../src/config/site-settings.ts';

const board = defineBoard({
  title: 'Harbour Work',
  description: 'Jobs by the sea.',
  url: 'https://jobs.example',
  basePath: '/board',
});

describe('siteSettings', () => {
  it('is the configuration where the environment says nothing', () => {
    expect(siteSettings(board, readEnvironment({}))).toMatchObject({
      title: 'Harbour Work',
      url: 'https://jobs.example',
      basePath: '/board/',
      invalidPostings: 'stop',
      postingsDirectory: 'content/postings',
      companiesDirectory: 'content/companies',
    });
  });

  it('lets the environment win', () => {
    const environment = readEnvironment({
      SITE_URL: 'https://preview.example/',
      BASE_PATH: 'pull/7',
      INVALID_POSTINGS: 'skip',
      POSTINGS_DIR: '../elsewhere',
      SOURCE_DATE_EPOCH: '1795219200',
    });
    expect(siteSettings(board, environment)).toMatchObject({
      url: 'https://preview.example',
      basePath: '/pull/7/',
      invalidPostings: 'skip',
      postingsDirectory: '../elsewhere',
      today: '2026-11-21',
    });
  });
});
