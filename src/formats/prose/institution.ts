const KIND =
  '(?:University|College|Institute|Hospital|Museum|Library|Council|Ministry|Academy|Observatory|Polytechnic|Universität|Hochschule|Akademie)';
/** A line on top that is an institution's name, alone or before one of its departments. */
const ALONE = new RegExp(
  `^(?:The )?(?<name>(?:\\p{Lu}[\\p{L}’'-]{1,24} ){1,4}${KIND}(?: of(?: \\p{Lu}[\\p{L}-]{1,24}){1,3})?)(?:, (?:(?:The )?(?:Department|School|Faculty|Institute|Centre|Center|Division|College|Library|Laboratory|Office|Institut|Fakultät)(?!\\p{L}).{0,60}))?$`,
  'u',
);

/** "Harp University" of "Harp University, Department of Reeds"; null for a line that is no institution. */
export function institutionIn(line: string): string | null {
  return line.length > 120 ? null : (ALONE.exec(line)?.groups?.['name'] ?? null);
}
