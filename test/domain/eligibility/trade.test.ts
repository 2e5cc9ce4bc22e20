import { classify, guideUsh2020, type Clause } from "../../../src/domain/eligibility";

type Answered = readonly [label: string, clause: Clause];

const clauseOf = (label: string): Clause => classify({ label }, guideUsh2020).clause;

/** What the trade means by its words: what falls under it, then what looks like it and does not. */
const SENTENCES: readonly (readonly [sentence: string, lines: readonly Answered[]])[] = [
  [
    "the circumstances of a follow-up are no cost, works named beside it are",
    [
      ["Suivi des ménages pendant les travaux", "E1"],
      ["Accompagnement des familles d’une résidence en réhabilitation", "E1"],
      ["Accompagnement au relogement (démolition)", "E1"],
      ["Suivi des ménages et travaux", "mixed"],
      ["Accompagnement au relogement (mobilier)", "mixed"],
      ["Démolition de la tour", "N5"],
    ],
  ],
  [
    "households who rebuild their dwelling with help are supported where a social worker is named",
    [
      ["Auto-réhabilitation accompagnée", "vague"],
      ["Auto-réhabilitation accompagnée : travailleur social", "E1"],
      ["Réhabilitation", "N5"],
    ],
  ],
  [
    "the balance of the project is steering, that of the accounts or of a building is not",
    [
      ["Présentation du bilan aux partenaires", "E3"],
      ["Présentation du bilan comptable", "silent"],
      ["Feuille de route patrimoniale", "vague"],
    ],
  ],
  [
    "a loose lease is followed as support, keeping or signing ordinary leases is classic management",
    [
      ["Suivi social des baux glissants", "E1"],
      ["Gestion des baux glissants", "vague"],
      ["Rédaction des baux", "N6"],
    ],
  ],
  [
    "GLS is the social rental management it stands for",
    [
      ["GLS", "E2"],
      ["GLS renforcée", "E2"],
      ["RLS", "N3"],
    ],
  ],
  [
    "social assistance to a project owner is no technical study, the technical one is",
    [
      ["AMO relogement", "vague"],
      ["Maîtrise d’œuvre urbaine et sociale", "vague"],
      ["AMO travaux", "N5"],
      ["Maîtrise d’œuvre", "N5"],
    ],
  ],
  [
    "a lawyer against the household is classic management, a lawyer alone is not named by the guide",
    [
      ["Avocat", "silent"],
      ["Avocat – audience de résiliation du bail", "N6"],
      ["Avocat recouvrement", "N6"],
    ],
  ],
  [
    "a good of an activity is bought where brackets name it, a theme there is none",
    [
      ["Atelier cuisine (ustensiles)", "mixed"],
      ["Atelier budget (loyers, énergie)", "E1"],
      ["Atelier bois (outillage)", "vague"],
      ["Atelier de réparation des logements", "N5"],
    ],
  ],
  [
    "non-recours is a noun, what follows a plain no is taken out",
    [
      ["Accompagnement et non-facturation de loyers", "mixed"],
      ["Lutte contre le non-recours", "E1"],
      ["Accompagnement et non travaux", "E1"],
    ],
  ],
  [
    "a place where people are met is no cost, the place paid for is a means",
    [
      ["Soutien psychologique, séances au local", "E1"],
      ["Soutien psychologique, location du local", "mixed"],
    ],
  ],
  [
    "a vehicle is an investment by its account, to be checked without, and its control is a means",
    [
      ["Minibus (21820000)", "N4"],
      ["Minibus", "vague"],
      ["Contrôle technique du véhicule", "silent"],
    ],
  ],
];

describe("what the trade means by its words", () => {
  it.each(SENTENCES)("%s", (_sentence, lines) => {
    expect(lines.map(([label]) => [label, clauseOf(label)])).toEqual(lines);
  });
});
