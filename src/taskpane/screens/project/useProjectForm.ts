import { useMemo, useState } from "react";
import { checkProject, PROJECT_FIELDS, type FieldKey, type FieldProblem, type Project } from "../../../domain/project";
import { projectOf, type Draft } from "./draft";

/** What an editor of one field may do to the form. */
export interface FormActions {
  /** Changes the draft; what is wrong with the field shows at once. */
  readonly change: (key: FieldKey, next: (draft: Draft) => Draft) => void;
  /** The person has gone on: what is wrong with the field shows from now on. */
  readonly leave: (key: FieldKey) => void;
}

/** A day is unreadable until its last digit: it is judged once it is left. */
const isJudgedWhileTyped = (key: FieldKey): boolean =>
  PROJECT_FIELDS.find((field) => field.key === key)?.kind !== "date";

const problemsByField = (problems: readonly FieldProblem[]): ReadonlyMap<FieldKey, FieldProblem> =>
  new Map(problems.map((problem) => [problem.field, problem]));

/** Follows the typing: which fields were touched, what is wrong with them, and what to mend when the form is sent. */
export const useProjectForm = (
  draft: Draft,
  onDraft: (draft: Draft) => void,
  onProject: (project: Project) => void
) => {
  const [touched, setTouched] = useState<ReadonlySet<FieldKey>>(new Set());
  const [isSent, setIsSent] = useState(false);
  /** What was wrong when the form was last sent; it stays until the next time, so that nothing moves while one types. */
  const [summary, setSummary] = useState<readonly FieldProblem[]>([]);
  const [attempts, setAttempts] = useState(0);

  const project = useMemo(() => projectOf(draft), [draft]);
  const problems = useMemo(() => checkProject(project), [project]);
  const shown = problemsByField(problems.filter(({ field }) => isSent || touched.has(field)));

  const leave = (key: FieldKey) => setTouched((before) => new Set([...before, key]));
  const actions: FormActions = {
    change: (key, next) => {
      onDraft(next(draft));
      if (isJudgedWhileTyped(key)) leave(key);
    },
    leave,
  };

  const send = () => {
    setIsSent(true);
    setAttempts((count) => count + 1);
    setSummary(problems);
    if (problems.length === 0) onProject(project);
  };

  return { project, shown, summary, attempts, actions, send };
};
