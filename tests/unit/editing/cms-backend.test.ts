import { describe, expect, it } from 'vitest';
import { type Admin, adminSchema } from '../../../src/config/admin.ts';
import { addressesOf, cmsBackend } from '../../../src/editing/cms-backend.ts';

const admin = (options: Partial<Admin> = {}): Admin => ({ ...adminSchema.parse({}), ...options });

describe('where the editor works', () => {
  it('signs in by token alone as long as nothing else is set up', () => {
    expect(cmsBackend('https://github.com/harbour/board', admin(), null)).toEqual({
      name: 'github',
      repo: 'harbour/board',
      auth_methods: ['token'],
    });
    expect(cmsBackend('https://gitlab.com/a/b/c', admin(), null)).toEqual({
      name: 'gitlab',
      repo: 'a/b/c',
      auth_methods: ['token'],
    });
  });

  it('signs in with a client or an application', () => {
    const signInUrl = 'https://sign-in.example/';
    expect(cmsBackend('https://github.com/a/b', admin({ signInUrl }), null)).toEqual({
      name: 'github',
      repo: 'a/b',
      base_url: 'https://sign-in.example',
    });
    expect(cmsBackend('https://gitlab.example/a/b', admin({ appId: 'x' }), null)).toEqual({
      name: 'gitlab',
      repo: 'a/b',
      base_url: 'https://gitlab.example',
      api_root: 'https://gitlab.example/api/v4',
      auth_type: 'pkce',
      app_id: 'x',
    });
    expect(cmsBackend('https://codeberg.org/a/b', admin({ appId: 'x' }), null)).toEqual({
      name: 'gitea',
      repo: 'a/b',
      base_url: 'https://codeberg.org',
      api_root: 'https://codeberg.org/api/v1',
      app_id: 'x',
    });
  });

  it('asks a code host of one’s own', () => {
    const own = cmsBackend('https://code.example/a/b', admin({ openAuthoring: true }), 'github');
    expect(own).toMatchObject({ api_root: 'https://code.example/api/v3', open_authoring: true });
    expect(addressesOf(own).asked).toContain('https://code.example');
  });

  it.each([
    ['https://github.com/a/b', 'https://api.github.com'],
    ['https://gitlab.com/a/b', 'https://gitlab.com'],
    ['https://codeberg.org/a/b', 'https://codeberg.org'],
  ])('may ask the code host of %s', (repository, asked) => {
    expect(addressesOf(cmsBackend(repository, admin(), null)).asked).toContain(asked);
  });
});
