import type { APIRoute } from 'astro';
import { postingsDocument } from '../presentation/posting-data.ts';
import { addresses, getBoard, settings } from '../site.ts';

export const GET: APIRoute = async () => {
  const { closed } = await getBoard();
  return Response.json(postingsDocument(closed, { ...settings, addresses }));
};
