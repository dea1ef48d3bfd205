import { GithubError } from './github-error.ts';
import type { GithubAccess } from './github-client.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * What a workflow's environment says of its repository.
 *
 * @throws {GithubError} naming the variable that is missing
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function githubAccess(variables: Variables): GithubAccess {
  const repository = needed(variables, 'GITHUB_REPOSITORY');
  if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository)) {
    throw new GithubError(
      `GITHUB_REPOSITORY is "${repository}".`,
      'Write the owner and the name of the repository: octocat/board.',
    );
  }
  return {
    apiUrl: (variables['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
    repository,
    token: needed(variables, 'GITHUB_TOKEN'),
  };
}

/** The address of the repository's pages, without a slash at the end. */
export function repositoryUrl(variables: Variables, repository: string): string {
  const server = (variables['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  return `${server}/${repository}`;
}

function needed(variables: Variables, name: string): string {
  const value = variables[name];
  if (value) return value;
  throw new GithubError(
    `The environment variable ${name} is not set.`,
    'This command is meant for a workflow, which sets it. docs/github.md shows how to try it by hand.',
  );
}

/**
 * The account under whose name the token of a workflow writes; `GITHUB_WRITER` names another, where a
 * board uses an app of its own.
 */
export function writerOf(variables: Variables): string {
  return variables['GITHUB_WRITER'] || 'github-actions[bot]';
}
