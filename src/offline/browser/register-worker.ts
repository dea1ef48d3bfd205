import { WORKER_FILE } from '../worker-plan.ts';

/**
 * Lets the site's service worker keep what is visited. A browser without workers, or that forbids
 * them, shows the site as ever.
 */
export function registerWorker(base: string): void {
  if (!('serviceWorker' in navigator)) return;
  // Not before the page is there: the worker fetches files of its own.
  window.addEventListener('load', () => {
    navigator.serviceWorker
      .register(base + WORKER_FILE, { scope: base, updateViaCache: 'none' })
      .catch(() => undefined);
  });
}

/** Takes away the worker of a board that was served at this address before. */
export function removeWorker(base: string): void {
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker
    .getRegistration(base)
    .then((registration) => registration?.unregister())
    .catch(() => undefined);
}
