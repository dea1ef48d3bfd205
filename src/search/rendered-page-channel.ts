import { channel } from 'node:diagnostics_channel';
import type { SearchablePage } from './text-index-parts.ts';

/** A page that was rendered just now. */
export interface RenderedPage extends SearchablePage {
  /** Set by who takes the page: the next one is rendered after it. */
  taken: Promise<void>;
}

/**
 * Leads from the pages to the search index. Astro bundles what renders pages, so that it shares no
 * module with the integration that indexes them; this channel belongs to the process.
 */
export const renderedPageChannel = channel('corkboard:rendered-page');
