import { describe, expect, it } from 'vitest';
import { isBoardPage } from '../../../../src/formats/prose/board-page.ts';

describe('pages of a board that are no postings', () => {
  it.each([
    'Posting guidelines for employers',
    'How to post a job',
    'Rules for submissions',
    'Submit a job',
    'Guidelines for recruiters',
    'About us',
    'Code of Conduct',
    'FAQ for employers',
    'Prices',
    'Hinweise für Stellenanzeigen',
    'Déposer une offre',
    'Cómo publicar ofertas',
    'Regels voor vacatures',
    'Thank you for your submission',
  ])('%s', (title) => {
    expect(isBoardPage(title)).toBe(true);
  });

  it.each([
    'Guidelines Editor',
    'Terms and Conditions Manager',
    'Head of Submissions',
    'Contact Centre Agent',
    'Pricing Analyst',
    'Newsletter Editor',
    'Policy Officer for Jobs and Skills',
    'Posting Clerk',
    'Archivist',
  ])('%s is a job', (title) => {
    expect(isBoardPage(title)).toBe(false);
  });
});
