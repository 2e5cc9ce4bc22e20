import { dayOf } from "../calendar";
import { emptyProject, type Project } from "../project";

/** The project behind the example sheets: invented, two landlords and two associations over three civil years. */
export const exampleProject: Project = {
  ...emptyProject,
  title: "Un logement, un accompagnement",
  landlords: [
    { name: "Habitat des Deux Rives", isLead: true },
    { name: "Logis du Val", isLead: false },
  ],
  associations: ["Le Seuil", "Passerelle Logement"],
  territory: "Agglomération des Deux Rives et vallée de la Lirelle",
  finalites: ["Accès", "Maintien"],
  publics: [
    "sortants d’hébergement",
    "personnes sortant de la rue",
    "femmes victimes de violences",
    "impayés",
    "menace d’expulsion",
    "sortants de détention",
  ],
  start: dayOf({ year: 2024, month: 10, day: 1 }),
  months: 24,
  households: 100,
  etp: 2.2,
  fileActiveParEtp: 20,
};

/** The period whose figures are shown first, both days included. Dates are ISO texts. */
export const examplePeriod = { start: "2025-07-01", end: "2025-12-31" } as const;
