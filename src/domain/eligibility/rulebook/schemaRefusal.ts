import type * as z from "zod/mini";
import type { Bilingual, Problem } from "../../shared";
import { refused } from "./refusal";

type Issue = z.core.$ZodIssue;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const at = (data: unknown, key: PropertyKey): unknown => {
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    return typeof key === "number" ? items[key] : undefined;
  }
  return isRecord(data) ? data[String(key)] : undefined;
};

const idOf = (data: unknown): string | undefined => {
  const id = at(data, "id") ?? at(at(data, "rule"), "id");
  return typeof id === "string" && id.trim() !== "" ? id : undefined;
};

/** What is wrong with one field, and what to do. */
function why(issue: Issue): Bilingual {
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.join(", ");
    return { fr: `retirez ce qui n’est pas prévu : ${keys}`, en: `take out what is not expected: ${keys}` };
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String).join(", ");
    return { fr: `écrivez une de ces valeurs : ${values}`, en: `write one of these values: ${values}` };
  }
  return {
    fr: "complétez ou corrigez ce champ, sur le modèle de l’édition exportée",
    en: "complete or correct this field, on the model of the exported edition",
  };
}

/** Names the rule and the field of the first fault that a schema found in data. */
export function schemaRefusal(data: unknown, { issues }: z.core.$ZodError): Problem {
  const [issue] = issues;
  if (issue === undefined) throw new Error("A refused value has a fault.");
  const [top, index, ...rest] = issue.path;
  if (index === undefined || (top !== "rules" && top !== "changes")) {
    return refused({ field: issue.path.map(String).join(".") || "JSON" }, why(issue));
  }
  const rule = idOf(at(at(data, top), index)) ?? String(Number(index) + 1);
  const field = rest.filter((key) => key !== "rule").map(String);
  return refused({ rule, field: field.join(".") || top }, why(issue));
}
