import { z } from 'astro/zod';
import { contrast, type HexColour, mix, TEXT_CONTRAST } from './contrast.ts';

/** The grounds that accented text stands on, as in `src/styles/tokens.css`. */
export const GROUNDS = {
  light: { sheet: '#fdfdfb', board: '#e8eae5' },
  dark: { sheet: '#1a2026', board: '#12161a' },
} as const;

type Scheme = keyof typeof GROUNDS;

/** The colour of links, buttons and rules, one for each colour scheme. */
export const accentSchema = z.strictObject({
  light: accentOn('light'),
  dark: accentOn('dark'),
});

export type Accent = z.output<typeof accentSchema>;

/** A style sheet that lays an accent over the one of the design. */
export function accentStyleSheet({ light, dark }: Accent): string {
  const pair = (first: HexColour, second: HexColour) => `light-dark(${first}, ${second})`;
  return [
    // Stronger than the design's own `:root`, whichever of the two comes first.
    'html:root {',
    `  --accent: ${pair(light, dark)};`,
    `  --accent-strong: ${pair(mix(light, '#000000', 0.25), mix(dark, '#ffffff', 0.35))};`,
    `  --on-accent: ${pair(textOn(light), textOn(dark))};`,
    `  --head-rule: ${pair(light, dark)};`,
    '}',
    '',
  ].join('\n');
}

function accentOn(scheme: Scheme) {
  return z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #b5281a')
    .superRefine((colour, { addIssue }) => {
      if (!/^#[0-9a-f]{6}$/i.test(colour)) return;
      const worst = Math.min(
        ...Object.values(GROUNDS[scheme]).map((ground) => contrast(colour, ground)),
      );
      if (worst >= TEXT_CONTRAST) return;
      addIssue({
        code: 'custom',
        message:
          `has a contrast of ${worst.toFixed(1)} with the page, and text needs ${TEXT_CONTRAST}; ` +
          `choose a ${scheme === 'light' ? 'darker' : 'lighter'} colour`,
      });
    });
}

/** Black or white, whichever can be read better on a colour; one of them always can. */
function textOn(colour: HexColour): HexColour {
  return contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#ffffff' : '#000000';
}
