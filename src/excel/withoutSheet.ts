/** An address as Excel gives it, without its sheet and its dollars: "'Mes coûts'!$A$3:$C$5" is "A3:C5". */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
