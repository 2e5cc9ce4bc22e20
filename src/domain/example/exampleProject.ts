/** The project behind the example sheets: invented, two landlords and two associations. Dates are ISO texts. */
export const exampleProject = {
  title: "Un logement, un accompagnement",
  landlords: ["Habitat des Deux Rives", "Logis du Val"],
  associations: ["Le Seuil", "Passerelle Logement"],
  start: "2025-01-01",
  months: 24,
  /** The period whose figures are shown first, both days included. */
  periodStart: "2025-07-01",
  periodEnd: "2025-12-31",
} as const;
