import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that the server got. */
export interface Sent {
  readonly method: string;
  /** Below the repository, with its query. */
  readonly path: string;
  readonly body: unknown;
}

/** An answer: what {@link refused} makes, or a body, which comes with the status 200. */
export type Answer = Readonly<Record<string, unknown>> | readonly unknown[] | string;

/** A local server in the place of GitHub's API. */
export interface FakeGithub {
  /** What a workflow's environment says of it. */
  readonly env: Readonly<Record<string, string>>;
  readonly sent: Sent[];
  /** Requests that change something. */
  changes(): readonly Sent[];
  close(): void;
}

export const REPOSITORY = 'octocat/board';

/** Wraps an answer that is no success. */
export function refused(status: number, message: string): Answer {
  return { refusedWith: status, message };
}

/**
 * Starts a server that knows the requests it is given: `GET /issues/1` with its answer, or a function of
 * the request. Anything else is answered with 404, as GitHub does. Lists come on one page.
 */
export async function fakeGithub(
  answers: Readonly<Record<string, Answer | ((sent: Sent) => Answer)>>,
): Promise<FakeGithub> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const path = (request.url ?? '').replace(`/repos/${REPOSITORY}`, '');
      const got = {
        method: request.method ?? '',
        path,
        body: text === '' ? null : (JSON.parse(text) as unknown),
      };
      sent.push(got);
      const key = `${got.method} ${path.split('?', 1)[0]}`;
      const known = answers[key] ?? refused(404, 'Not Found');
      const answer = typeof known === 'function' ? known(got) : known;
      const authorised = request.headers.authorization === 'Bearer secret-token';
      const failed = authorised ? refusalIn(answer) : { status: 401, message: 'Bad credentials' };
      response.statusCode = failed?.status ?? 200;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(failed === null ? answer : { message: failed.message }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_TOKEN: 'secret-token',
    },
    sent,
    changes: () => sent.filter(({ method }) => method !== 'GET'),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function refusalIn(answer: Answer): { status: number; message: string } | null {
  if (typeof answer !== 'object' || !('refusedWith' in answer)) return null;
  const { refusedWith, message } = answer as { refusedWith: number; message: string };
  return { status: refusedWith, message };
}
