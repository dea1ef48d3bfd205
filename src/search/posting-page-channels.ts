import { channel } from 'node:diagnostics_channel';
import type { SearchablePage } from './text-index.ts';

/** A page that a build is going to render, or to take over from the last build. */
export interface PlannedPage {
  /** Its path on the site, without the base path. */
  readonly path: string;
  /** Of two builds, pages with the same path and key are the same bytes. */
  readonly cacheKey: string;
}

/** A page that was rendered just now. */
export interface RenderedPage extends SearchablePage {
  /** Set by who takes the page: the next one is rendered after it. */
  taken: Promise<void>;
}

/**
 * These lead from the pages to the search index. Astro bundles what renders pages, so that it shares no
 * module with the integration that indexes them; a channel belongs to the process.
 */
export const plannedPagesChannel = channel('corkboard:planned-pages');
export const renderedPageChannel = channel('corkboard:rendered-page');

/** Announces the pages of all open postings, in the order in which they will come. */
export function planPages(pages: readonly PlannedPage[]): void {
  plannedPagesChannel.publish(pages);
}
