import type { GitBackend } from '@sveltia/cms';
import type { Admin } from '../config/admin.ts';
import { type CodeHost, codeHostOf } from '../config/code-host.ts';

/**
 * Where the editor reads and saves. Without an OAuth client or application only the sign-in by access
 * token is offered; the editor would otherwise ask a service that this site has nothing to do with.
 */
export function cmsBackend(
  repository: string,
  { signInUrl, appId, openAuthoring }: Admin,
  codeHost: CodeHost | null,
): GitBackend {
  const { origin, pathname } = new URL(repository);
  const repo = pathname.slice(1);
  const byTokenOnly = { auth_methods: ['token'] } satisfies Partial<GitBackend>;
  switch (codeHost ?? codeHostOf(repository)) {
    case 'gitlab':
      return {
        name: 'gitlab',
        repo,
        ...(origin !== 'https://gitlab.com' && { base_url: origin, api_root: `${origin}/api/v4` }),
        ...(appId === null ? byTokenOnly : { auth_type: 'pkce', app_id: appId }),
      };
    case 'gitea':
      return {
        name: 'gitea',
        repo,
        base_url: origin,
        api_root: `${origin}/api/v1`,
        ...(appId === null ? byTokenOnly : { app_id: appId }),
      };
    case 'github':
      return {
        name: 'github',
        repo,
        ...(origin !== 'https://github.com' && { api_root: `${origin}/api/v3` }),
        ...(signInUrl === null ? byTokenOnly : { base_url: signInUrl.replace(/\/+$/, '') }),
        // Whoever forks a repository can see it, so the narrower access is enough.
        ...(openAuthoring && { open_authoring: true, auth_scope: 'public_repo' }),
      };
  }
}

/**
 * The addresses that the editor asks besides its own, for its security policy: the code host's
 * interface, its status page, and the pictures of its users.
 *
 * @see https://sveltiacms.app/en/docs/security
 */
export function addressesOf(backend: GitBackend): { asked: string[]; pictures: string[] } {
  const { api_root: apiRoot, base_url: baseUrl } = backend;
  switch (backend.name) {
    case 'github':
      return {
        asked: [
          apiRoot ? new URL(apiRoot).origin : 'https://api.github.com',
          'https://www.githubstatus.com',
        ],
        pictures: ['https://*.githubusercontent.com'],
      };
    case 'gitlab': {
      const origin = baseUrl ?? 'https://gitlab.com';
      return {
        asked: [origin, 'https://status-api.hostedstatus.com'],
        pictures: [origin, 'https://secure.gravatar.com'],
      };
    }
    case 'gitea': {
      const origin = baseUrl ?? 'https://gitea.com';
      return { asked: [origin], pictures: [origin] };
    }
  }
}
