import { PROJECT_ONLY_PUBLICS, PROJECT_PUBLICS, PROJECT_PURPOSES } from "../../../src/domain/project";
import { normalise } from "../../../src/domain/shared";
import { LISTS } from "../../../src/domain/tracking";

describe("the publics of a project", () => {
  it("are those of the households and the guide’s that are never said of a household, “autre” last", () => {
    expect(PROJECT_PUBLICS.labels.map(({ fr }) => fr)).toEqual([
      "femmes victimes de violences",
      "sortants d’institution",
      "sortants d’hébergement",
      "personnes sortant de la rue",
      "réfugiés",
      "ménages DALO",
      "menace d’expulsion",
      "impayés",
      "jeunes",
      "sortants de détention",
      "sortants de l’aide sociale à l’enfance",
      "personnes souffrant de troubles psychiques",
      "personnes en parcours médico-social complexe",
      "autre",
    ]);
  });

  it("that are the project’s alone stand in no list of a household", () => {
    const ofHouseholds = new Set(LISTS.flatMap(({ labels }) => labels.map(({ fr }) => normalise(fr))));
    expect(PROJECT_ONLY_PUBLICS.filter(({ fr }) => ofHouseholds.has(normalise(fr)))).toEqual([]);
  });

  it("and the purposes are those of the tracking sheet", () => {
    expect(PROJECT_PURPOSES.labels.map(({ fr }) => fr)).toEqual(["Accès", "Maintien"]);
  });
});
