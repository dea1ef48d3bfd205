/**
 * Lets one page fade into the next, where motion is welcome. It stands in the head itself: a page whose
 * style sheet is still on its way would be taken for one without the rule, and Chromium reports that as
 * an error. The security policy allows it by its hash.
 */
export const PAGE_TRANSITION_STYLE =
  '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';
