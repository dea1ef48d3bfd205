/** Fetches a file of the site's own. @throws when it is not there. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return (await response.json()) as T;
}
