/** "My jobs", "Mon espace", "Mina sidor": what a site keeps for its visitor, in the visitor's words. */
const OWN =
  /^(?:my|meine?|mon|ma|mes|mi|mis|mijn|(?:il )?mio|(?:la )?mia|miei|(?:o )?meu|meus|(?:a )?minha|minhas|min|mina|mitt|mine|moje|mój|moja|omat?)(?: \p{Ll}[\p{L}-]{2,20}){1,2}$/iu;
/** The same in the words of the site, where it names the account. */
const ACCOUNT =
  /^(?:your|dein|ihr|votre|ton|tu|su|jouw|je|uw|(?:il )?tuo|(?:a )?sua|ditt|din|twoje|twój|váš|tvoje) (?:account|konto|benutzerkonto|compte|espace|cuenta|perfil|conta|área|profiel|profilo|konta?)$/iu;

/** Whether a short line of a menu leads to the visitor's own pages. */
export function isOwnPages(text: string): boolean {
  return text.length <= 30 && (OWN.test(text) || ACCOUNT.test(text));
}
