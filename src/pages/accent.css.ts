import type { APIRoute } from 'astro';
import { accentStyleSheet } from '../config/accent.ts';
import { settings } from '../site.ts';

/** The board's own colour, which is configured and so cannot be in the style sheets. */
export const GET: APIRoute = () =>
  new Response(settings.accent === null ? '' : accentStyleSheet(settings.accent), {
    headers: { 'Content-Type': 'text/css' },
  });
