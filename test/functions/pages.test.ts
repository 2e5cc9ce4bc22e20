import { posix } from "node:path";
import { buildFunctionPages } from "../../scripts/functions";
import { functionContracts } from "../../src/domain/contract";
import { indicators } from "../../src/domain/indicators";

const files = buildFunctionPages({ namespace: "AVDL_OUEST", version: "1.2.3" });
const pages = files.filter(({ path }) => path.endsWith(".html"));
const contents = new Map(files.map(({ content, path }) => [path, content]));
const page = (path: string): string => contents.get(path) ?? "";

const links = (content: string): readonly string[] =>
  [...content.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target]) => target ?? "");

describe("the help pages of the functions", () => {
  it("are one per function and a list, in both languages", () => {
    const names = ["index", ...functionContracts.map(({ id }) => id)];
    expect(pages.map(({ path }) => path)).toEqual([
      ...names.map((name) => `functions/${name}.html`),
      ...names.map((name) => `functions/en/${name}.html`),
    ]);
  });

  it.each(pages.map(({ content, path }) => [path, content]))(
    "%s links only to files that are served with it",
    (path, content) => {
      const targets = links(content).map((link) => posix.normalize(posix.join(posix.dirname(path), link)));
      expect(targets.length).toBeGreaterThan(1);
      expect(targets.filter((target) => !contents.has(target))).toEqual([]);
    }
  );

  it.each(pages.map(({ content, path }) => [path, content]))(
    "%s runs no script and loads nothing from elsewhere",
    (_, content) => {
      expect(content).not.toMatch(/<script|\son\w+=|style="|https?:\/\//);
      expect(content).toContain("default-src 'none'; style-src 'self'");
    }
  );

  it.each(pages.map(({ content, path }) => [path, content]))(
    "%s says its language and leads to the other one",
    (path, content) => {
      const [own, other] = path.startsWith("functions/en/") ? ["en", "fr"] : ["fr", "en"];
      expect(content).toContain(`<html lang="${own}">`);
      expect(content).toContain(`hreflang="${other}" lang="${other}"`);
    }
  );

  it("show a call in the way of each language, with the namespace of the installation", () => {
    expect(page("functions/ELIGIBILITE.html")).toContain(
      "=AVDL_OUEST.ELIGIBILITE(libelles; [postes]; [comptes]; [referentiel])"
    );
    expect(page("functions/en/ELIGIBILITE.html")).toContain(
      "=AVDL_OUEST.ELIGIBILITE(labels, [headings], [accounts], [rulebook])"
    );
    expect(page("functions/INDICATEURS.html")).toContain("=AVDL_OUEST.INDICATEURS(Suivi[#Tout]; B1; B2)");
    expect(page("functions/en/INDICATEURS.html")).toContain("=AVDL_OUEST.INDICATEURS(Suivi[#All], B1, B2)");
  });

  it("say when each error comes, as Excel shows it in each language", () => {
    expect(page("functions/INDICATEUR.html")).toMatch(/#VALEUR!<\/code> Le code est inconnu/);
    expect(page("functions/en/INDICATEUR.html")).toMatch(/#VALUE!<\/code> The code is unknown/);
    expect(page("functions/en/INDICATEUR.html")).toMatch(/#N\/A<\/code>/);
  });

  it("list every indicator, with its definition, where a function takes or answers codes", () => {
    for (const { code, definition, title } of indicators) {
      for (const name of ["INDICATEUR", "INDICATEURS"]) {
        expect(page(`functions/${name}.html`)).toContain(`<code>${code}</code> ${title.fr}`);
        expect(page(`functions/en/${name}.html`)).toContain(definition.en);
      }
      expect(page("functions/VERSION.html")).not.toContain(code);
    }
  });

  it("escape what they show", () => {
    expect(page("functions/INDICATEUR.html")).toContain("INDICATEUR(&quot;file_active&quot;; ");
    const [index] = buildFunctionPages({ namespace: "<b>", version: "1.2.3" });
    expect(index?.content).toContain("&lt;b&gt;.ELIGIBILITE");
  });

  it("carry the version of the product", () => {
    expect(pages.every(({ content }) => content.includes("1.2.3"))).toBe(true);
  });
});
