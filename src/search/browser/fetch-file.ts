/** Fetches a file of the site's own. @throws when it is not there. */
export async function fetchJson<T>(address: string): Promise<T> {
  return (await (await fetchFile(address)).json()) as T;
}

/** Fetches a file that is no text. @throws when it is not there. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchFile(address)).arrayBuffer());
}

/** Fetches a file that is compressed in itself (gzip), and unpacks it. @throws when it is not there. */
export async function fetchUnpacked(address: string): Promise<string> {
  const packed = await (await fetchFile(address)).blob();
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response;
}
