import { RichError } from "../contract";
import { asText } from "./json";

/** Opens a workbook in another page: of this content in base64, or empty. */
export type OpenWorkbook = (base64: string) => void;

/** A workbook that was made and is not opened yet. */
const createdWorkbook = (id: string, base64: string, open: OpenWorkbook) => ({
  Type: "WorkbookCreated",
  Id: id,
  Open: () => open(base64),
});

/** What the host adds to the application and to the workbook for add-ins that make other workbooks. */
export interface NewWorkbooks {
  /** The member of that name of a class, or nothing. */
  member(type: string, name: string): { readonly value: unknown } | undefined;
  clear(): void;
}

const NONE: NewWorkbooks = { member: () => undefined, clear: () => undefined };

export function createNewWorkbooks(open: OpenWorkbook | undefined): NewWorkbooks {
  if (open === undefined) return NONE;
  const made = new Map<string, ReturnType<typeof createdWorkbook>>();
  let last = 0;

  const create = (base64: unknown) => {
    last += 1;
    const workbook = createdWorkbook(String(last), asText(base64), open);
    made.set(workbook.Id, workbook);
    return workbook;
  };

  function byId(id: unknown) {
    const workbook = made.get(asText(id));
    if (workbook === undefined) throw new RichError("ItemNotFound", "The workbook is no longer known.");
    return workbook;
  }

  const members = new Map<string, unknown>([
    ["Application.CreateWorkbook", create],
    ["Application._GetWorkbookCreatedById", byId],
    /** What `Excel.createWorkbook` asks for on the web, in one step. */
    ["Workbook.CreateAndOpenWorkbook", (base64: unknown) => open(asText(base64))],
  ]);

  return {
    member(type, name) {
      const key = `${type}.${name}`;
      return members.has(key) ? { value: members.get(key) } : undefined;
    },
    clear: () => made.clear(),
  };
}
