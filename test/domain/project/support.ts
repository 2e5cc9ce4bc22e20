import { dayOfText } from "../../../src/domain/calendar";
import { emptyProject, type Project } from "../../../src/domain/project";

export const day = (iso: string): number => {
  const found = dayOfText(iso);
  if (found === null) throw new Error(`${iso} is no day.`);
  return found;
};

/** A project in which nothing is wrong, changed where a test says so. */
export const project = (changed: Partial<Project> = {}): Project => ({
  ...emptyProject,
  title: "Clés en main",
  landlords: [
    { name: "Habitat des Deux Rives", isLead: true },
    { name: "Logis du Val", isLead: false },
  ],
  associations: ["Le Seuil"],
  start: day("2025-01-01"),
  months: 24,
  ...changed,
});
