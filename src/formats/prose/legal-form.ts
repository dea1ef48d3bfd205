/** What the law has a company put behind its name, in the countries whose languages are read. */
const LEGAL_FORM =
  /(?<=[\p{L}\p{N})!.&”“"»’]),? (?:Inc\.?|Incorporated|LLC|L\.L\.C\.|Ltd\.?|Limited|LLP|PLC|plc|Corp\.?|Corporation|(?:Pty|\((?:Pty|Pvt|P|M|HK|UK)\)|Pvt)\.? Ltd\.?|(?:\((?:Pty|Private|Proprietary)\)|Pty|Private|Proprietary) Limited|Sdn\.? Bhd\.?|Pte\.? Ltd\.?|PTE\.? LTD\.?|PVT\.? LTD\.?|SDN\.? BHD\.?|LTD\.?|PBC|CIC|(?:Gesellschaft |Ges\. ?)?m\.b\.H\.|g?GmbH(?: & Co\.? KG(?:aA)?)?|mbH|AG|SE|KG|KGaA|OHG|GbR|UG(?: \(haftungsbeschränkt\))?|e\.\s?[VKG]\.|eV|[vV][zZ][wW]|[aA][sS][bB][lL]|eG|AöR|GesmbH|SA|S\.A\.?|S\.?A\.?P?\.?I?\.? de C\.?V\.?|S\. ?de R\.?L\.?(?: de C\.?V\.?)?|SAS|S\.A\.S\.?|SASU|SARL|S\.A\.R\.L\.?|SCOP|SCIC|EURL|S\.L\.?|SL|S\.L\.U\.?|SLU|S\.L\.L\.?|S\.? ?Coop\.?(?: ?(?:And|Mad|V)\.?)?(?: Ltda\.?)?|B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?n\.?c\.?|S\.?a\.?s\.?|Lda\.?|Ltda\.?|AB|A\/S|AS|ApS|Oy|Oyj|Sp\. z o\. ?o\.|sp\. z o\. ?o\.|(?:spol\. )?s\.? ?r\. ?o\.|a\. ?s\.|[kv]\. ?(?:o\. ?)?s\.|o\. ?p\. ?s\.|z\. ?[sú]\.|p\. ?o\.)$/u;

/** Japanese companies put the form of law before the name or behind it. */
const JAPANESE_FORM =
  /^(?:株式会社|有限会社|合同会社|(?:一般|公益)?(?:社団|財団)法人|学校法人|医療法人(?:社団|財団)?|社会福祉法人|(?:特定非営利活動|NPO|宗教|独立行政|国立大学)法人)\s?\S{2,30}(?:\s\S{2,20})?$|^\S{2,30}\s?(?:株式会社|有限会社|合同会社|有限公司)$/u;

/** Whether a text ends with a legal form, as only a company's name does: "Casa Verde, S.A.". */
export function endsWithLegalForm(text: string): boolean {
  return LEGAL_FORM.test(text.slice(-120)) || (text.length <= 45 && JAPANESE_FORM.test(text));
}

/** A name without its legal form. */
export function withoutLegalForm(name: string): string {
  return name.replace(LEGAL_FORM, '');
}
