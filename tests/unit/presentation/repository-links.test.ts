import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repositoryLinks } from '../../../src/presentation/repository-links.ts';

const settings = {
  repository: 'https://github.com/ninefold/board',
  branch: 'main',
  codeHost: null,
  postingsDirectory: 'content/postings',
};

describe('repositoryLinks', () => {
  it.each([
    [
      'https://github.com/ninefold/board',
      'https://github.com/ninefold/board/edit/main/content/postings/sea/lamp%20keeper.md',
      'https://github.com/ninefold/board/new/main/content/postings?filename=a.md&value=%C3%A9+%26',
      'https://github.com/ninefold/board/issues/new?title=T&body=B+%26+C',
    ],
    [
      'https://gitlab.com/ninefold/board',
      'https://gitlab.com/ninefold/board/-/edit/main/content/postings/sea/lamp%20keeper.md',
      'https://gitlab.com/ninefold/board/-/new/main/content/postings?file_name=a.md',
      'https://gitlab.com/ninefold/board/-/issues/new?issue%5Btitle%5D=T&issue%5Bdescription%5D=B+%26+C',
    ],
    [
      'https://codeberg.org/ninefold/board',
      'https://codeberg.org/ninefold/board/_edit/main/content/postings/sea/lamp%20keeper.md',
      'https://codeberg.org/ninefold/board/_new/main/content/postings?filename=a.md&value=%C3%A9+%26',
      'https://codeberg.org/ninefold/board/issues/new?title=T&body=B+%26+C',
    ],
  ])('knows the addresses of %s', (repository, edit, create, report) => {
    const links = repositoryLinks({ ...settings, repository })!;
    expect(links.editPosting('sea/lamp keeper.md')).toBe(edit);
    expect(links.newPosting('a.md', 'é &')).toBe(create);
    expect(links.reportProblem('T', 'B & C')).toBe(report);
  });

  it('believes the configuration before the name of the host', () => {
    const links = repositoryLinks({ ...settings, codeHost: 'gitea' });
    expect(links?.editPosting('a.md')).toContain('/_edit/');
  });

  it.each(['/srv/postings', '../seeds', 'C:/postings'])(
    'links to no file of %s, which is outside the repository',
    (postingsDirectory) => {
      const links = repositoryLinks({ ...settings, postingsDirectory })!;
      expect(links.editPosting('a.md')).toBeNull();
      expect(links.newPosting('a.md', '')).toBeNull();
    },
  );

  it('leads to the form for postings where the code host has forms', () => {
    expect(repositoryLinks(settings)?.postingForm()).toBe(
      'https://github.com/ninefold/board/issues/new?template=post-a-job.yml',
    );
    expect(existsSync('.github/ISSUE_TEMPLATE/post-a-job.yml')).toBe(true);
    expect(repositoryLinks({ ...settings, codeHost: 'gitlab' })?.postingForm()).toBeNull();
  });

  it('is nothing without a repository', () => {
    expect(repositoryLinks({ ...settings, repository: null })).toBeNull();
  });
});
