import { z } from 'astro/zod';

/** The editor for postings and company profiles in the browser; `docs/editor.md` tells how to set it up. */
export const adminSchema = z.strictObject({
  /**
   * Every change becomes a pull request, which can be published from the editor too. `false`: changes
   * go to the branch at once. Gitea, Forgejo and Codeberg know only the latter.
   */
  pullRequests: z.boolean().default(true),
  /** Lets people without write access propose changes from a fork of their own. GitHub only. */
  openAuthoring: z.boolean().default(false),
  /**
   * GitHub: address of the OAuth client with which editors sign in, such as an instance of Sveltia CMS
   * Authenticator; null: they sign in with an access token of their own.
   */
  signInUrl: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  /** GitLab and Gitea: id of the OAuth application with which editors sign in; null: by access token. */
  appId: z.string().min(1).nullable().default(null),
});

export type Admin = z.output<typeof adminSchema>;

/** What cannot be had together, by the key that is to be changed. */
export function adminConflicts(
  admin: Admin,
  { repository, codeHost }: { repository: string | null; codeHost: 'github' | 'gitlab' | 'gitea' },
): { readonly key: keyof Admin | null; readonly message: string }[] {
  const conflicts: { key: keyof Admin | null; message: string }[] = [];
  const refuse = (key: keyof Admin | null, message: string): void => {
    conflicts.push({ key, message });
  };
  if (repository === null) refuse(null, 'needs "repository", the address that its changes go to');
  if (admin.pullRequests && codeHost === 'gitea')
    refuse('pullRequests', 'must be false, because the editor cannot open pull requests on Gitea');
  if (admin.openAuthoring && codeHost !== 'github')
    refuse('openAuthoring', 'must be false, because only GitHub knows it');
  if (admin.openAuthoring && !admin.pullRequests)
    refuse('openAuthoring', 'needs "pullRequests: true"');
  if (admin.signInUrl !== null && codeHost !== 'github')
    refuse('signInUrl', 'must be null: this code host signs editors in itself, see "appId"');
  if (admin.appId !== null && codeHost === 'github')
    refuse('appId', 'must be null: GitHub needs an OAuth client, see "signInUrl"');
  return conflicts;
}
