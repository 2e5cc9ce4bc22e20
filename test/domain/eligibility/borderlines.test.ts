import { classify, guideUsh2020, type Clause } from "../../../src/domain/eligibility";

type Answered = readonly [label: string, clause: Clause];

const clauseOf = (label: string): Clause => classify({ label }, guideUsh2020).clause;

/** One block per clause of the guide and per borderline: what falls under it, then what looks like it and does not. */
const SENTENCES: readonly (readonly [sentence: string, lines: readonly Answered[]])[] = [
  [
    "E1: social support is paid for, social support that is only a household's situation is not named",
    [
      ["Accompagnement social lié au logement", "E1"],
      ["Mesures d’accompagnement renforcé", "E1"],
      ["Logement sans accompagnement", "vague"],
    ],
  ],
  [
    "E1: diagnostics of households are paid for, technical ones are not",
    [
      ["Diagnostics sociaux partagés", "E1"],
      ["Diagnostic de la situation des ménages", "E1"],
      ["Diagnostic énergétique", "N5"],
    ],
  ],
  [
    "E2: adapted rental management is paid for, adapted dwellings do not adapt the management",
    [
      ["Gestion locative adaptée", "E2"],
      ["GLA 45 logements", "E2"],
      ["Gestion locative des logements adaptés", "N6"],
    ],
  ],
  [
    "E3: engineering, set-up, facilitation, coordination and steering are paid for, those of works are not",
    [
      ["Ingénierie de projet", "E3"],
      ["Coordination et pilotage", "E3"],
      ["Animation du partenariat", "E3"],
      ["Pilotage des travaux de réhabilitation", "N5"],
    ],
  ],
  [
    "N1: fitting out and equipping dwellings is not paid for, equipping an office is another matter",
    [
      ["Aménagement et équipement des logements", "N1"],
      ["Ameublement colocation", "N1"],
      ["Aménagement des bureaux", "silent"],
    ],
  ],
  [
    "N2: help with the rent bill is not paid for, following its payment is",
    [
      ["Aide sur quittance", "N2"],
      ["Suivi du paiement de la quittance", "E2"],
    ],
  ],
  [
    "N3: rent reductions are not paid for, negotiating one with the landlord is support",
    [
      ["Remises de loyers", "N3"],
      ["Négociation d’une remise de loyer", "E1"],
    ],
  ],
  [
    "N4: investments are not paid for, hiring is another matter",
    [
      ["Investissements", "N4"],
      ["Dotation aux amortissements", "N4"],
      ["Location longue durée de véhicule", "silent"],
    ],
  ],
  [
    "N5: building, rehabilitation and restructuring are not paid for, restructuring a debt is no works",
    [
      ["Construction de 4 logements", "N5"],
      ["Réhabilitation", "N5"],
      ["Restructuration de l’immeuble", "N5"],
      ["Accompagnement à la restructuration de la dette", "E1"],
    ],
  ],
  [
    "N6: ordinary rental management is not paid for, reinforced management is",
    [
      ["Gestion locative classique", "N6"],
      ["Frais de gérance 7 % des loyers", "N6"],
      ["Gestion locative sociale renforcée", "E2"],
    ],
  ],
  [
    "§ 1: pay, fees and travel follow the people: support E1, adapted management E2, project lead E3, nobody named is vague",
    [
      ["Salaire CESF 0,8 ETP", "E1"],
      ["Vacations psychologue", "E1"],
      ["Frais kilométriques éducateurs", "E1"],
      ["Service de l’association", "E1"],
      ["Charges patronales chargée de GLA", "E2"],
      ["Salaire chef de projet", "E3"],
      ["Salaires", "vague"],
      ["Salaire des gardiens", "N6"],
    ],
  ],
  [
    "§ 2: overheads and means are to be checked, a vehicle that is bought is an investment",
    [
      ["Frais de siège", "silent"],
      ["Loyer des locaux", "silent"],
      ["Téléphonie", "silent"],
      ["Informatique", "silent"],
      ["Assurance", "silent"],
      ["Fournitures de bureau", "silent"],
      ["Véhicule en crédit-bail", "silent"],
      ["Véhicule acheté", "N4"],
    ],
  ],
  [
    "§ 3: training, evaluation, communication and interpreting are to be checked, unless tied to support or steering",
    [
      ["Formation des travailleurs sociaux", "silent"],
      ["Évaluation externe", "silent"],
      ["Plaquette de communication", "silent"],
      ["Interprète", "silent"],
      ["Interprète pour les entretiens d’accompagnement", "E1"],
      ["Évaluation de la situation des ménages", "E1"],
    ],
  ],
  [
    "§ 4: durable goods, dwellings and land that are bought are investments, a subscription is not",
    [
      ["Ordinateurs portables pour les travailleurs sociaux", "N4"],
      ["Logiciel de suivi acheté", "N4"],
      ["Achat d’un appartement", "N4"],
      ["Acquisition du foncier", "N4"],
      ["Abonnement au logiciel de suivi", "silent"],
    ],
  ],
  [
    "§ 5: furniture, appliances, beds and kits are N1, office furniture is to be checked",
    [
      ["Mobilier", "N1"],
      ["Électroménager", "N1"],
      ["Lits superposés", "N1"],
      ["Kit de première installation", "N1"],
      ["Mobilier de bureau", "silent"],
      ["Garde-meubles", "silent"],
    ],
  ],
  [
    "§ 6: works and upkeep are N5, a social or professional reading of the same word is not",
    [
      ["Réfection de la salle de bain", "N5"],
      ["Remise en état entre deux locataires", "N5"],
      ["Entretien du logement", "N5"],
      ["Entretiens individuels", "E1"],
    ],
  ],
  [
    "§ 7: rental-management words are N6, unless adapted, reinforced, dedicated or specific",
    [
      ["Quittancement", "N6"],
      ["Encaissement des loyers", "N6"],
      ["États des lieux", "N6"],
      ["Recouvrement", "N6"],
      ["Contentieux", "N6"],
      ["Commission d’attribution", "N6"],
      ["Gardiennage", "N6"],
      ["Quittancement dédié", "E2"],
      ["États des lieux adaptés", "E2"],
      ["Recouvrement amiable renforcé", "E2"],
      ["Attribution spécifique", "E2"],
      ["Quittancement non adapté", "N6"],
    ],
  ],
  [
    "§ 8: paying rent is N2, lowering it N3, write-off, vacancy, guarantee, deposit, first rent and emergency aid to be checked",
    [
      ["Prise en charge du loyer", "N2"],
      ["Paiement des charges locatives", "N2"],
      ["Rabais sur le loyer", "N3"],
      ["Écrêtement du loyer", "N3"],
      ["Gratuité du loyer", "N3"],
      ["Abandon de créances", "silent"],
      ["Vacance", "silent"],
      ["Garantie contre les impayés", "silent"],
      ["Dépôt de garantie", "silent"],
      ["Prise en charge du premier loyer", "silent"],
      ["Aide individuelle d’urgence", "silent"],
    ],
  ],
  [
    "§ 9: a purpose is not a cost, until it is bought or named beside it",
    [
      ["Accompagnement à l’aménagement du logement", "E1"],
      ["Accompagnement à l’aménagement et à l’équipement du logement", "E1"],
      ["Accompagnement à l’aménagement et achat de lits", "mixed"],
      ["Accompagnement à l’installation : mobilier", "mixed"],
      ["Atelier économies d’énergie", "E1"],
      ["Ateliers cuisine, entretien du logement et tri", "E1"],
      ["Ateliers cuisine et mobilier", "mixed"],
      ["Temps CESF pour l’installation des meubles", "E1"],
      ["Diagnostic technique", "N5"],
      ["Diagnostic amiante", "N5"],
      ["DPE", "N5"],
      ["Construction du projet", "E3"],
      ["Construction", "N5"],
      ["Montage des meubles", "N1"],
      ["Accompagnement à la réhabilitation", "silent"],
    ],
  ],
  [
    "§ 10: a cost taken out of the line is not in it",
    [
      ["Accompagnement hors mobilier", "E1"],
      ["Accompagnement sans travaux ni meubles", "E1"],
      ["Accompagnement (mobilier non compris)", "E1"],
      ["Accompagnement, travaux exclus", "E1"],
      ["Accompagnement sauf remises de loyer", "E1"],
      ["Mobilier hors accompagnement", "N1"],
      ["Accompagnement des ménages sans logement et mobilier", "mixed"],
      ["Accompagnement sans travaux, mobilier", "mixed"],
    ],
  ],
  [
    "§ 11: two costs with different answers are to be split, two with the same answer are not",
    [
      ["Accompagnement et mobilier", "mixed"],
      ["Accompagnement social + travaux", "mixed"],
      ["Diagnostics sociaux et techniques", "mixed"],
      ["Salaire CESF, achat de lits", "mixed"],
      ["Accompagnement et frais de siège", "mixed"],
      ["Accompagnement et divers", "mixed"],
      ["Accompagnement et diagnostic", "E1"],
      ["Mobilier et travaux", "N1"],
    ],
  ],
  [
    "§ 12: words without meaning are to be checked, unless another word says the cost",
    [
      ["Divers", "vague"],
      ["Autres", "vague"],
      ["Provision", "vague"],
      ["", "vague"],
      ["Xyz", "vague"],
      ["2024", "vague"],
      ["Autres dépenses d’accompagnement", "E1"],
      ["Provision pour travaux", "N5"],
    ],
  ],
];

describe("the guide's clauses and the borderlines around them", () => {
  it.each(SENTENCES)("%s", (_sentence, lines) => {
    expect(lines.map(([label]) => [label, clauseOf(label)])).toEqual(lines);
  });
});

describe("the head of a phrase decides, not its complement", () => {
  it.each([
    ["Tablettes des éducateurs", "N4"],
    ["Assurance des meubles", "silent"],
    ["Fauteuils pour l’équipe sociale", "silent"],
    ["Lits pour ménages accompagnés", "N1"],
    ["Étude de faisabilité réhabilitation", "N5"],
    ["Mission OPC (ordonnancement, pilotage)", "N5"],
  ] as const)("%s: %s", (label, clause) => {
    expect(clauseOf(label)).toBe(clause);
  });
});
