import { PLAN_VARIABLE, type WorkerPlan } from '../worker-plan.ts';

/** An event that may take longer than its handler. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The part of a service worker's global object that is used here; the types of the page lack it. */
interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      includeUncontrolled: boolean;
      type: 'window';
    }): Promise<readonly { readonly url: string }[]>;
  };
}

export const scope = globalThis as unknown as WorkerScope;

export const plan = (globalThis as unknown as Record<string, WorkerPlan>)[
  PLAN_VARIABLE
] as WorkerPlan;
