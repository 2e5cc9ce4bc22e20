import {
  buildFunctionMetadata,
  buildFunctionPages,
  functionMetadataFile,
  type MetadataFile,
} from "../../scripts/functions";
import { functionContracts } from "../../src/domain/contract";
import { associatedIds } from "./support";

const URL_OF_PRODUCT = "https://avdl.exemple.fr/outil";
const french = functionMetadataFile("fr", URL_OF_PRODUCT);
const english = functionMetadataFile("en", URL_OF_PRODUCT);
const paths = new Set(buildFunctionPages({ namespace: "AVDL", version: "1.0.0" }).map(({ path }) => path));

/** What may not differ between the two languages. */
const withoutTexts = ({ functions, ...rest }: MetadataFile): unknown => ({
  ...rest,
  functions: functions.map(({ id, name, parameters, result }) => ({
    id,
    name,
    result,
    parameters: parameters.map(({ dimensionality, optional, type }) => ({ dimensionality, optional, type })),
  })),
});

describe("the metadata files of the functions", () => {
  it("hold the functions of the contract, which are those associated with Excel", () => {
    const ids = functionContracts.map(({ id }) => id);
    expect(french.functions.map(({ id }) => id)).toEqual(ids);
    expect(english.functions.map(({ id }) => id)).toEqual(ids);
    expect(associatedIds()).toEqual(ids);
  });

  it("are written as JSON", () => {
    expect(JSON.parse(buildFunctionMetadata("fr", URL_OF_PRODUCT))).toEqual(french);
    expect(JSON.parse(buildFunctionMetadata("en", URL_OF_PRODUCT))).toEqual(english);
  });

  it("keep the ids, arguments and order that were published", () => {
    expect(
      functionContracts.map(({ id, parameters }) => `${id}(${parameters.map(({ name }) => name.fr).join(", ")})`)
    ).toEqual([
      "ELIGIBILITE(libelles, postes, comptes, referentiel)",
      "MOTIF(libelles, postes, comptes, referentiel)",
      "CONTROLE_BUDGET(tableau, referentiel)",
      "MONTANT(statut, libelles, montants, postes, comptes, referentiel)",
      "REFERENTIEL(referentiel)",
      "INDICATEUR(code, suivi, debut, fin, parametres)",
      "INDICATEURS(suivi, debut, fin, parametres)",
      "FILE_ACTIVE(suivi, date, etp, parametres)",
      "DUREE_JOURS(entrees, sorties, date_arrete)",
      "TAUX_EFFORT(loyers_charges, aides, ressources)",
      "TRIMESTRE(dates, debut_projet)",
      "ECHEANCE(dates, mois)",
      "REPARTIR(montant, poids, decimales)",
      "VERSION()",
    ]);
  });

  it("differ between French and English in names of arguments and descriptions only", () => {
    expect(withoutTexts(english)).toEqual(withoutTexts(french));
  });

  it("say something else in English than in French for each function", () => {
    french.functions.forEach(({ description }, index) => {
      expect(english.functions[index]?.description).not.toBe(description);
    });
  });

  it("let functions receive errors and values of any type", () => {
    expect(french.allowErrorForDataTypeAny).toBe(true);
    const types = french.functions.flatMap(({ parameters, result }) => [
      result.type,
      ...parameters.map(({ type }) => type),
    ]);
    expect(new Set(types)).toEqual(new Set(["any"]));
  });

  it("give plural arguments and ranges as rectangles, single ones as cells unless a blank one must be told apart", () => {
    const dimensions = Object.fromEntries(
      french.functions.map(({ id, parameters, result }) => [
        id,
        [...parameters.map(({ dimensionality }) => dimensionality), result.dimensionality].join(" "),
      ])
    );
    expect(dimensions).toEqual({
      ELIGIBILITE: "matrix matrix matrix matrix matrix",
      MOTIF: "matrix matrix matrix matrix matrix",
      CONTROLE_BUDGET: "matrix matrix matrix",
      MONTANT: "scalar matrix matrix matrix matrix matrix scalar",
      REFERENTIEL: "matrix matrix",
      INDICATEUR: "scalar matrix scalar scalar matrix scalar",
      INDICATEURS: "matrix scalar scalar matrix matrix",
      FILE_ACTIVE: "matrix scalar matrix matrix scalar",
      DUREE_JOURS: "matrix matrix scalar matrix",
      TAUX_EFFORT: "matrix matrix matrix matrix",
      TRIMESTRE: "matrix scalar matrix",
      ECHEANCE: "matrix matrix matrix",
      REPARTIR: "scalar matrix scalar matrix",
      VERSION: "scalar",
    });
  });

  it.each([["fr", french] as const, ["en", english] as const])("keep optional arguments last (%s)", (_, file) => {
    for (const { parameters } of file.functions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      const required = firstOptional < 0 ? parameters : parameters.slice(0, firstOptional);
      expect(required.every(({ optional }) => !optional)).toBe(true);
      expect(parameters.slice(required.length).every(({ optional }) => optional)).toBe(true);
    }
  });

  it.each([["fr", french] as const, ["en", english] as const])(
    "link each function to its page of help (%s)",
    (_, file) => {
      for (const { helpUrl } of file.functions) {
        expect(helpUrl.startsWith(`${URL_OF_PRODUCT}/`)).toBe(true);
        expect(paths).toContain(helpUrl.slice(URL_OF_PRODUCT.length + 1));
      }
    }
  );

  it("link French and English to different pages", () => {
    french.functions.forEach(({ helpUrl }, index) => {
      expect(english.functions[index]?.helpUrl).not.toBe(helpUrl);
    });
  });

  it.each([["fr", french] as const, ["en", english] as const])(
    "use names Excel accepts and descriptions it shows whole (%s)",
    (_, file) => {
      for (const { description, name, parameters } of file.functions) {
        expect(name).toMatch(/^[A-Z][A-Z_]{2,127}$/);
        const names = parameters.map((parameter) => parameter.name);
        expect(new Set(names).size).toBe(names.length);
        for (const word of names) expect(word).toMatch(/^[a-z]+(_[a-z]+)?$/);
        for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
          expect(text).toMatch(/^\p{Lu}[^\n]*\.$/u);
          expect(text.length).toBeLessThanOrEqual(255);
        }
      }
    }
  );

  it("never write the namespace: the installation gives it", () => {
    expect(JSON.stringify(functionContracts)).not.toMatch(/AVDL\./);
  });
});
