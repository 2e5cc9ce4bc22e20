import type { HostWorkbook } from "../contract";
import { createMembers } from "../host/batch/members";
import { asList } from "../host";

/** Reads and changes the workbook without the add-in, as a test or a person at the console does. */
export interface Cells {
  sheetNames(): Promise<readonly string[]>;
  /** A member of a range by its wire name: "Values", "Formulas", "Text"… */
  read(sheet: string, address: string, member?: string): Promise<unknown>;
  write(sheet: string, address: string, values: readonly (readonly unknown[])[], member?: string): Promise<void>;
  /** Protects a sheet as a person does, without a password unless told; the options are those of Office.js. */
  protect(sheet: string, options?: Readonly<Record<string, unknown>>, password?: string): Promise<void>;
  unprotect(sheet: string, password?: string): Promise<void>;
  /** Protects the structure of the workbook, or lifts that. */
  protectStructure(isProtected: boolean): Promise<void>;
  /** Renames a sheet or deletes it, as another person would meanwhile. */
  rename(sheet: string, name: string): Promise<void>;
  remove(sheet: string): Promise<void>;
  /** Makes the sheet active and selects the range. */
  select(sheet: string, address: string): Promise<void>;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function required(value: unknown, what: string): object {
  if (!isObject(value)) throw new Error(`${what} is not there.`);
  return value;
}

export function createCells({ root }: HostWorkbook): Cells {
  const members = createMembers();
  const worksheets = async () => required(await members.read(root, "Worksheets"), "The list of sheets");
  const worksheet = async (name: string) =>
    required(await members.call(await worksheets(), "GetItem", [name]), `Sheet ${name}`);
  const range = async (sheet: string, address: string) =>
    required(await members.call(await worksheet(sheet), "GetRange", [address]), `Range ${address}`);

  const protectionOf = async (target: object) => required(await members.read(target, "Protection"), "The protection");

  return {
    async sheetNames() {
      const items = asList(await members.read(await worksheets(), "Items")).filter(isObject);
      return Promise.all(items.map(async (item) => String(await members.read(item, "Name"))));
    },
    read: async (sheet, address, member = "Values") => members.read(await range(sheet, address), member),
    async write(sheet, address, values, member = "Values") {
      members.write(await range(sheet, address), member, values);
    },
    async protect(sheet, options, password) {
      await members.call(await protectionOf(await worksheet(sheet)), "Protect", [options, password]);
    },
    async unprotect(sheet, password) {
      await members.call(await protectionOf(await worksheet(sheet)), "Unprotect", [password]);
    },
    async protectStructure(isProtected) {
      await members.call(await protectionOf(root), isProtected ? "Protect" : "Unprotect", []);
    },
    async rename(sheet, name) {
      members.write(await worksheet(sheet), "Name", name);
    },
    async remove(sheet) {
      await members.call(await worksheet(sheet), "Delete", []);
    },
    async select(sheet, address) {
      await members.call(await worksheet(sheet), "Activate", []);
      await members.call(await range(sheet, address), "Select", []);
    },
  };
}
