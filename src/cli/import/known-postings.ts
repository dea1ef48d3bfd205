import { readBoardFolder } from '../../loader/board-folder.ts';

/** The files of a folder by the address of the page that each was taken from. */
export async function filesBySource(
  directory: string,
  today: string,
): Promise<ReadonlyMap<string, string>> {
  const { files } = await readBoardFolder({
    directory,
    root: process.cwd(),
    today,
    normalise: { lifetimeDays: null, featuredFromWeight: null },
  });
  return new Map(
    files.flatMap(({ file, posting }) =>
      posting === null || posting.source.url === null
        ? []
        : [[posting.source.url, file.absolutePath] as const],
    ),
  );
}
