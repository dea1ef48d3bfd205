import type { APIRoute } from 'astro';
import { llmsText } from '../presentation/llms-text.ts';
import { addresses, getBoard, settings } from '../site.ts';

export const GET: APIRoute = async () => {
  const { open } = await getBoard();
  return new Response(llmsText(settings, open, addresses));
};
