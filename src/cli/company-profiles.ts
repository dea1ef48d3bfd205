import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type CompanyProfile,
  companyProfile,
  companyProfileSchema,
} from '../board/company-profile.ts';
import { splitFrontMatter } from '../formats/front-matter/split.ts';

/** The company profiles that a build would read; those that it would refuse are passed over. */
export async function readCompanyProfiles(
  directory: string,
): Promise<ReadonlyMap<string, CompanyProfile>> {
  const profiles = new Map<string, CompanyProfile>();
  for await (const name of glob('**/[!_]*.md', { cwd: directory })) {
    const text = await readFile(path.join(directory, name), 'utf8');
    const { entries, content } = splitFrontMatter({ path: name, displayPath: name, text });
    const facts = Object.fromEntries((entries ?? []).map(({ key, value }) => [key, value]));
    const { success, data } = companyProfileSchema.safeParse(facts);
    if (!success) continue;
    const profile = companyProfile(data, content);
    profiles.set(profile.slug, profile);
  }
  return profiles;
}
