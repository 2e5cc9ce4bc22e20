/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onOwnOrigin, readManifest } from "../../../preview/page/manifest";

const xml = readFileSync(join(__dirname, "../../e2e/host/addin/manifest.xml"), "utf8");

describe("a manifest", () => {
  it("gives the add-in, its namespace and where its functions are declared", () => {
    expect(readManifest(xml, "fr-FR")).toMatchObject({
      id: "0a3c2a54-6a0e-4a3e-8a42-1f5c7d1e9b10",
      displayName: "Complément d’essai",
      namespace: "ESSAI",
      paneUrl: "https://localhost:3000/addin/index.html",
      functionsUrl: "https://localhost:3000/addin/functions.json",
    });
  });

  it("gives the buttons of the ribbon with their labels, tips, icons and functions", () => {
    const [group] = readManifest(xml, "fr-FR").groups;
    const iconUrl = "https://localhost:3000/addin/icon.svg";
    expect(group).toEqual({
      id: "TestGroup",
      label: "Essais",
      buttons: [
        { id: "OpenPane", label: "Ouvrir", tip: "Montre le volet d’essai.", iconUrl },
        {
          id: "MarkButton",
          label: "Marquer la sélection",
          tip: "Écrit un repère dans la cellule choisie.",
          iconUrl,
          functionName: "MarkSelection",
        },
      ],
    });
  });

  it("speaks another language where it has the words", () => {
    const manifest = readManifest(xml, "en-US");
    expect(manifest.displayName).toBe("Test add-in");
    expect(manifest.groups[0]?.buttons.map(({ label }) => label)).toEqual(["Open", "Mark the selection"]);
  });

  it("speaks its default language where it has not", () => {
    expect(readManifest(xml, "de-DE").groups[0]?.label).toBe("Essais");
  });

  it("is refused when it is no manifest", () => {
    expect(() => readManifest("<html></html>", "fr-FR")).toThrow("manifest");
  });
});

describe("the addresses of a manifest", () => {
  it("lead to the origin of the preview, with their path and query", () => {
    const url = onOwnOrigin("https://localhost:3000/taskpane.html?a=1#top", "https://localhost:4000");
    expect(url).toBe("https://localhost:4000/taskpane.html?a=1#top");
  });
});
