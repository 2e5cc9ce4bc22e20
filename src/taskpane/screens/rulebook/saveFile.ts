import type { HostFacts } from "../../host/paneHost";

/** True where a pane can save a file: in a browser. The windows of Excel for Windows and Mac let nothing through. */
export const canSaveFiles = ({ platform }: HostFacts): boolean => platform === "OfficeOnline";

/** Saves a text as a file, as a download of the browser. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
