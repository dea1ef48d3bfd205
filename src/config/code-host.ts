/** The kinds of software that code hosts run; Gitea stands for Forgejo and Codeberg too. */
export const CODE_HOSTS = ['github', 'gitlab', 'gitea'] as const;

export type CodeHost = (typeof CODE_HOSTS)[number];

/** The kind of a code host by its name; a host that does not tell is taken to work like GitHub. */
export function codeHostOf(repository: string): CodeHost {
  const host = new URL(repository).hostname;
  if (/gitlab/.test(host)) return 'gitlab';
  return /codeberg|gitea|forgejo/.test(host) ? 'gitea' : 'github';
}
