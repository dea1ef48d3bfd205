const OF_TITLE =
  /^(?:(?:enter|insert|add|put|write|type|your|the|new|sample|example|my)\s)?(?:(?:job|position|role|post|posting|vacancy)\s)?(?:title|position|role|job title|headline|untitled)(?:\s(?:name|title))?(?:\s(?:goes\s)?here)?$/iu;
const OF_COMPANY =
  /^(?:(?:enter|insert|add|put|write|type|your|the|sample|example|my)\s)?(?:company|organi[sz]ation|employer|org)(?:\s(?:name|inc))?(?:\s(?:goes\s)?here)?$/iu;
/** "ENTER OFFICE HERE", "insert title here", "Lorem ipsum", a variable that no generator filled in. */
const ANYWHERE =
  /\b(?:ENTER|INSERT) [A-Z][A-Z ]{1,40} HERE\b|\binsert [a-z ]{1,30} here\b|\blorem ipsum\b|\{\{|\{%|<%=|\$\{[a-z]/iu;

/** Whether a title is what a template has in place of one: "TITLE", "[Job title]", "{{ title }}". */
export function isPlaceholderTitle(text: string): boolean {
  return isPlaceholder(text, OF_TITLE);
}

/** Whether a company's name is what a template has in place of one: "Company name", "Your company". */
export function isPlaceholderCompany(text: string): boolean {
  return isPlaceholder(text, OF_COMPANY);
}

function isPlaceholder(text: string, words: RegExp): boolean {
  const bare = text.replace(/^[\s[({<*_"']{1,10}|[\s\])}>*_"'.…]{1,10}$/gu, '');
  return (
    words.test(bare.slice(0, 100)) || ANYWHERE.test(text.slice(0, 500)) || /^x{3,}$/iu.test(bare)
  );
}
