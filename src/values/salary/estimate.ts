const PHRASE =
  '(?:gehalts(?:prognose|schatzung)|(?:geschatztes|prognostiziertes|voraussichtliches) \\w{0,12}gehalt|(?:estimated|predicted) (?:annual |yearly |hourly |base )?(?:salary|pay|compensation)|(?:salary|pay|compensation) (?:estimate|prediction|forecast)|salaire (?:estime|median)|estimation (?:du|de) salaire|(?:salario|sueldo) estimado|estimacion (?:salarial|de salario)|estimativa (?:salarial|de salario)|(?:stipendio|salario) stimato|retribuzione stimata|geschat (?:salaris|loon)|salarisschatting|uppskattad lon|estimert lonn|anslaet lon|szacowane (?:wynagrodzenie|zarobki)|odhadovan[ay] (?:mzda|plat))';

/**
 * Labels under which portals show what they take the pay to be. A sentence of the employer's own ("the
 * estimated salary range for this role is …") is none.
 */
const LABEL = new RegExp(
  `^[^\\p{L}\\p{N}]{0,8}${PHRASE}(?:[^\\p{L}]{0,12}|[^\\p{L}]{1,4}(?:glassdoor|indeed|linkedin)[^\\p{L}]{0,6})$`,
  'u',
);

/**
 * Whether the words before a sum, or the line above it, label it as an estimate rather than the employer's
 * figure: "Gehaltsprognose:", "Estimated salary".
 *
 * @param folded in lower case and without accents
 */
export function isEstimateLabel(folded: string): boolean {
  return folded.length <= 160 && LABEL.test(folded.trim());
}
