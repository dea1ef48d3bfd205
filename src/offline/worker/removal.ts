import { cachePrefix } from '../worker-plan.ts';
import { plan, scope } from './worker-scope.ts';

/** Takes away a worker of an earlier build, and all that it kept. */
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      const ours = names.filter((name) => name.startsWith(cachePrefix(plan.base)));
      await Promise.all(ours.map((name) => caches.delete(name)));
      await scope.registration.unregister();
    })(),
  );
});
