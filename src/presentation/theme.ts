/** The colour schemes a reader can choose; `system` follows the device and is stored nowhere. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** Where the choice is kept in the browser. */
export const THEME_KEY = 'theme';

/**
 * Runs in the head, before anything is drawn, so that a reader who chose the other colour scheme
 * never sees a flash of this one. The security policy allows it by its hash.
 */
export const THEME_SCRIPT =
  `try{const t=localStorage.getItem('${THEME_KEY}');` +
  `if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
