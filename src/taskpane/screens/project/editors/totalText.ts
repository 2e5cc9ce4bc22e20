import { LONGEST_MONTHS, totalMonthsOf, type Project } from "../../../../domain/project";
import type { Say } from "../../../../locales";

/** "24 + 12 = 36 mois sur 48 au plus"; null while the initial period or a renewal is not known. */
export const totalText = (say: Say, project: Pick<Project, "months" | "renewals">): string | null => {
  const total = totalMonthsOf(project);
  if (total === null || !Number.isFinite(total)) return null;
  const longest = LONGEST_MONTHS;
  return project.renewals.length === 0
    ? say("project.total", { total, longest })
    : say("project.sum", { sum: [project.months, ...project.renewals].join(" + "), total, longest });
};
