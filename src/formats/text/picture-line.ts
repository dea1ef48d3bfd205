import type { Line } from './lines.ts';

const LOGO =
  /^(?:company |firmen|bedrijfs)?logo(?: (?:of|for|von|der|de la|de|du|van|di|da|do|för|for|av|af))? (\S.{1,80})$/iu;

/** Whether a line is what a page has in the place of a picture: "Logo of Harp Works", where "Harp Works" stands too. */
export function isPictureLine(text: string, lines: readonly Line[]): boolean {
  const name = LOGO.exec(text)?.[1];
  return name !== undefined && lines.some((line) => line.text === name);
}
