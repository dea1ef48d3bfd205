import { describe, expect, it } from 'vitest';
import { isReaction } from '../../../../src/formats/text/reactions.ts';

describe('what a network shows below a message', () => {
  it.each([
    '👍❤️ 64',
    ':eyes: 3 :wave: 2',
    '41 upvotes',
    '12 comments  31 shares',
    '47 Me gusta · 8 comentarios · 2 veces compartido',
    'Me gusta  Comentar  Compartir',
    'Gefällt mir · Kommentieren · Teilen',
    'Write a comment...',
    'Schreibe einen Kommentar …',
  ])('%s', (line) => {
    expect(isReaction(line)).toBe(true);
  });

  it.each([
    '64',
    '12 months',
    'Share your plans with us',
    'Comment',
    '3 positions',
    '👍 Great pay',
  ])('leaves alone: %s', (line) => {
    expect(isReaction(line)).toBe(false);
  });
});
