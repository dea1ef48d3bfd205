import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheDir, publicDir, root } from 'astro:config/server';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { cardImages } from '../images/card-images.ts';
import { IMAGE_CACHE } from '../images/image-cache.ts';
import { inAdvance } from '../images/in-advance.ts';
import { BOARD_IMAGE, postingImageName } from '../presentation/addresses.ts';
import { getBoard, settings } from '../site.ts';

const images = cardImages({
  board: settings,
  fonts: settings.openGraphFonts,
  root: fileURLToPath(root),
  publicDirectory: fileURLToPath(publicDir),
  cacheDirectory: fileURLToPath(new URL(IMAGE_CACHE, cacheDir)),
});

/** The images of the board and of each open posting, for those who embed a link: `/jobs/<id>.png`. */
export const getStaticPaths = (async () => {
  if (!settings.openGraphImages) return [];
  const { open } = await getBoard();
  const drawn = inAdvance(open, images.posting, import.meta.env.DEV ? 0 : availableParallelism());
  return [
    { params: { image: BOARD_IMAGE }, props: { draw: images.board } },
    ...open.map(({ id }, index) => ({
      params: { image: postingImageName(id) },
      props: { draw: () => drawn(index) },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ draw: () => Promise<Uint8Array> }> = async ({ props }) =>
  new Response(new Uint8Array(await props.draw()), { headers: { 'Content-Type': 'image/png' } });
