import type { FacetValues } from '../facet-columns.ts';
import type { EngineReply, EngineRequest, EngineSettings } from './engine-messages.ts';
import { loadOnce } from './load-once.ts';
import type { Answer, ResultData } from './search-engine.ts';
import type { SearchState } from './search-state.ts';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Asks the search engine in its worker, which is not started before. What failed is tried again. */
export class EngineClient {
  readonly #settings: Omit<EngineSettings, 'today'>;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #calls = 0;

  constructor(settings: Omit<EngineSettings, 'today'>) {
    this.#settings = settings;
  }

  /** Fetches what every search needs. */
  async load(): Promise<void> {
    await this.#call({ kind: 'load' });
  }

  /** The values of the facets, which answers count; thousands on a large board, so asked for once. */
  readonly values = loadOnce(async () => (await this.#call({ kind: 'values' })) as FacetValues);

  /** @param first for so many of the postings found, what the list shows of them comes along */
  async ask(state: SearchState, first: number): Promise<Answer> {
    return (await this.#call({ kind: 'ask', state, first })) as Answer;
  }

  /** What the list shows of postings: their places, and the text by which they were found. */
  async shown(places: Uint32Array, query: string): Promise<ResultData[]> {
    return (await this.#call({ kind: 'shown', places, query })) as ResultData[];
  }

  #call(request: EngineRequest): Promise<unknown> {
    const worker = (this.#worker ??= this.#start());
    const number = (this.#calls += 1);
    return new Promise((resolve, reject) => {
      this.#pending.set(number, { resolve, reject });
      worker.postMessage({ ...request, number });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
      const call = this.#pending.get(data.number);
      this.#pending.delete(data.number);
      if ('failure' in data) call?.reject(new Error(data.failure));
      else call?.resolve(data.value);
    });
    worker.addEventListener('error', () => {
      this.#worker = undefined;
      worker.terminate();
      for (const { reject } of this.#pending.values()) {
        reject(new Error('The search engine could not be started.'));
      }
      this.#pending.clear();
    });
    worker.postMessage({ ...this.#settings, today: readersDay() } satisfies EngineSettings);
    return worker;
  }
}

/** The ISO date where the reader is. */
function readersDay(): string {
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
