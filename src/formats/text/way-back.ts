/** "← Back to vacancies", "Zurück zur Ergebnisliste", "Voltar para vagas": wherever it leads. */
const WAY_BACK =
  /^[←‹«<]{0,2}\s?(?:(?:go )?back(?: to .{2,40})?|return to .{2,40}|zurück(?: zu[rm]? .{2,40})?|retour(?: (?:à|aux?) .{2,40})?|(?:volver|regresar)(?: al? .{2,40})?|terug(?: naar .{2,40})?|torna (?:al|all['’]|alla|alle|ai|agli) ?.{2,40}|voltar(?: (?:para|às?|aos?) .{2,40})?|wróć(?: do .{2,40})?|powrót(?: do .{2,40})?|tillbaka(?: till .{2,40})?|tilbage(?: til .{2,40})?|tilbake(?: til .{2,40})?|zpět(?: na .{2,40})?|takaisin .{2,40})$/iu;

/** Whether a short line on top of a page leads back to where its reader came from. */
export function isWayBack(text: string): boolean {
  return (
    text.length <= 60 &&
    WAY_BACK.test(text) &&
    !/ (?:work|practice|school|office)(?!\p{L})/iu.test(text)
  );
}
